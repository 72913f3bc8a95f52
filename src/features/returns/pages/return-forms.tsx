import { clauseWords } from '../../../kernel/clause.ts'
import { fieldsOf, hiddenOf } from '../../../platform/http/form-fields.ts'
import { Button } from '../../../ui/button.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { DateInput } from '../../../ui/date-input.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import type { Choice } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import type { PartProps } from '../../assignments/public.ts'
import { codeWords, RETURN_CODES } from '../domain/return-request.ts'
import { messages } from '../messages.ts'

type Props = PartProps & { readonly id: string }

const formOf = ({ form, version }: Props, route: string) => {
  const state = form(route)
  return { hidden: hiddenOf(state, { version }), field: fieldsOf(state, route) }
}

export function RaiseForm(props: Props) {
  const { id, language } = props
  const { hidden, field } = formOf(props, 'returns.raise')
  return (
    <Form action={`/assignments/${id}/returns`} hidden={hidden} guarded>
      <p>{messages.raiseLead[language]}</p>
      <RadioGroup {...field('code')} label={messages.code[language]} clause={clauseWords('Đ6.2.a', language)} required options={RETURN_CODES.map((value) => ({ value, label: codeWords[value][language] }))} />
      <TextArea {...field('content')} label={messages.content[language]} hint={messages.contentHint[language]} rows={4} maxLength={5000} required />
      <FormActions><Button>{messages.raise[language]}</Button></FormActions>
    </Form>
  )
}

export function WithdrawForm(props: Props) {
  const { id, language } = props
  const { hidden, field } = formOf(props, 'returns.withdraw')
  return (
    <Form action={`/assignments/${id}/returns/withdrawal`} hidden={hidden}>
      <TextArea {...field('reason')} label={messages.reason[language]} rows={2} maxLength={2000} />
      <FormActions><Button>{messages.withdraw[language]}</Button></FormActions>
    </Form>
  )
}

export function CorrectLink({ id, language }: Props) {
  return (
    <>
      <p>{messages.correctLead[language]}</p>
      <LinkButton href={`/assignments/${id}/returns/correction`}>{messages.open[language]}</LinkButton>
    </>
  )
}

export function AddForm(props: Props) {
  const { id, language } = props
  const { hidden, field } = formOf(props, 'returns.add')
  return (
    <Form action={`/assignments/${id}/returns/addition`} hidden={hidden}>
      <p>{messages.addLead[language]}</p>
      <TextArea {...field('reason')} label={messages.answerNote[language]} rows={2} maxLength={2000} />
      <FormActions><Button>{messages.add[language]}</Button></FormActions>
    </Form>
  )
}

export function RerouteForm({ units, dated, ...props }: Props & { readonly units: readonly Choice[]; readonly dated: boolean }) {
  const { id, language } = props
  const { hidden, field } = formOf(props, 'returns.reroute')
  return (
    <Form action={`/assignments/${id}/returns/reroute`} hidden={hidden} guarded>
      <Combobox {...field('newLeadId')} label={messages.newLead[language]} clause={clauseWords('Đ2.2', language)} options={units} required />
      <TextArea {...field('reason')} label={messages.answerNote[language]} rows={2} maxLength={2000} required />
      {dated ? <DateInput {...field('dueDate')} label={messages.dueDate[language]} hint={messages.dueHint[language]} /> : null}
      <TextInput {...field('document')} label={messages.document[language]} hint={messages.documentHint[language]} maxLength={200} />
      <DateInput {...field('documentDate')} label={messages.documentDate[language]} />
      <FormActions><Button>{messages.reroute[language]}</Button></FormActions>
    </Form>
  )
}

export function CancelForm(props: Props) {
  const { id, language } = props
  const { hidden, field } = formOf(props, 'returns.cancel')
  return (
    <Form action={`/assignments/${id}/returns/cancellation`} hidden={hidden} guarded>
      <TextInput {...field('document')} label={messages.document[language]} clause={clauseWords('Đ8.2', language)} maxLength={200} required />
      <DateInput {...field('documentDate')} label={messages.documentDate[language]} required />
      <TextArea {...field('reason')} label={messages.answerNote[language]} rows={2} maxLength={2000} required />
      <FormActions><Button>{messages.cancel[language]}</Button></FormActions>
    </Form>
  )
}

export function RefuseForm(props: Props) {
  const { id, language } = props
  const { hidden, field } = formOf(props, 'returns.refuse')
  return (
    <Form action={`/assignments/${id}/returns/refusal`} hidden={hidden} guarded>
      <TextArea {...field('reason')} label={messages.reason[language]} clause={clauseWords('Đ6.2.a', language)} rows={3} maxLength={2000} required />
      <FormActions><Button>{messages.refuse[language]}</Button></FormActions>
    </Form>
  )
}

export function DirectForm(props: Props) {
  const { id, language } = props
  const { hidden, field } = formOf(props, 'returns.direct')
  return (
    <Form action={`/assignments/${id}/returns/direction`} hidden={hidden} guarded>
      <TextArea {...field('content')} label={messages.direction[language]} clause={clauseWords('Đ9.1.c', language)} rows={3} maxLength={2000} required />
      <FormActions><Button kind="primary">{messages.direct[language]}</Button></FormActions>
    </Form>
  )
}

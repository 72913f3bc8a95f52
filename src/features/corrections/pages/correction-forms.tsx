import { clauseWords } from '../../../kernel/clause.ts'
import { formatDate, type PlainDate } from '../../../kernel/plain-date.ts'
import { fieldsOf, hiddenOf } from '../../../platform/http/form-fields.ts'
import { Button } from '../../../ui/button.tsx'
import { DateInput } from '../../../ui/date-input.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { EFFECT_RATINGS, effectWords, type PartProps, QUALITY_RATINGS, qualityWords } from '../../assignments/public.ts'
import { CHANNELS, channelWords } from '../domain/correction.ts'
import { messages } from '../messages.ts'

type Props = PartProps & { readonly id: string }

const formOf = ({ form, version }: Props, route: string) => {
  const state = form(route)
  return { hidden: hiddenOf(state, { version }), field: fieldsOf(state, route) }
}

export function AskForm(props: Props) {
  const { id, language } = props
  const { hidden, field } = formOf(props, 'corrections.ask')
  return (
    <Form action={`/assignments/${id}/corrections`} hidden={hidden} guarded>
      <p>{messages.askLead[language]}</p>
      <RadioGroup {...field('channel')} label={messages.channel[language]} clause={clauseWords('Đ8.1', language)} inline required options={CHANNELS.map((value) => ({ value, label: channelWords[value][language] }))} />
      <TextArea {...field('content')} label={messages.content[language]} rows={4} maxLength={5000} required />
      <FormActions><Button>{messages.ask[language]}</Button></FormActions>
    </Form>
  )
}

export function WithdrawForm(props: Props) {
  const { id, language } = props
  const { hidden, field } = formOf(props, 'corrections.withdraw')
  return (
    <Form action={`/assignments/${id}/corrections/withdrawal`} hidden={hidden}>
      <TextArea {...field('reason')} label={messages.reason[language]} rows={2} maxLength={2000} />
      <FormActions><Button>{messages.withdraw[language]}</Button></FormActions>
    </Form>
  )
}

export type AcceptProps = Props & { readonly resultDate: PlainDate | null; readonly resultDocument: string; readonly closed: boolean }

export function AcceptForm(props: AcceptProps) {
  const { id, language, resultDate, resultDocument, closed } = props
  const { hidden, field } = formOf(props, 'corrections.accept')
  return (
    <Form action={`/assignments/${id}/corrections/acceptance`} hidden={hidden} guarded>
      <p>{messages.acceptLead[language]}</p>
      <DateInput {...field('resultDate', resultDate === null ? undefined : formatDate(resultDate))} label={messages.resultDate[language]} clause={clauseWords('Đ5.1.g', language)} />
      <TextInput {...field('resultDocument', resultDocument)} label={messages.resultDocument[language]} maxLength={200} />
      {closed ? (
        <>
          <Select {...field('qualityRating')} label={messages.quality[language]} options={QUALITY_RATINGS.map((value) => ({ value, label: qualityWords[value][language] }))} />
          <Select {...field('effectRating')} label={messages.effect[language]} options={EFFECT_RATINGS.map((value) => ({ value, label: effectWords[value][language] }))} />
        </>
      ) : null}
      <TextArea {...field('reason')} label={messages.reason[language]} rows={2} maxLength={2000} required />
      <FormActions><Button kind="primary">{messages.accept[language]}</Button></FormActions>
    </Form>
  )
}

export function ReopenForm(props: Props) {
  const { id, language } = props
  const { hidden, field } = formOf(props, 'corrections.reopen')
  return (
    <Form action={`/assignments/${id}/corrections/reopening`} hidden={hidden} guarded>
      <p>{messages.reopenLead[language]}</p>
      <TextArea {...field('reason')} label={messages.reason[language]} clause={clauseWords('Đ8.2', language)} rows={2} maxLength={2000} required />
      <FormActions><Button>{messages.reopen[language]}</Button></FormActions>
    </Form>
  )
}

export function RefuseForm(props: Props) {
  const { id, language } = props
  const { hidden, field } = formOf(props, 'corrections.refuse')
  return (
    <Form action={`/assignments/${id}/corrections/refusal`} hidden={hidden} guarded>
      <TextArea {...field('reason')} label={messages.reason[language]} rows={2} maxLength={2000} required />
      <FormActions><Button>{messages.refuse[language]}</Button></FormActions>
    </Form>
  )
}

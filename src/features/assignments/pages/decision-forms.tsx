import { clauseWords } from '../../../kernel/clause.ts'
import type { Language } from '../../../kernel/text.ts'
import { fieldsOf, hiddenOf } from '../../../platform/http/form-fields.ts'
import { Button } from '../../../ui/button.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { DateInput } from '../../../ui/date-input.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { messages } from '../messages.ts'
import type { FormProps } from './assignment-actions.tsx'
import { formTexts as texts } from './form-texts.ts'

export function SuspendForm({ data, language, form, route }: FormProps) {
  const state = form(route)
  const field = fieldsOf(state, route)
  return (
    <Form action={`/assignments/${data.id}/suspension`} hidden={hiddenOf(state, data)} guarded>
      <p>{texts.suspendLead[language]}</p>
      <DecisionFields language={language} field={field} needed />
      <DateInput {...field('until')} label={texts.suspendUntil[language]} hint={texts.suspendUntilHint[language]} />
      <FormActions><Button>{messages.suspend[language]}</Button></FormActions>
    </Form>
  )
}

export function ResumeForm({ data, language, form, route }: FormProps) {
  const state = form(route)
  const field = fieldsOf(state, route)
  return (
    <Form action={`/assignments/${data.id}/resumption`} hidden={hiddenOf(state, data)} guarded>
      <DecisionFields language={language} field={field} needed={false} hint={texts.resumeHint[language]} />
      {data.kind === 'no_deadline' ? null : <DateInput {...field('dueDate')} label={texts.newDue[language]} hint={texts.newDueHint[language]} />}
      <FormActions><Button kind="primary">{messages.resume[language]}</Button></FormActions>
    </Form>
  )
}

export function CancelForm({ data, language, form, route }: FormProps) {
  const state = form(route)
  return (
    <Form action={`/assignments/${data.id}/cancellation`} hidden={hiddenOf(state, data)} guarded>
      <p>{texts.cancelLead[language]}</p>
      <DecisionFields language={language} field={fieldsOf(state, route)} needed />
      <FormActions><Button>{messages.cancel[language]}</Button></FormActions>
    </Form>
  )
}

export function RerouteForm({ data, language, form, route }: FormProps) {
  const state = form(route)
  const field = fieldsOf(state, route)
  const units = data.units.map((unit) => ({ value: unit.id, label: unit.shortName, detail: unit.name }))
  return (
    <Form action={`/assignments/${data.id}/reroute`} hidden={hiddenOf(state, data)} guarded>
      <p>{texts.rerouteLead[language]}</p>
      <Combobox {...field('newLeadId')} label={texts.newLead[language]} clause={clauseWords('Đ2.2', language)} options={units} required />
      <DecisionFields language={language} field={field} needed />
      {data.kind === 'no_deadline' ? null : <DateInput {...field('dueDate')} label={texts.newDue[language]} hint={texts.newDueHint[language]} />}
      <FormActions><Button>{messages.reroute[language]}</Button></FormActions>
    </Form>
  )
}

type DecisionProps = { readonly language: Language; readonly field: ReturnType<typeof fieldsOf>; readonly needed: boolean; readonly hint?: string }

function DecisionFields({ language, field, needed, hint }: DecisionProps) {
  return (
    <>
      <TextInput {...field('document')} label={texts.decisionDocument[language]} maxLength={200} required={needed} {...(hint === undefined ? {} : { hint })} />
      <DateInput {...field('documentDate')} label={texts.decisionDate[language]} required={needed} />
      <TextArea {...field('reason')} label={texts.decisionReason[language]} rows={3} maxLength={2000} required />
    </>
  )
}

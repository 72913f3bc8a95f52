import { clauseWords } from '../../../kernel/clause.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import type { Language } from '../../../kernel/text.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { ActionPanel, type Reason } from '../../../ui/action-panel.tsx'
import { Button } from '../../../ui/button.tsx'
import { DateInput } from '../../../ui/date-input.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { messages } from '../messages.ts'

export type ReportPanelProps = { readonly language: Language; readonly id: string; readonly form: FormView; readonly refusals: readonly Refusal[] }

/** A periodic report was sent: its number, date and day of sending. */
export function ReportPanel({ language, id, form, refusals }: ReportPanelProps) {
  const field = fieldOf(form)
  return (
    <ActionPanel
      id="record-report" title={messages.recordReport[language]} lead={messages.recordLead[language]} icon="send" primary open={form.returned}
      {...(refusals.length === 0 ? {} : { refusals: reasonsOf(refusals, language) })}
    >
      <FormErrors errors={form.errors} labels={messages} />
      <Form action={`/obligations/${id}/report`} hidden={{ once: form.once }}>
        <TextInput {...field('documentRef')} label={messages.documentRef[language]} maxLength={200} required />
        <DateInput {...field('documentDate')} label={messages.documentDate[language]} required />
        <DateInput {...field('sentOn')} label={messages.sentOn[language]} required />
        <FormActions><Button kind="primary">{messages.recordReport[language]}</Button></FormActions>
      </Form>
    </ActionPanel>
  )
}

/** The Office says that a unit's report came in. */
export function ReceiptPanel({ language, id, form, refusals }: ReportPanelProps) {
  return (
    <ActionPanel
      id="confirm-receipt" title={messages.confirmReceipt[language]} icon="inbox" primary open={form.returned}
      {...(refusals.length === 0 ? {} : { refusals: reasonsOf(refusals, language) })}
    >
      <FormErrors errors={form.errors} labels={messages} />
      <Form action={`/obligations/${id}/receipt`} hidden={{ once: form.once }}>
        <DateInput {...fieldOf(form)('receivedOn')} label={messages.receivedOn[language]} required />
        <FormActions><Button kind="primary">{messages.confirmReceipt[language]}</Button></FormActions>
      </Form>
    </ActionPanel>
  )
}

function fieldOf(form: FormView) {
  return (name: string) => ({ name, value: form.value(name), error: form.error(name) })
}

function reasonsOf(refusals: readonly Refusal[], language: Language): Reason[] {
  return refusals.map(({ text, clause }) => ({ text: text[language], ...(clause === undefined ? {} : { clause: clauseWords(clause, language) }) }))
}

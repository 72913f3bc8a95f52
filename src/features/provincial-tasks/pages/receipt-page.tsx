import { clauseWords } from '../../../kernel/clause.ts'
import { formatDate, formatInstant } from '../../../kernel/plain-date.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import type { Language } from '../../../kernel/text.ts'
import { fieldsOf } from '../../../platform/http/form-fields.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { ActionPanel } from '../../../ui/action-panel.tsx'
import { Button } from '../../../ui/button.tsx'
import { DateInput } from '../../../ui/date-input.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { KeyValue } from '../../../ui/key-value.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { messages, phrases } from '../messages.ts'
import type { Receipt, ReceiptLine } from '../queries/receipts.ts'

export type ReceiptPageProps = { readonly language: Language; readonly receipt: Receipt; readonly lines: readonly ReceiptLine[]; readonly noteRefusals: readonly Refusal[]; readonly form: FormView }

/** One file made for the level above: its bytes' hash, what it held, and what became of it there. */
export function ReceiptPage({ language, receipt, lines, noteRefusals, form }: ReceiptPageProps) {
  return (
    <>
      <PageHeader
        title={`${messages.receipt[language]} ${formatInstant(receipt.madeAt)}`} crumbs={[{ label: messages.title[language], href: '/upward-reports' }]}
        actions={<LinkButton href={`/upward-reports/receipts/${receipt.id}/file`} icon="download" kind="primary">{messages.download[language]}</LinkButton>}
      />
      <KeyValue items={[
        { label: messages.by[language], value: receipt.madeBy },
        { label: messages.format[language], value: receipt.format.toUpperCase() },
        { label: messages.filters[language], value: receipt.filters },
        { label: messages.rows[language], value: String(receipt.rowCount) },
        { label: messages.sha256[language], value: <code>{receipt.sha256}</code> },
        ...(receipt.upperNumber === null || receipt.receivedOn === null ? [] : [{ label: messages.upperNumber[language], value: [receipt.upperNumber, formatDate(receipt.receivedOn), receipt.notedBy].filter(Boolean).join(' · ') }]),
      ]} />
      {receipt.upperNumber === null ? <NotePanel language={language} receipt={receipt} refusals={noteRefusals} form={form} /> : null}
      <Section title={messages.task[language]}>
        <ul class="stack">
          {lines.map((line) => (
            <li key={line.assignmentId}>
              <a href={`/assignments/${line.assignmentId}`}>{line.code}</a>
              {` · ${phrases.version[language](line.version)}${line.version === line.versionNow ? '' : ` (${messages.changedSince[language]})`} · ${line.content}`}
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}

const ROUTE = 'provincial-tasks.note-acknowledgement'

function NotePanel({ language, receipt, refusals, form }: { language: Language; receipt: Receipt; refusals: readonly Refusal[]; form: FormView }) {
  const field = fieldsOf(form, ROUTE)
  const reasons = refusals.map(({ text, clause }) => ({ text: text[language], ...(clause === undefined ? {} : { clause: clauseWords(clause, language) }) }))
  return (
    <ActionPanel title={messages.note[language]} icon="inbox" open={form.returned} refusals={reasons}>
      <FormErrors errors={form.errors} labels={messages} />
      <Form action={`/upward-reports/receipts/${receipt.id}/acknowledgement`} hidden={{ once: form.once }} guarded>
        <TextInput {...field('number')} label={messages.number[language]} clause={clauseWords('Đ9.1.đ', language)} maxLength={100} required />
        <DateInput {...field('receivedOn')} label={messages.receivedOn[language]} required />
        <FormActions><Button kind="primary">{messages.note[language]}</Button></FormActions>
      </Form>
    </ActionPanel>
  )
}

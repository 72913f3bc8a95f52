import { formatDate, formatInstant } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Register } from '../../../ui/register.tsx'
import { Section } from '../../../ui/section.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { HEADINGS, headingWords, type SheetUnit } from '../domain/sheet.ts'
import type { FoundSheet } from '../load-sheet.ts'
import { messages, phrases } from '../messages.ts'

export type SheetPageProps = { readonly language: Language; readonly found: FoundSheet; readonly maySend: boolean; readonly form: FormView }

/** A sheet, unit by unit; for the Office, before it goes out, with the button that sends it. */
export function SheetPage({ language, found: { sheet, sent }, maySend, form }: SheetPageProps) {
  const address = `/information-sheets/${sheet.nominal}`
  return (
    <>
      <PageHeader
        title={phrases.sheet[language](formatDate(Temporal.PlainDate.from(sheet.day)))} crumbs={[{ label: messages.title[language], href: '/information-sheets' }]}
        lead={phrases.since[language](formatDate(Temporal.PlainDate.from(sheet.after)), formatInstant(Temporal.Instant.from(sheet.asOf)))}
        actions={(
          <>
            <LinkButton href={`${address}/pdf`} icon="download" download label={messages.pdf[language]}>PDF</LinkButton>
            <LinkButton href={`${address}/docx`} icon="download" download label={messages.docx[language]}>DOCX</LinkButton>
          </>
        )}
      />
      <FormErrors errors={form.errors.map(({ text }) => ({ text }))} />
      {sent !== null ? null : <Callout kind="warning" title={messages.waiting[language]}>{messages.sendNote[language]}</Callout>}
      {maySend && sent === null ? (
        <Form action={`${address}/sending`} hidden={{ once: form.once, asOf: sheet.asOf }}>
          <FormActions><Button kind="primary" icon="send">{messages.send[language]}</Button></FormActions>
        </Form>
      ) : null}
      {sheet.units.length === 0 ? <EmptyState title={messages.nothing[language]} text={messages.nothingText[language]} /> : null}
      {sheet.units.map((unit) => <UnitPart key={unit.id} unit={unit} language={language} />)}
    </>
  )
}

function UnitPart({ unit, language }: { readonly unit: SheetUnit; readonly language: Language }) {
  return (
    <Section title={unit.name}>
      {HEADINGS.filter((heading) => unit.tasks[heading].length > 0).map((heading) => (
        <Register
          key={heading} caption={phrases.counted[language](headingWords[heading][language], unit.tasks[heading].length)} showCaption rows={unit.tasks[heading]} rowKey={(task) => task.id}
          {...(heading === 'overdue' ? { late: () => true } : {})}
          columns={[
            { key: 'task', label: messages.task[language], width: 'grow', cell: (task) => <TwoLines first={task.content} href={`/assignments/${task.id}`} second={[task.code]} /> },
            { key: 'due', label: messages.due[language], width: 'date', cell: (task) => (task.due === null ? messages.noDue[language] : formatDate(Temporal.PlainDate.from(task.due))) },
          ]}
        />
      ))}
    </Section>
  )
}

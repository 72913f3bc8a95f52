import { clauseWords } from '../../../kernel/clause.ts'
import { formatDateWithWeekday, formatInstant } from '../../../kernel/plain-date.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import type { Language } from '../../../kernel/text.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { ActionPanel } from '../../../ui/action-panel.tsx'
import { Button } from '../../../ui/button.tsx'
import { DateInput } from '../../../ui/date-input.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { PageColumns } from '../../../ui/page-columns.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Register } from '../../../ui/register.tsx'
import { Select } from '../../../ui/select.tsx'
import { messages, periodWords } from '../messages.ts'
import type { SessionDate } from '../queries/session-dates.ts'

type MonthRow = { readonly month: string; readonly session: SessionDate | null }
export type SessionsPageProps = { readonly language: Language; readonly rows: readonly MonthRow[]; readonly refusals: readonly Refusal[]; readonly form: FormView }

/** The days of the regular sessions, which end the Office's monthly report (Đ12.1.đ). */
export function SessionsPage({ language, rows, refusals, form }: SessionsPageProps) {
  const nameOf = (month: string) => periodWords(month, language) ?? month
  return (
    <>
      <PageHeader title={messages.sessions[language]} lead={messages.sessionsLead[language]} crumbs={[{ label: messages.title[language], href: '/obligations' }]} />
      <PageColumns asideFirst asideLabel={messages.actions[language]} aside={<Enter language={language} rows={rows} refusals={refusals} form={form} />}>
        <Register
          caption={messages.sessions[language]} rows={rows} rowKey={({ month }) => month}
          columns={[
            { key: 'month', label: messages.month[language], width: 'grow', cell: ({ month }) => nameOf(month) },
            { key: 'day', label: messages.sessionOn[language], width: 'date', phone: 'labelled', cell: ({ session }) => (session === null ? messages.notEntered[language] : formatDateWithWeekday(session.sessionOn, language)) },
            { key: 'by', label: messages.recordedBy[language], width: 'who', phone: 'labelled', cell: ({ session }) => (session === null ? '–' : `${session.enteredBy} · ${formatInstant(session.enteredAt)}`) },
          ]}
        />
      </PageColumns>
    </>
  )
}

function Enter({ language, rows, refusals, form }: SessionsPageProps) {
  const field = (name: string) => ({ name, value: form.value(name), error: form.error(name) })
  const reasons = refusals.map(({ text, clause }) => ({ text: text[language], ...(clause === undefined ? {} : { clause: clauseWords(clause, language) }) }))
  return (
    <ActionPanel title={messages.enterSession[language]} icon="calendar" primary open={reasons.length === 0} {...(reasons.length === 0 ? {} : { refusals: reasons })}>
      <FormErrors errors={form.errors} labels={messages} />
      <Form action="/obligations/sessions" hidden={{ once: form.once }}>
        <Select {...field('month')} label={messages.month[language]} options={rows.map(({ month }) => ({ value: month, label: periodWords(month, language) ?? month }))} required />
        <DateInput {...field('sessionOn')} label={messages.sessionOn[language]} clause={clauseWords('Đ12.1.đ', language)} required />
        <FormActions><Button kind="primary">{messages.enterSession[language]}</Button></FormActions>
      </Form>
    </ActionPanel>
  )
}

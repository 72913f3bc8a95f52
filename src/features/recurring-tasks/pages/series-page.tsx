import { clauseWords } from '../../../kernel/clause.ts'
import { formatDate, localDate } from '../../../kernel/plain-date.ts'
import { periodWords, recurrenceWords } from '../../../kernel/recurring-period.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import type { Language } from '../../../kernel/text.ts'
import { fieldsOf, hiddenOf } from '../../../platform/http/form-fields.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { ActionPanel } from '../../../ui/action-panel.tsx'
import { Button } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Register } from '../../../ui/register.tsx'
import { Section } from '../../../ui/section.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import type { Status } from '../../assignments/public.ts'
import { messages, phrases } from '../messages.ts'
import type { PeriodAssignment } from '../queries/period-assignments.ts'
import type { SeriesRow } from '../queries/series-rows.ts'

export type SeriesPageProps = {
  readonly language: Language
  readonly series: SeriesRow
  readonly assignments: readonly (PeriodAssignment & { readonly status: Status })[]
  readonly endRefusals: readonly Refusal[]
  readonly form: FormView
}

/** One recurring task: its rule, every period, and how it ends. */
export function SeriesPage({ language, series, assignments, endRefusals, form }: SeriesPageProps) {
  return (
    <>
      <PageHeader
        title={`${messages.title[language]}: ${recurrenceWords(series)[language]}`} lead={series.content}
        crumbs={[{ label: messages.title[language], href: '/recurring-tasks' }, { label: series.documentName, href: `/documents/${series.documentId}` }]}
      />
      {series.endedAt === null ? null : <Callout>{[phrases.endedBy[language](formatDate(localDate(series.endedAt)), series.endDocumentRef ?? ''), series.endReason].filter(Boolean).join('. ')}</Callout>}
      <Section title={messages.periods[language]}>
        <Register caption={messages.periods[language]} rows={assignments} rowKey={(row) => row.id} empty={null} columns={[
          { key: 'period', label: messages.period[language], width: 'grow', cell: (row) => <TwoLines first={periodWords(row.period)[language]} href={`/assignments/${row.id}`} second={[row.code]} /> },
          { key: 'lead', label: messages.lead[language], width: 'who', phone: 'bare', cell: (row) => row.leadName },
          { key: 'due', label: messages.due[language], width: 'date', phone: 'labelled', cell: (row) => (row.due === null ? '' : formatDate(row.due)) },
          { key: 'status', label: messages.status[language], width: 'status', phone: 'bare', cell: ({ status }) => <StatusMark tone={status.tone} word={status.words[language]} {...(status.detail === undefined ? {} : { detail: status.detail[language] })} /> },
        ]} />
      </Section>
      {series.endedAt === null ? <EndPanel language={language} series={series} refusals={endRefusals} form={form} /> : null}
    </>
  )
}

const ROUTE = 'recurring-tasks.end'

function EndPanel({ language, series, refusals, form }: Pick<SeriesPageProps, 'language' | 'series' | 'form'> & { refusals: readonly Refusal[] }) {
  const field = fieldsOf(form, ROUTE)
  const reasons = refusals.map(({ text, clause }) => ({ text: text[language], ...(clause === undefined ? {} : { clause: clauseWords(clause, language) }) }))
  return (
    <ActionPanel title={messages.endSeries[language]} icon="x" open={form.returned} refusals={reasons}>
      <FormErrors errors={form.errors} labels={messages} />
      <Form action={`/recurring-tasks/${series.taskId}/end`} hidden={hiddenOf(form, series)} guarded>
        <p>{messages.endLead[language]}</p>
        <TextInput {...field('documentRef')} label={messages.documentRef[language]} hint={messages.documentHint[language]} clause={clauseWords('Đ5.1.e', language)} maxLength={200} required />
        <TextInput {...field('reason')} label={messages.reason[language]} maxLength={1000} />
        <FormActions><Button kind="primary">{messages.endSeries[language]}</Button></FormActions>
      </Form>
    </ActionPanel>
  )
}

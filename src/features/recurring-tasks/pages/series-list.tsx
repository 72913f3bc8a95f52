import { formatDate } from '../../../kernel/plain-date.ts'
import { nextPeriod, periodOf, periodWords, recurrenceWords } from '../../../kernel/recurring-period.ts'
import type { Language } from '../../../kernel/text.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { type Column, Register } from '../../../ui/register.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { messages, phrases } from '../messages.ts'
import type { SeriesRow } from '../queries/series-rows.ts'

export type SeriesListProps = { readonly language: Language; readonly rows: readonly SeriesRow[]; readonly ended: boolean; readonly next: string | undefined }

/** Every recurring task that runs, or that has ended. */
export function SeriesList({ language, rows, ended, next }: SeriesListProps) {
  return (
    <>
      <PageHeader title={messages.title[language]} />
      <Tabs label={messages.title[language]} tabs={[
        { label: messages.running[language], href: '/recurring-tasks', current: !ended },
        { label: messages.ended[language], href: '/recurring-tasks?state=ended', current: ended },
      ]} />
      <Register caption={messages.title[language]} rows={rows} rowKey={(row) => row.taskId} columns={columns(language)}
        empty={<EmptyState title={messages[ended ? 'emptyEnded' : 'empty'][language]} {...(ended ? {} : { text: messages.emptyText[language] })} />} />
      {next === undefined ? null : <LinkButton href={`/recurring-tasks?${ended ? 'state=ended&' : ''}after=${next}`}>{messages.next[language]}</LinkButton>}
    </>
  )
}

function columns(language: Language): Column<SeriesRow>[] {
  return [
    { key: 'task', label: messages.task[language], width: 'grow', cell: (row) => <TwoLines first={row.content} href={`/recurring-tasks/${row.taskId}`} second={[row.documentName, phrases.madePeriods[language](row.periods)]} /> },
    { key: 'rule', label: messages.rule[language], width: 'who', phone: 'labelled', cell: (row) => recurrenceWords(row)[language] },
    { key: 'last', label: messages.lastPeriod[language], width: 'who', phone: 'labelled', cell: (row) => <TwoLines first={periodWords(row.lastPeriod)[language]} second={[`${messages.due[language]} ${formatDate(row.lastDue)}`]} /> },
    { key: 'next', label: messages.nextPeriod[language], width: 'date', phone: 'labelled', cell: (row) => (row.endedAt === null ? formatDate(nextPeriod(row.cadence, periodOf(row.cadence, row.lastStartsOn)).first) : messages.ended[language]) },
  ]
}

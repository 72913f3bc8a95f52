import { formatDateWithWeekday, formatInstant } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import type { CalendarDay, CalendarYear } from '../../../kernel/working-days.ts'
import { Callout } from '../../../ui/callout.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { type Column, Register } from '../../../ui/register.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { messages, phrases } from '../messages.ts'
import type { LoadedNotice } from '../queries/calendar-history.ts'

export type CalendarPageProps = {
  readonly language: Language
  readonly years: readonly { readonly year: number; readonly workingDays: number }[]
  readonly table: CalendarYear
  readonly history: readonly LoadedNotice[]
  readonly mayLoad: boolean
}

/** A year's days off and make-up days with their notices, and what was loaded when. */
export function CalendarPage({ language, years, table, history, mayLoad }: CalendarPageProps) {
  const next = (years.at(-1)?.year ?? table.year) + 1
  const chosen = years.find((y) => y.year === table.year)
  return (
    <>
      <PageHeader
        title={messages.title[language]}
        lead={messages.lead[language]}
        actions={mayLoad ? (
          <>
            <LinkButton href={`/work-calendar/notices/new?year=${next}`}>{messages.propose[language]}</LinkButton>
            <LinkButton kind="primary" icon="upload" href={`/work-calendar/notices/new?year=${table.year}`}>{messages.load[language]}</LinkButton>
          </>
        ) : undefined}
      />
      <Tabs label={messages.years[language]} tabs={years.map(({ year }) => ({ label: String(year), href: `/work-calendar?year=${year}`, current: year === table.year }))} />
      {table.status === 'notified' ? null : <Callout kind="warning">{messages[table.status][language]}</Callout>}
      <Register
        caption={`${table.year} · ${phrases.workingDays[language](chosen?.workingDays ?? 0)}`} showCaption
        columns={dayColumns(language)} rows={table.days} rowKey={(day) => day.date}
      />
      <Register caption={messages.history[language]} showCaption columns={historyColumns(language)} rows={history} rowKey={(row) => String(row.id)} />
    </>
  )
}

function dayColumns(language: Language): Column<CalendarDay>[] {
  return [
    { key: 'day', label: messages.day[language], width: 'date', cell: (day) => formatDateWithWeekday(Temporal.PlainDate.from(day.date), language, 'short') },
    { key: 'kind', label: messages.kind[language], width: 'status', cell: (day) => messages[day.kind][language] },
    { key: 'name', label: messages.name[language], width: 'grow', cell: (day) => <TwoLines first={day.name[language]} second={[day.notice]} /> },
  ]
}

function historyColumns(language: Language): Column<LoadedNotice>[] {
  return [
    { key: 'year', label: messages.year[language], width: 'number', cell: (row) => String(row.year) },
    { key: 'notice', label: messages.notice[language], width: 'grow', cell: (row) => <TwoLines first={row.notice} second={[messages[row.status as CalendarYear['status']][language]]} /> },
    { key: 'at', label: messages.loadedAt[language], width: 'date', cell: (row) => formatInstant(row.loadedAt) },
    { key: 'by', label: messages.by[language], width: 'who', cell: (row) => row.loadedBy ?? messages.shipped[language] },
  ]
}

import type { Actor } from '../../../kernel/actor.ts'
import { formatInstant } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { Callout } from '../../../ui/callout.tsx'
import { type Counter, CounterRow } from '../../../ui/counter-row.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { Register } from '../../../ui/register.tsx'
import type { Tone } from '../../../ui/tone.ts'
import { type Filters, UNNARROWED } from '../domain/filters.ts'
import type { ListData, ListItem } from '../list-data.ts'
import { messages, phrases, statusWords } from '../messages.ts'
import type { CountedStatus } from '../queries/counters.ts'
import { BULK_FORM, BulkForms, canSelect, findRowAct, RowAction } from './bulk-forms.tsx'
import { columnsOf } from './columns.tsx'
import { ListFilters } from './list-filters.tsx'
import { listLink } from './list-link.ts'

export type TaskListProps = {
  readonly data: ListData
  readonly actor: Actor
  readonly language: Language
  readonly saving: FormView
  readonly confirming: FormView
  readonly acknowledging: FormView
  readonly urging: FormView
}

/** The list of tasks: how many stand where, the filters, the rows, what one can do with them. */
export function TaskListPage(props: TaskListProps) {
  const { data, actor, language, saving, confirming, acknowledging, urging } = props
  const errors = [...saving.errors, ...confirming.errors, ...acknowledging.errors, ...urging.errors]
  return (
    <>
      <PageHeader
        title={messages.title[language]}
        lead={phrases.asOf[language](formatInstant(data.asOf))}
        actions={<LinkButton href={listLink(data).replace('/assignments', '/assignments/export.xlsx')} icon="download" download>{messages.export[language]}</LinkButton>}
      />
      <FormErrors errors={errors.map(({ text }) => ({ text }))} />
      <CounterRow label={messages.counters[language]} counters={countersOf(data, language)} />
      <ListFilters data={data} language={language} saving={saving} />
      {data.problems.length === 0 ? null : <Callout kind="warning">{[messages.dropped[language], ...new Set(data.problems.map((p) => p.text[language]))].join(' ')}</Callout>}
      <Register<ListItem>
        caption={messages.title[language]}
        columns={columnsOf(data, language)}
        rows={data.items}
        rowKey={(row) => row.id}
        late={(row) => row.status.tone === 'overdue'}
        {...(canSelect(actor) ? { selection: { name: 'ids', form: BULK_FORM, label: (row) => phrases.select[language](row.code), selected: [...confirming.values('ids'), ...acknowledging.values('ids'), ...urging.values('ids')] } } : {})}
        {...(data.items.some((row) => findRowAct(row, actor) !== undefined) ? { actions: (row: ListItem) => <RowAction row={row} actor={actor} language={language} /> } : {})}
        empty={<Empty data={data} language={language} />}
      />
      <BulkForms {...props} />
      {data.items.length === 0 ? null : (
        <Pager
          shown={shownOf(data, language)}
          previousHref={data.previous === undefined ? undefined : listLink(data, {}, { before: data.previous })}
          nextHref={data.next === undefined ? undefined : listLink(data, {}, { after: data.next })}
        />
      )}
    </>
  )
}

const COUNTER_TONES: readonly (readonly [CountedStatus, Tone | undefined])[] = [
  ['open', undefined], ['overdue', 'overdue'], ['due_soon', 'due-soon'], ['in_time', 'in-time'], ['awaiting_event', 'in-time'], ['no_due', 'no-due'],
  ['not_acknowledged', undefined], ['in_progress', undefined], ['pending', 'waiting'],
]

function countersOf(data: ListData, language: Language): Counter[] {
  // Those that wait for an event are among those in time; by themselves they stand only when asked for.
  const shown = COUNTER_TONES.filter(([status]) => status !== 'awaiting_event' || data.filters.status === status)
  return shown.map(([status, tone]) => ({
    label: statusWords[status][language], value: grouped(data.counters[status], language), href: listLink(data, { ...UNNARROWED, status }),
    current: data.filters.status === status, ...(tone === undefined ? {} : { tone }),
  }))
}

/** 12.345, as numbers are written in Vietnam; in English 12,345. */
function grouped(n: number, language: Language): string {
  return String(n).replaceAll(/\B(?=(\d{3})+$)/g, language === 'vi' ? '.' : ',')
}

/** "50 / 1.284" where a counter counts exactly this list, else the rows of the page. */
function shownOf({ filters, items, counters }: ListData, language: Language): string {
  const shown = String(items.length)
  const all = filters.status in counters ? counters[filters.status as CountedStatus] : undefined
  return isNarrowed(filters) || all === undefined ? shown : phrases.of[language](shown, grouped(all, language))
}

/** Whether the list is narrowed by what the counters let go. */
function isNarrowed(filters: Filters): boolean {
  return (Object.keys(UNNARROWED) as (keyof typeof UNNARROWED)[]).some((key) => filters[key] !== UNNARROWED[key])
}

function Empty({ data, language }: { data: ListData; language: Language }) {
  const { filters } = data
  const plain = filters.status === 'open' && filters.lead.length === 0 && !isNarrowed(filters)
  if (plain) return <EmptyState title={messages.emptyOpen[language]} text={messages.emptyOpenText[language]} />
  return (
    <EmptyState
      title={messages.emptyFiltered[language]}
      icon="search"
      text={messages.emptyFilteredText[language]}
      action={filters.status === 'all' ? undefined : <LinkButton href={listLink(data, { status: 'all' })}>{messages.everyStatus[language]}</LinkButton>}
    />
  )
}

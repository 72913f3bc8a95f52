import { formatDate, type PlainDate, toEpochDay } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { Chips } from '../../../ui/chips.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FilterBar } from '../../../ui/filter-bar.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { type Column, Register } from '../../../ui/register.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { type ListedState, LISTED_STATES } from '../domain/listed-state.ts'
import { listedWords, listMessages, messages, phrases, stateTones, stateWords } from '../messages.ts'
import type { RequestRow } from '../queries/list-requests.ts'

export type ListPageProps = {
  readonly language: Language
  readonly today: PlainDate
  readonly state: ListedState
  readonly unit: string | undefined
  readonly units: readonly { readonly id: string; readonly shortName: string }[]
  readonly rows: readonly RequestRow[]
  readonly next: string | undefined
  readonly lead: string
}

/** Biểu 05: the requests by their state, with what was asked and what was answered. */
export function ListPage(props: ListPageProps) {
  const { language, today, state, unit, rows, next } = props
  return (
    <>
      <PageHeader title={messages.list[language]} lead={props.lead} />
      <Tabs label={listMessages.states[language]} tabs={LISTED_STATES.map((one) => ({ label: listedWords[one][language], href: hrefOf({ state: one, unit }), current: one === state }))} />
      <Filters {...props} />
      <Register
        caption={messages.list[language]} rows={rows} rowKey={(row) => row.id} late={(row) => isLate(row, today)} columns={columns(language)}
        empty={<EmptyState title={listMessages.empty[language]} text={listMessages.emptyText[language]} icon="calendar-time" />}
      />
      {rows.length === 0 ? null : <Pager shown={String(rows.length)} nextHref={next === undefined ? undefined : hrefOf({ state, unit, after: next })} />}
    </>
  )
}

function hrefOf({ state, unit, after }: { readonly state: ListedState; readonly unit: string | undefined; readonly after?: string }): string {
  const query = new URLSearchParams({ state })
  for (const [name, value] of Object.entries({ unit, after })) if (value !== undefined) query.set(name, value)
  return `/extension-requests?${query}`
}

function Filters({ language, state, unit, units }: ListPageProps) {
  const chips = unit === undefined ? [] : [{ label: units.find(({ id }) => id === unit)?.shortName ?? unit, removeHref: hrefOf({ state, unit: undefined }) }]
  return (
    <FilterBar action="/extension-requests" label={listMessages.filter[language]} apply={listMessages.apply[language]} hidden={{ state }} chips={<Chips label={listMessages.inForce[language]} chips={chips} />}>
      <Combobox name="unit" label={listMessages.unit[language]} value={unit} options={units.map(({ id, shortName }) => ({ value: id, label: shortName }))} />
    </FilterBar>
  )
}

/** Somebody owes an answer and its day has passed. */
function isLate({ presentBy, replyBy }: RequestRow, today: PlainDate): boolean {
  return [presentBy, replyBy].some((day) => day !== null && toEpochDay(today) > toEpochDay(day))
}

const day = (date: PlainDate | null): string => (date === null ? '' : formatDate(date))

function columns(language: Language): readonly Column<RequestRow>[] {
  return [
    { key: 'task', label: listMessages.task[language], width: 'grow', cell: (row) => (
      <TwoLines roomy first={row.content} href={`/extension-requests/${row.id}`} second={[row.code, row.leadShortName, row.granted > 0 && phrases.extended[language](row.granted)]} />
    ) },
    { key: 'asked', label: listMessages.asked[language], width: 'who', cell: (row) => <TwoLines first={row.documentNumber} second={[formatDate(row.documentDate)]} /> },
    { key: 'deadlines', label: listMessages.deadlines[language], width: 'date', phone: 'labelled', cell: (row) => <TwoLines first={day(row.originalDue)} second={[day(row.due)]} /> },
    { key: 'proposed', label: listMessages.proposed[language], width: 'date', phone: 'labelled', cell: (row) => formatDate(row.proposedDue) },
    { key: 'answer', label: listMessages.answer[language], width: 'code', cell: (row) => (row.decision === null ? '' : (
      <TwoLines first={row.decision.documentNumber} second={[formatDate(Temporal.PlainDate.from(row.decision.documentDate)), row.decision.newDue !== null && phrases.grantUntil[language](formatDate(Temporal.PlainDate.from(row.decision.newDue)))]} />
    )) },
    { key: 'state', label: listMessages.state[language], width: 'status', cell: (row) => (
      <StatusMark tone={stateTones[row.state]} word={stateWords[row.state][language]} {...(row.onTime === null ? {} : { detail: phrases.askedText(row.ordinal ?? 1, row.onTime)[language] })} />
    ) },
  ]
}

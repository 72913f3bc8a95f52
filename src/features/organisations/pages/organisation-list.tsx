import { formatDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { Callout } from '../../../ui/callout.tsx'
import { Chips } from '../../../ui/chips.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FilterBar } from '../../../ui/filter-bar.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { type Column, Register } from '../../../ui/register.tsx'
import { Select } from '../../../ui/select.tsx'
import { Badge } from '../../../ui/status-mark.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { ORGANISATION_KINDS } from '../domain/organisation.ts'
import { kindWords } from '../kind-words.ts'
import { messages as m } from '../messages.ts'
import type { FocalProblem } from '../queries/focal-problems.ts'
import type { TreeRow } from '../queries/organisation-tree.ts'
import type { UnitFigures } from '../unit-figures.ts'
import { FocalProblemsSection } from './focal-problems-section.tsx'

export type ListFilters = { readonly q?: string | undefined; readonly kind?: string | undefined; readonly only?: string | undefined }
export type ListedOrganisation = Omit<TreeRow, 'searchKey'> & {
  readonly depth: number
  readonly lacksFocalOfficer: boolean
  readonly figures: UnitFigures | undefined
}
export type OrganisationListProps = {
  readonly rows: readonly ListedOrganisation[]
  readonly withoutFocalOfficer: number
  readonly focalProblems: readonly FocalProblem[]
  readonly filters: ListFilters
  readonly language: Language
  readonly today: PlainDate
  readonly mayKeep: boolean
  readonly mayExport: boolean
}

/** Every organisation the visitor may know of, as a tree. */
export function OrganisationList(props: OrganisationListProps) {
  const { language, rows, mayKeep, mayExport } = props
  const actions = (
    <>
      {mayExport ? <LinkButton href="/organisations/export?format=xlsx" icon="download">{m.exportXlsx[language]}</LinkButton> : null}
      {mayKeep ? <LinkButton href="/organisations/import" icon="upload">{m.import[language]}</LinkButton> : null}
      {mayKeep ? <LinkButton href="/organisations/new" icon="plus" kind="primary">{m.add[language]}</LinkButton> : null}
    </>
  )
  return (
    <>
      <PageHeader title={m.title[language]} lead={m.lead[language]} actions={actions} />
      {props.withoutFocalOfficer > 0 && props.filters.only !== 'no_focal' ? (
        <Callout kind="warning" title={`${props.withoutFocalOfficer} ${m.warnNoFocalList[language]}`}>
          <a href="#focal-problems">{m.showThem[language]}</a>
        </Callout>
      ) : null}
      <Filters {...props} />
      <Register
        caption={m.title[language]}
        rows={rows}
        rowKey={({ id }) => id}
        columns={columnsOf(props)}
        empty={<EmptyState icon="search" title={m.none[language]} text={m.noneText[language]} />}
      />
      <FocalProblemsSection problems={props.focalProblems} language={language} />
    </>
  )
}

function columnsOf({ language, today, rows }: OrganisationListProps): Column<ListedOrganisation>[] {
  const counted = rows.some(({ figures }) => figures !== undefined)
  const figure = (key: keyof UnitFigures, label: string): Column<ListedOrganisation> => ({
    key, label, width: 'number', end: true, phone: 'labelled', cell: ({ figures }) => figures?.[key] ?? 0,
  })
  return [
    { key: 'unit', label: m.unit[language], width: 'grow', cell: (row) => <Unit row={row} language={language} today={today} /> },
    { key: 'charge', label: m.inCharge[language], width: 'status', cell: (row) => <InCharge row={row} language={language} /> },
    ...(counted ? [figure('open', m.openTasks[language]), figure('overdue', m.overdueTasks[language])] : []),
    { key: 'people', label: m.people[language], width: 'number', end: true, phone: 'labelled', cell: ({ people }) => people },
  ]
}

function Unit({ row, language, today }: { row: ListedOrganisation; language: Language; today: PlainDate }) {
  const indent = row.depth === 0 ? undefined : <span aria-hidden="true">{`${'\u2003'.repeat(row.depth - 1)}└\u2002`}</span>
  return <TwoLines first={row.name} href={`/organisations/${row.id}/record`} before={indent} second={[row.code, kindWords[row.kind][language], stateOf(row, language, today)]} />
}

/** Only what is out of the ordinary is said: closed, merged, not connected. */
function stateOf({ closedFrom, successorId, connected }: ListedOrganisation, language: Language, today: PlainDate) {
  if (closedFrom !== null) {
    const word = successorId === null ? m.closed[language] : m.merged[language]
    const isPast = Temporal.PlainDate.compare(closedFrom, today) <= 0
    return <Badge tone={isPast ? 'no-due' : 'waiting'} icon="calendar-off">{`${word} ${formatDate(closedFrom)}`}</Badge>
  }
  return connected ? undefined : <Badge tone="no-due">{m.unconnected[language]}</Badge>
}

function InCharge({ row, language }: { row: ListedOrganisation; language: Language }) {
  if (row.lacksFocalOfficer) return <TwoLines first="" before={<Badge tone="due-soon" icon="alert-triangle">{m.noFocal[language]}</Badge>} second={[headLine(row, language)]} />
  const focal = row.standIn === null ? row.focalOfficer : `${row.standIn} (${m.standIn[language]})`
  return focal === null ? <>{headLine(row, language) || '–'}</> : <TwoLines first={focal} second={[headLine(row, language)]} />
}

const headLine = ({ head }: ListedOrganisation, language: Language) => (head === null ? '' : `${m.head[language]}: ${head}`)

function Filters({ filters, language }: OrganisationListProps) {
  const only = { no_focal: m.onlyNoFocal[language], unconnected: m.onlyUnconnected[language], closed: m.onlyClosed[language] }
  const without = (key: keyof ListFilters) => {
    const rest = Object.entries(filters).filter(([name, value]) => name !== key && value !== undefined && value !== '') as [string, string][]
    return `/organisations${rest.length === 0 ? '' : `?${new URLSearchParams(rest)}`}`
  }
  const kind = ORGANISATION_KINDS.find((one) => one === filters.kind)
  const chips = [
    ...(filters.q ? [{ label: `“${filters.q}”`, removeHref: without('q') }] : []),
    ...(kind === undefined ? [] : [{ label: kindWords[kind][language], removeHref: without('kind') }]),
    ...(filters.only === undefined ? [] : [{ label: only[filters.only as keyof typeof only] ?? filters.only, removeHref: without('only') }]),
  ]
  return (
    <FilterBar action="/organisations" label={m.filter[language]} apply={m.apply[language]} chips={<Chips label={m.filtersInForce[language]} chips={chips} clearHref="/organisations" />}>
      <TextInput name="q" type="search" label={m.search[language]} value={filters.q} />
      <Select name="kind" label={m.kind[language]} value={filters.kind} empty={m.all[language]} options={ORGANISATION_KINDS.map((value) => ({ value, label: kindWords[value][language] }))} />
      <Select name="only" label={m.only[language]} value={filters.only} empty={m.all[language]} options={Object.entries(only).map(([value, label]) => ({ value, label }))} />
    </FilterBar>
  )
}

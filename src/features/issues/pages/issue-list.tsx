import { formatInstant } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { Chips } from '../../../ui/chips.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FilterBar } from '../../../ui/filter-bar.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { Register } from '../../../ui/register.tsx'
import { Select } from '../../../ui/select.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { KINDS, type Kind, STATES, type State } from '../domain/issue-lifecycle.ts'
import { kindWords, messages, stateWords } from '../messages.ts'
import type { IssueRow } from '../queries/list-issues.ts'
import { IssueMark } from './issue-mark.tsx'

export type IssueListProps = {
  readonly language: Language
  readonly kind: Kind | undefined
  readonly state: State | 'open' | 'all'
  readonly unit: string | undefined
  readonly units: readonly { readonly id: string; readonly shortName: string }[]
  readonly rows: readonly IssueRow[]
  readonly mayRaise: boolean
  readonly nextHref: string | undefined
}

type Narrowed = { readonly kind?: string | undefined; readonly state?: string | undefined; readonly unit?: string | undefined; readonly after?: string | undefined }

/** The address of the list under these filters. */
export function issuesHref(filters: Narrowed): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(filters)) if (value !== undefined) query.set(name, value)
  return `/issues?${query}`
}

/** Issues as lines: how each stands, what and from whom, when. */
export function IssueList(props: IssueListProps) {
  const { language, rows, mayRaise, nextHref } = props
  return (
    <>
      <PageHeader
        title={messages.title[language]} lead={messages.lead[language]}
        actions={mayRaise ? <LinkButton href="/issues/new" kind="primary" icon="plus">{messages.raise[language]}</LinkButton> : undefined}
      />
      <Filters {...props} />
      <Register
        caption={messages.title[language]} rows={rows} rowKey={(row) => row.id}
        empty={<EmptyState title={messages.empty[language]} text={messages.emptyText[language]} icon="flag" />}
        columns={[
          { key: 'state', label: messages.state[language], width: 'status', cell: (row) => <IssueMark kind={row.kind} state={row.state} language={language} /> },
          { key: 'what', label: messages.content[language], width: 'grow', cell: (row) => (
            <TwoLines first={row.content} href={`/issues/${row.id}`} second={[row.raisedByName, row.assignmentCode ?? undefined, row.beyondCapacity ? messages.beyondCapacity[language] : undefined]} />
          ) },
          { key: 'when', label: messages.raisedAt[language], width: 'who', cell: (row) => <time dateTime={row.raisedAt.toString()}>{formatInstant(row.raisedAt)}</time> },
        ]}
      />
      <Pager shown={String(rows.length)} nextHref={nextHref} />
    </>
  )
}

function Filters({ language, kind, state, unit, units }: IssueListProps) {
  const chosen = units.find(({ id }) => id === unit)
  const stateName = state === 'open' || state === 'all' ? messages[state] : stateWords[state]
  const chips = [
    { label: `${messages.state[language]}: ${stateName[language]}`, removeHref: issuesHref({ kind, unit, state: 'all' }) },
    ...(kind === undefined ? [] : [{ label: kindWords[kind][language], removeHref: issuesHref({ unit, state }) }]),
    ...(chosen === undefined ? [] : [{ label: chosen.shortName, removeHref: issuesHref({ kind, state }) }]),
  ].slice(state === 'all' ? 1 : 0)
  return (
    <FilterBar action="/issues" label={messages.filter[language]} apply={messages.apply[language]} chips={<Chips label={messages.filters[language]} chips={chips} />}>
      <Select name="kind" label={messages.kind[language]} value={kind} empty={messages.all[language]} options={KINDS.map((one) => ({ value: one, label: kindWords[one][language] }))} />
      <Select
        name="state" label={messages.state[language]} value={state} empty={false}
        options={[{ value: 'open', label: messages.open[language] }, ...STATES.map((one) => ({ value: one, label: stateWords[one][language] })), { value: 'all', label: messages.all[language] }]}
      />
      {units.length < 2 ? null : <Combobox name="unit" label={messages.unit[language]} value={unit} options={units.map(({ id, shortName }) => ({ value: id, label: shortName }))} />}
    </FilterBar>
  )
}

import { formatDateWithWeekday } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { Chips } from '../../../ui/chips.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FilterBar } from '../../../ui/filter-bar.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { Register } from '../../../ui/register.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { messages, phrases, viewWords } from '../messages.ts'
import { VIEWS, type View } from '../domain/views.ts'
import type { RequestRow } from '../queries/list-requests.ts'
import type { Standing } from '../standing.ts'
import { RequestMark } from './task-requests.tsx'

export type ListedRequest = RequestRow & { readonly standing: Standing }
export type RequestListProps = {
  readonly language: Language
  readonly view: View
  readonly coordinator: string | undefined
  readonly units: readonly { readonly id: string; readonly shortName: string }[]
  readonly rows: readonly ListedRequest[]
  readonly nextHref: string | undefined
}

/** The address of the list under these filters. */
export function requestsHref(view: View, coordinator?: string, after?: string): string {
  const query = new URLSearchParams({ view })
  if (coordinator !== undefined) query.set('coordinator', coordinator)
  if (after !== undefined) query.set('after', after)
  return `/coordination-requests?${query}`
}

/** Requests as lines: how each stands, what is asked of whom, by when. */
export function RequestList({ language, view, coordinator, units, rows, nextHref }: RequestListProps) {
  const chosen = units.find(({ id }) => id === coordinator)
  const chips = chosen === undefined ? [] : [{ label: `${messages.coordinator[language]}: ${chosen.shortName}`, removeHref: requestsHref(view) }]
  return (
    <>
      <PageHeader title={messages.title[language]} lead={messages.lead[language]} />
      <Tabs label={messages.views[language]} tabs={VIEWS.map((one) => ({ label: viewWords[one][language], href: requestsHref(one, coordinator), current: one === view }))} />
      {units.length < 2 ? null : (
        <FilterBar action="/coordination-requests" label={messages.filter[language]} apply={messages.apply[language]} hidden={{ view }} chips={<Chips label={messages.filters[language]} chips={chips} />}>
          <Combobox name="coordinator" label={messages.coordinator[language]} value={coordinator} options={units.map(({ id, shortName }) => ({ value: id, label: shortName }))} />
        </FilterBar>
      )}
      <Register
        caption={messages.title[language]} rows={rows} rowKey={(row) => row.id} late={(row) => row.standing.late}
        empty={<EmptyState title={messages.empty[language]} text={messages.emptyText[language]} icon="users" />}
        columns={[
          { key: 'state', label: messages.state[language], width: 'status', cell: (row) => <RequestMark standing={row.standing} language={language} /> },
          { key: 'what', label: messages.requested[language], width: 'grow', cell: (row) => (
            <TwoLines first={row.content} href={`/coordination-requests/${row.id}`} second={[row.assignmentCode, phrases.leadAndCoordinator[language](row.leadName, row.coordinatorName)]} />
          ) },
          { key: 'due', label: messages.responseDue[language], width: 'date', phone: 'labelled', cell: (row) => formatDateWithWeekday(row.responseDue, language, 'short') },
        ]}
      />
      <Pager shown={String(rows.length)} nextHref={nextHref} />
    </>
  )
}

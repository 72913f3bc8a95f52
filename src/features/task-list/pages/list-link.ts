import { type Filters, filterQuery } from '../domain/filters.ts'
import type { FilterLabel } from '../filter-labels.ts'
import type { ListData } from '../list-data.ts'

/** The list with some filters changed, from its first page. */
export function listLink({ filters, seesAll }: Pick<ListData, 'filters' | 'seesAll'>, changes: Partial<Filters> = {}, more: Readonly<Record<string, string | undefined>> = {}): string {
  const query = filterQuery({ ...filters, ...changes }, seesAll, more)
  return query === '' ? '/assignments' : `/assignments?${query}`
}

/** The list without one filter; taking the status or the part away widens it to all. */
export function withoutFilter(data: Pick<ListData, 'filters' | 'seesAll'>, { key, id }: FilterLabel): string {
  const { filters } = data
  if (key === 'status') return listLink(data, { status: 'all' })
  if (key === 'part') return listLink(data, { part: 'any' })
  if (key === 'q') return listLink(data, { q: '' })
  if (key === 'lead') return listLink(data, { lead: filters.lead.filter((lead) => lead !== id) })
  return listLink(data, { [key]: undefined })
}

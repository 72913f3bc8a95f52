import type { PlainDate } from '../../../kernel/plain-date.ts'
import { STATUS_FILTERS, type StatusFilter } from './status-filter.ts'

export const SORTS = ['due', '-due', 'issued', '-issued', 'lead'] as const
export type Sort = (typeof SORTS)[number]
export const ORIGINS = ['own', 'province', 'provincial_office', 'party_standing', 'council_standing'] as const
export type Origin = (typeof ORIGINS)[number]
/** Biểu 03: up to 30 days late, 31 to 120, more than 120. */
export const OVERDUE_DAYS = ['1-30', '31-120', '121-'] as const
export type OverdueDays = (typeof OVERDUE_DAYS)[number]
/** Whether the unit has asked for an extension that is not answered yet (Đ6.2.c). */
export const EXTENSIONS = ['pending'] as const
export type ExtensionFilter = (typeof EXTENSIONS)[number]
/** As what one's own unit stands in the task; `any` is everything one may see. */
export const PARTS = ['lead', 'coordinator', 'any'] as const
export type Part = (typeof PARTS)[number]
export const COLUMNS = ['lead', 'due', 'status', 'monitor', 'original_due', 'issued', 'result', 'code'] as const
export type ColumnName = (typeof COLUMNS)[number]
export const DEFAULT_COLUMNS: readonly ColumnName[] = ['lead', 'due', 'status']
/** Leads that may be asked for at once. */
export const MOST_LEADS = 60

/** What a counter lets go, so that it counts exactly the list it opens. */
export const UNNARROWED = {
  q: '', document: undefined, origin: undefined, dueFrom: undefined, dueTo: undefined, issuedFrom: undefined, issuedTo: undefined,
  closedFrom: undefined, closedTo: undefined, overdueDays: undefined, extension: undefined,
} as const

export type Filters = {
  readonly q: string
  readonly status: StatusFilter
  readonly lead: readonly string[]
  readonly part: Part
  readonly monitor: string | undefined
  readonly document: string | undefined
  readonly origin: Origin | undefined
  readonly dueFrom: PlainDate | undefined
  readonly dueTo: PlainDate | undefined
  readonly issuedFrom: PlainDate | undefined
  readonly issuedTo: PlainDate | undefined
  /** The day the Office confirmed and closed. */
  readonly closedFrom: PlainDate | undefined
  readonly closedTo: PlainDate | undefined
  readonly overdueDays: OverdueDays | undefined
  readonly extension: ExtensionFilter | undefined
  readonly sort: Sort
  readonly columns: readonly ColumnName[]
}

/** The list without any filter named: open tasks by deadline; a unit's own, the whole authority's for who sees everything. */
export function defaultFilters(seesAll: boolean, hasLead = false): Filters {
  return {
    q: '', status: STATUS_FILTERS[0], lead: [], part: seesAll || hasLead ? 'any' : 'lead', monitor: undefined, document: undefined, origin: undefined,
    dueFrom: undefined, dueTo: undefined, issuedFrom: undefined, issuedTo: undefined, closedFrom: undefined, closedTo: undefined, overdueDays: undefined, extension: undefined, sort: 'due', columns: DEFAULT_COLUMNS,
  }
}

/** Names in the URL, in the order they are written there. */
export const PARAMETERS = {
  q: 'q', status: 'status', lead: 'lead', part: 'part', monitor: 'monitor', document: 'document', origin: 'origin',
  dueFrom: 'due_from', dueTo: 'due_to', issuedFrom: 'issued_from', issuedTo: 'issued_to', closedFrom: 'closed_from', closedTo: 'closed_to', overdueDays: 'overdue_days', extension: 'extension', sort: 'sort', columns: 'columns',
} as const satisfies Record<keyof Filters, string>

/** The filters as a query string: the shortest that reads back as the same filters, always in the same order. */
export function filterQuery(filters: Filters, seesAll: boolean, more: Readonly<Record<string, string | undefined>> = {}): string {
  const usual = defaultFilters(seesAll, filters.lead.length > 0)
  const query = new URLSearchParams()
  for (const key of Object.keys(PARAMETERS) as (keyof Filters)[]) {
    if (written(key, filters[key]) === written(key, usual[key])) continue
    if (key === 'lead') for (const lead of filters.lead) query.append('lead', lead)
    else query.append(PARAMETERS[key], written(key, filters[key]))
  }
  for (const [name, value] of Object.entries(more)) if (value !== undefined) query.append(name, value)
  return query.toString()
}

function written(key: keyof Filters, value: Filters[keyof Filters]): string {
  if (value === undefined) return ''
  return Array.isArray(value) ? value.join(',') || (key === 'columns' ? '-' : '') : String(value)
}

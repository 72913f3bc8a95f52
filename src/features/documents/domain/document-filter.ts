import { formatDate, parseDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { DocumentPhase, Origin } from './document.ts'

/** What a list of documents is narrowed to; it lives in the address of the page. */
export type DocumentFilter = {
  readonly q: string
  readonly phase: DocumentPhase | undefined
  readonly origin: Origin | undefined
  readonly type: string
  readonly year: number | undefined
  readonly from: PlainDate | undefined
  readonly to: PlainDate | undefined
}

/** A place in the list, ordered by day and identifier, and which way to read from it. */
export type Position = { readonly issuedDate: PlainDate; readonly id: string; readonly direction: 'before' | 'after' }

const POSITION = /^(before|after)_(\d{4}-\d{2}-\d{2})_([0-9a-f-]{36})$/

export function writePosition({ direction, issuedDate, id }: Position): string {
  return `${direction}_${issuedDate.toString()}_${id}`
}

/** A position as written in an address; anything else starts at the beginning. */
export function readPosition(text: string | undefined): Position | undefined {
  const [, direction, date, id] = POSITION.exec(text ?? '') ?? []
  const issuedDate = date === undefined ? undefined : parseDate(date)
  return issuedDate === undefined || id === undefined ? undefined : { direction: direction === 'before' ? 'before' : 'after', issuedDate, id }
}

/** The filter as the query of an address, in one order; what is not set is left out. */
export function filterQuery(filter: DocumentFilter, position?: Position): string {
  const entries: readonly (readonly [string, string])[] = [
    ['q', filter.q], ['phase', filter.phase ?? ''], ['origin', filter.origin ?? ''], ['type', filter.type], ['year', filter.year?.toString() ?? ''],
    ['from', filter.from === undefined ? '' : formatDate(filter.from)], ['to', filter.to === undefined ? '' : formatDate(filter.to)],
    ['at', position === undefined ? '' : writePosition(position)],
  ]
  const query = new URLSearchParams(entries.filter(([, value]) => value !== '').map(([name, value]) => [name, value])).toString()
  return query === '' ? '' : `?${query}`
}

import { z } from 'zod'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { cursor, optionalChoice, optionalDate, optionalIdentifier } from '../../platform/http/fields.ts'
import { OBLIGATION_KINDS, type ObligationKind } from './domain/obligation.ts'
import { type ObligationState, STATES } from './queries/list-obligations.ts'
import type { ObligationRow } from './queries/obligation-rows.ts'

/** What narrows the list, as it stands in the address; `from` and `to` are days between which the clocks end. */
export const listFields = z.object({
  state: optionalChoice(STATES), kind: optionalChoice(OBLIGATION_KINDS), unit: optionalIdentifier(), from: optionalDate(), to: optionalDate(), after: cursor,
})

export type ListFilter = {
  readonly state: ObligationState
  readonly kind: ObligationKind | undefined
  readonly unit: string | undefined
  readonly from: PlainDate | undefined
  readonly to: PlainDate | undefined
}

export function filterFrom({ state = 'open', kind, unit, from, to }: z.output<typeof listFields>): ListFilter {
  return { state, kind, unit, from, to }
}

/** Nothing chosen: the page begins with who is late. */
export function isUnfiltered({ state, kind, unit, from, to }: ListFilter): boolean {
  return state === 'open' && kind === undefined && unit === undefined && from === undefined && to === undefined
}

export function positionOf(row: ObligationRow, state: ObligationState): string {
  return `${(state === 'done' || state === 'done_late' ? row.doneAt : row.dueOn)?.toString() ?? ''}_${row.id}`
}

const POSITION = /^((?:19|20|21|22)\d{2}-\d{2}-\d{2}(?:T[\d:.]{5,20}Z)?|)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** A position that nobody gave out is the first page. */
export function positionFrom(sent: string | undefined): { at: string; id: string } | undefined {
  const [, at, id] = POSITION.exec(sent ?? '') ?? []
  return at === undefined || id === undefined || !isMoment(at) ? undefined : { at, id }
}

/** A day, an instant, or the empty text of a clock without a day. */
function isMoment(at: string): boolean {
  try {
    return at === '' || (at.includes('T') ? Temporal.Instant.from(at) : Temporal.PlainDate.from(at)) !== undefined
  } catch {
    return false
  }
}

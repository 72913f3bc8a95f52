import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { OBLIGATIONS, type ObligationKind } from '../domain/obligation.ts'
import { obligationDue } from '../domain/obligation-due.ts'
import { cancelObligationsOf, insertObligations } from '../store.ts'
import { type Acting, calendarOf } from './obligation-context.ts'

export type NewClock = {
  readonly kind: ObligationKind
  /** Of one of them, or of none: then the clock is about the charged organisation itself. */
  readonly documentId?: string
  readonly assignmentId?: string
  /** The record it is about, by which it is ended or cancelled. */
  readonly subjectId?: string
  readonly chargedOrganisationId: string
  /** The day of the event that starts it; it does not count itself (P2). */
  readonly startedOn: PlainDate
  /** For clocks counted in working days: the number of the regulation profile. */
  readonly workingDays?: number
  /** For clocks that end on a day that is named. */
  readonly givenDay?: PlainDate
  readonly period?: string
}

/** Starts clocks of the regulation (P11). Answers their identifiers, in order. */
export async function startClocks(tx: Tx, ctx: Acting, clocks: readonly NewClock[]): Promise<string[]> {
  const { calendar, made } = await calendarOf(tx, ctx)
  return insertObligations(tx, clocks.map(({ workingDays, givenDay, ...clock }) => ({
    ...clock, workingDays: workingDays ?? null, clause: OBLIGATIONS[clock.kind].clause,
    dueOn: obligationDue(clock.kind, clock.startedOn, workingDays ?? null, calendar, givenDay ?? null),
  })), made)
}

/** The record is withdrawn or overtaken: its open clocks of this kind no longer count. */
export async function cancelClocksOf(tx: Tx, ctx: Pick<Acting, 'now'>, about: { readonly kind: ObligationKind; readonly subjectId: string }): Promise<void> {
  await cancelObligationsOf(tx, about, ctx.now)
}

import type { WorkingCalendar } from '../../../kernel/working-days.ts'
import type { Reader, Tx } from '../../../platform/db/database.ts'
import { recordEvents } from '../../audit/public.ts'
import type { ObligationMove } from '../domain/obligation.ts'
import { obligationMoves } from '../domain/obligation-moves.ts'
import { countedOpenObligations } from '../queries/counted-open-obligations.ts'
import { type Made, moveObligations } from '../store.ts'
import { type Acting, calendarOf } from './obligation-context.ts'

/** Which open clocks a calendar would move; nothing is written. */
export async function previewRecompute(db: Reader, calendar: WorkingCalendar): Promise<ObligationMove[]> {
  return obligationMoves(await countedOpenObligations(db), calendar)
}

const BATCH = 1000

/** After a calendar notice: moves the open clocks, each with its event; those that are done stay frozen (P11). */
export async function recomputeOpenObligations(tx: Tx, ctx: Acting): Promise<ObligationMove[]> {
  const { calendar, made } = await calendarOf(tx, ctx)
  const moves = await previewRecompute(tx, calendar)
  await carryOutMoves(tx, ctx, moves, made)
  return moves
}

/** Writes moved ends, each with its event. */
export async function carryOutMoves(tx: Tx, ctx: Acting, moves: readonly ObligationMove[], made: Made): Promise<void> {
  await moveObligations(tx, moves, made.calendarVersion)
  for (let start = 0; start < moves.length; start += BATCH) {
    await recordEvents(tx, ctx, moves.slice(start, start + BATCH).map((move) => ({
      kind: 'OBLIGATION_MOVED', documentId: move.documentId ?? undefined, assignmentId: move.assignmentId ?? undefined,
      organisationId: move.documentId === null && move.assignmentId === null ? move.chargedOrganisationId : undefined,
      before: { obligation: move.kind, dueOn: move.before }, after: { obligation: move.kind, dueOn: move.after, calendarVersion: made.calendarVersion },
    })))
  }
}

import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { obligationMoves } from '../domain/obligation-moves.ts'
import { clocksSettledBy } from '../queries/clocks-settled-by.ts'
import { hasUpdateClock } from '../queries/has-update-clock.ts'
import { cancelObligationsOfKinds, reopenObligations } from '../store.ts'
import { type Acting, calendarOf } from './obligation-context.ts'
import { type MovedDeadline, moveUpdateClock } from './move-update-clock.ts'
import { carryOutMoves } from './recompute-open-obligations.ts'

/**
 * A report was taken back by who made it, so it did no duty (Đ7.2): its clocks run again, by the calendar in force now.
 * No later act can have done the duty instead: while a report waits, the unit may neither update nor report.
 */
export async function reopenSettledBy(tx: Tx, ctx: Acting, reportId: string, assignment: Omit<MovedDeadline, 'dueDate' | 'reported'> & { readonly dueDate: PlainDate | null }): Promise<void> {
  const clocks = await clocksSettledBy(tx, reportId)
  const { assignmentId, dueDate } = assignment
  if (clocks.length === 0 && (dueDate === null || await hasUpdateClock(tx, assignmentId, dueDate))) return
  await reopenObligations(tx, clocks.map((clock) => clock.id))
  const { calendar, made } = await calendarOf(tx, ctx)
  await carryOutMoves(tx, ctx, obligationMoves(clocks.map((clock) => ({ ...clock, doneAt: null })), calendar), made)
  // The deadline may have come, moved or gone while the report waited (Đ4).
  await cancelObligationsOfKinds(tx, assignmentId, [dueDate === null ? 'UPDATE' : 'QUARTERLY_UPDATE'], ctx.now)
  if (dueDate !== null) await moveUpdateClock(tx, ctx, { ...assignment, dueDate, reported: false })
}

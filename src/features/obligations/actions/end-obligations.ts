import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { fulfilsUpdate } from '../domain/breach.ts'
import { cancelObligations, chargeOther, endObligations, type ObligationTarget } from '../store.ts'
import { type Acting, calendarOf } from './obligation-context.ts'

const FOREVER = Temporal.PlainDate.from('9999-12-31')

/** The duty was done now: ends the open clock and freezes its calendar version (P11). A quarterly one only if its period has begun. */
export async function fulfil(tx: Tx, ctx: Acting, target: ObligationTarget): Promise<void> {
  await endObligations(tx, target, ctx.today, (await calendarOf(tx, ctx)).made)
}

/**
 * A unit updated or reported: ends what that act settles. `dueDate` is the deadline in force, null without one.
 * A late update also settles the quarters missed before it, as late; a result settles all that is still to come.
 */
export async function fulfilByUpdate(tx: Tx, ctx: Acting, { assignmentId, act, dueDate }: {
  readonly assignmentId: string; readonly act: 'result_report' | 'progress_update'; readonly dueDate: PlainDate | null
}): Promise<void> {
  const { made } = await calendarOf(tx, ctx)
  if (dueDate !== null && fulfilsUpdate(act, ctx.today, dueDate)) await endObligations(tx, { kind: 'UPDATE', assignmentId }, ctx.today, made)
  await endObligations(tx, { kind: 'QUARTERLY_UPDATE', assignmentId }, act === 'result_report' ? FOREVER : ctx.today, made)
}

/** The assignment ended without the duty: its open clocks no longer count. */
export async function cancelOpen(tx: Tx, ctx: Pick<Acting, 'now'>, { assignmentId }: { readonly assignmentId: string }): Promise<void> {
  await cancelObligations(tx, assignmentId, ctx.now)
}

/** A unit was merged: its open clocks are the successor's. What is done stays with who did it. */
export async function movedToOrganisation(tx: Tx, organisations: { readonly from: string; readonly to: string }): Promise<void> {
  await chargeOther(tx, organisations)
}

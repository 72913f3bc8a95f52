import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { fulfilsUpdate, workingDaysLate } from '../domain/breach.ts'
import { type ObligationTarget, openClocks } from '../queries/open-clocks.ts'
import { cancelObligations, chargeOther, endObligations } from '../store.ts'
import { type Acting, calendarOf } from './obligation-context.ts'

/**
 * The duty was done now: ends the open clock and freezes its calendar version and lateness (P11).
 * `on` is the day that counts where it is not today: the day a paper came, which the Office writes down later.
 */
export async function fulfil(tx: Tx, ctx: Acting, target: ObligationTarget, on: PlainDate = ctx.today): Promise<void> {
  await end(tx, ctx, target, { on })
}

export type UpdateAct = {
  readonly assignmentId: string
  /** The deadline in force, null without one. */
  readonly dueDate: PlainDate | null
  readonly act: 'progress_update' | 'result_report'
  /** The report by which the duty is done; withdrawn, the clocks run again. */
  readonly reportId?: string
  /** The day the act counts, when it is not today: the day the unit's paper came, which the Office writes down later. */
  readonly on?: PlainDate
}

/**
 * A unit updated or reported: ends, as of now, what that act settles, judged by the day it counts.
 * A late update also settles the quarters missed before it, as late; a result settles all that is still to come.
 */
export async function fulfilByUpdate(tx: Tx, ctx: Acting, act: UpdateAct): Promise<void> {
  const { assignmentId, dueDate, reportId, on = ctx.today } = act
  const how = { on, reportId }
  if (dueDate !== null && fulfilsUpdate(act.act, on, dueDate)) await end(tx, ctx, { kind: 'UPDATE', assignmentId }, how)
  await end(tx, ctx, { kind: 'QUARTERLY_UPDATE', assignmentId, ...(act.act === 'result_report' ? {} : { begunBy: on }) }, how)
}

/**
 * The Office closed the task: whatever still runs ends. The unit's clocks were settled by the report that stands, on its own day
 * (P7: the Office's time is not the unit's); a paper not yet recorded was overtaken today.
 */
export async function fulfilByConfirmation(tx: Tx, ctx: Acting, { assignmentId, reportId, reportedOn }: { readonly assignmentId: string; readonly reportId: string; readonly reportedOn: PlainDate }): Promise<void> {
  for (const kind of ['UPDATE', 'QUARTERLY_UPDATE'] as const) await end(tx, ctx, { kind, assignmentId }, { on: reportedOn, reportId })
  await end(tx, ctx, { kind: 'RECORD_FOR_UNCONNECTED', assignmentId }, { on: ctx.today })
}

async function end(tx: Tx, ctx: Acting, target: ObligationTarget, { on, reportId }: { readonly on: PlainDate; readonly reportId?: string | undefined }): Promise<void> {
  const clocks = await openClocks(tx, target)
  if (clocks.length === 0) return
  const { calendar, made } = await calendarOf(tx, ctx)
  await endObligations(tx, clocks.map(({ id, dueOn }) => ({ id, workingDaysLate: workingDaysLate(dueOn, on, calendar) })), {
    ...made, judgedOn: on.equals(ctx.today) ? null : on, settledByReportId: reportId ?? null,
  })
}

/** The assignment ended without the duty: its open clocks no longer count. */
export async function cancelOpen(tx: Tx, ctx: Pick<Acting, 'now'>, { assignmentId }: { readonly assignmentId: string }): Promise<void> {
  await cancelObligations(tx, assignmentId, ctx.now)
}

/** A unit was merged: its open clocks are the successor's, but for the reports it owed for itself. What is done stays with who did it. */
export async function movedToOrganisation(tx: Tx, ctx: Pick<Acting, 'now'>, organisations: { readonly from: string; readonly to: string }): Promise<void> {
  await chargeOther(tx, organisations, ctx.now)
}

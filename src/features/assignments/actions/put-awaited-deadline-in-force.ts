import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Occasion } from '../../../platform/news/announcement.ts'
import { moveUpdateClock } from '../../obligations/public.ts'
import { deadlineChanged, newsOf } from '../news.ts'
import { type AwaitingAssignment, lockAwaiting } from '../queries/lock-awaiting.ts'
import { insertDeadline, moveOn } from '../store.ts'

export type AwaitedDeadline = {
  readonly taskId: string
  readonly due: PlainDate
  /** The words of the deadline, and the document that shows the event. */
  readonly expression: string
  readonly documentRef: string
  /** The task was closed meanwhile: what passed then is not charged. */
  readonly reopened?: boolean
}

/**
 * The event has happened: what was pending becomes the original deadline of every assignment of the task that still runs (Đ5.1.e),
 * and the unit's clock to update begins (Đ7.2.a). One that is suspended gets its deadline too, its clock when it goes on.
 * Answers the assignments; the caller records the events.
 */
export async function putAwaitedDeadlineInForce(tx: Tx, ctx: Occasion, { taskId, due, expression, documentRef, reopened = false }: AwaitedDeadline): Promise<readonly AwaitingAssignment[]> {
  const assignments = await lockAwaiting(tx, taskId)
  for (const one of assignments) {
    await moveOn(tx, { id: one.id, version: one.version, from: [one.phase] }, { due_date: due, original_due_date: due, awaits_event: false })
    await insertDeadline(tx, { assignmentId: one.id, due, basis: 'original', at: ctx.now, by: ctx.actor?.userId ?? null, expression, documentRef })
    if (one.phase !== 'suspended') {
      await moveUpdateClock(tx, ctx, { assignmentId: one.id, leadOrganisationId: one.leadOrganisationId, dueDate: due, reported: one.phase === 'pending_confirmation', ...(reopened ? { notBefore: ctx.today } : {}) })
    }
    await deadlineChanged.publish(tx, ctx, { ...newsOf(one), before: null, after: due })
  }
  return assignments
}

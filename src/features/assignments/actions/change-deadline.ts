import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Occasion } from '../../../platform/news/announcement.ts'
import { moveUpdateClock } from '../../obligations/public.ts'
import { OPEN_PHASES, type Phase } from '../domain/assignment-lifecycle.ts'
import type { AssignmentSubject } from '../domain/assignment-subject.ts'
import { deadlineChanged, newsOf } from '../news.ts'
import { insertDeadline, moveOn } from '../store.ts'

export type NewDeadline = {
  readonly due: PlainDate
  readonly basis: 'extension' | 'reroute' | 'amendment'
  /** Number, symbol and date of the document that decides it. */
  readonly documentRef: string
  /** The words of the deadline, where there are any. */
  readonly expression?: string
  /** Phases in which it may be changed; open ones unless said otherwise. */
  readonly from?: readonly Phase[]
}

/**
 * Puts another deadline in force from now on (Đ6.1.d): a row of its own, the original one stays (P9), the unit's clock to update runs
 * from the new one (Đ7.2.a). The caller has judged whether it may be, records its own event, and holds the assignment as it was
 * looked at: another version answers 409. Answers the assignment's new version.
 */
export async function changeDeadline(tx: Tx, ctx: Occasion, subject: AssignmentSubject, { due, basis, documentRef, expression = '', from = OPEN_PHASES }: NewDeadline): Promise<number> {
  await moveOn(tx, { id: subject.id, version: subject.version, from }, { due_date: due })
  await insertDeadline(tx, { assignmentId: subject.id, due, basis, at: ctx.now, by: ctx.actor?.userId ?? null, expression, documentRef })
  await moveUpdateClock(tx, ctx, {
    assignmentId: subject.id, leadOrganisationId: subject.leadOrganisationId, dueDate: due, reported: subject.phase === 'pending_confirmation',
  })
  await deadlineChanged.publish(tx, ctx, { ...newsOf(subject), before: subject.due, after: due })
  return subject.version + 1
}

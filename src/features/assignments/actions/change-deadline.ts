import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Occasion } from '../../../platform/news/announcement.ts'
import { moveUpdateClock, startQuarterlyInstead, stopQuarterly } from '../../obligations/public.ts'
import { OPEN_PHASES, type Phase } from '../domain/assignment-lifecycle.ts'
import type { AssignmentSubject } from '../domain/assignment-subject.ts'
import { awaitsEvent } from '../domain/awaits-event.ts'
import { deadlineChanged, kindChanged, newsOf } from '../news.ts'
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
 * from the new one (Đ7.2.a). Of one whose deadline waited for an event it is the first, so the original one; that event moves it no more. The caller has judged whether it may be, records its own event, and holds the assignment as it was
 * looked at: another version answers 409. Answers the assignment's new version.
 */
export async function changeDeadline(tx: Tx, ctx: Occasion, subject: AssignmentSubject, { due, basis, documentRef, expression = '', from = OPEN_PHASES }: NewDeadline): Promise<number> {
  await moveOn(tx, { id: subject.id, version: subject.version, from }, {
    due_date: due, kind: 'has_deadline', ...(awaitsEvent(subject) ? { original_due_date: due, awaits_event: false as const } : {}),
  })
  await insertDeadline(tx, { assignmentId: subject.id, due, basis, at: ctx.now, by: ctx.actor?.userId ?? null, expression, documentRef })
  await moveUpdateClock(tx, ctx, {
    assignmentId: subject.id, leadOrganisationId: subject.leadOrganisationId, dueDate: due, reported: subject.phase === 'pending_confirmation',
  })
  if (subject.kind === 'no_deadline') {
    await stopQuarterly(tx, ctx, { assignmentId: subject.id })
    await kindChanged.publish(tx, ctx, { ...newsOf(subject), after: 'has_deadline' })
  }
  await deadlineChanged.publish(tx, ctx, { ...newsOf(subject), before: subject.due, after: due })
  return subject.version + 1
}

/**
 * The task has no deadline from now on (Đ4): the unit is to update each quarter instead (Đ7.2.b). Answers the assignment's new version.
 */
export async function removeDeadline(tx: Tx, ctx: Occasion, subject: AssignmentSubject, { documentRef }: Pick<NewDeadline, 'documentRef'>): Promise<number> {
  await moveOn(tx, { id: subject.id, version: subject.version, from: OPEN_PHASES }, { due_date: null, kind: 'no_deadline', awaits_event: false })
  await insertDeadline(tx, { assignmentId: subject.id, due: null, basis: 'amendment', at: ctx.now, by: ctx.actor?.userId ?? null, expression: '', documentRef })
  await startQuarterlyInstead(tx, ctx, { assignmentId: subject.id, leadOrganisationId: subject.leadOrganisationId, reported: subject.phase === 'pending_confirmation' })
  await kindChanged.publish(tx, ctx, { ...newsOf(subject), after: 'no_deadline' })
  return subject.version + 1
}

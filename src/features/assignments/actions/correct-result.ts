import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import { ASSIGNMENT_TRANSITIONS } from '../domain/assignment-lifecycle.ts'
import type { AssignmentSubject } from '../domain/assignment-subject.ts'
import { assignmentPhaseChanged, newsOf } from '../news.ts'
import { moveOn } from '../store.ts'

/** The result that stands came about on another day than was reported (Đ8.1): figures from now on count by it. The caller writes the correction. */
export async function correctResultDate(tx: Tx, subject: AssignmentSubject, resultDate: PlainDate): Promise<void> {
  await moveOn(tx, { id: subject.id, version: subject.version, from: ['pending_confirmation', 'closed'] }, { result_date: resultDate })
}

/** A closed task goes on, because a correction was accepted (C1); its first closure stays in the history. The caller writes which report no longer stands. */
export async function reopen(tx: Tx, ctx: Ctx, subject: AssignmentSubject, reason: string): Promise<void> {
  const { from, to } = ASSIGNMENT_TRANSITIONS.reopen
  await moveOn(tx, { id: subject.id, version: subject.version, from }, { phase: to, result_date: null, reported_at: null, reported_by: null, closed_at: null })
  await recordEvent(tx, ctx, { kind: 'ASSIGNMENT_REOPENED', assignmentId: subject.id, documentId: subject.documentId, reason, before: { phase: subject.phase }, after: { phase: to } })
  await assignmentPhaseChanged.publish(tx, ctx, { ...newsOf(subject), from: subject.phase, to, reason })
}

import { dueRuleWords } from '../../../kernel/due-rule.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Occasion } from '../../../platform/news/announcement.ts'
import { type AssignmentNews, type Phase, putAwaitedDeadlineInForce } from '../../assignments/public.ts'
import { recordEvents } from '../../audit/public.ts'
import { findTaskEvent } from '../queries/find-task-event.ts'
import { taskOfAssignment } from '../queries/task-of-assignment.ts'

/**
 * A task that was done before its event, and is reopened after it (C1): the deadline that was counted for the others meanwhile is its own
 * from now on (Đ5.1.e).
 */
export async function putKnownDeadlineInForce(tx: Tx, ctx: Occasion, { assignmentId, from }: AssignmentNews & { readonly from: Phase }): Promise<void> {
  if (from !== 'closed') return
  const taskId = await taskOfAssignment(tx, assignmentId)
  const event = await findTaskEvent(tx, taskId)
  if (event === undefined || event.recorded === null) return
  const { due, occurredOn, documentRef } = event.recorded
  const assignments = await putAwaitedDeadlineInForce(tx, ctx, { taskId, due, expression: dueRuleWords(event.rule).vi, documentRef, reopened: true })
  await recordEvents(tx, ctx, assignments.map((one) => ({
    kind: 'DUE_EVENT_RECORDED', assignmentId: one.id, documentId: one.documentId, documentRef,
    before: { dueDate: null }, after: { event: event.rule.event, occurredOn, dueDate: due },
  })))
}

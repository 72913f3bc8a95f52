import { formatDate } from '../../../kernel/plain-date.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { Invalid, stale } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { changeDeadline } from '../../assignments/public.ts'
import { recordEvent } from '../../audit/public.ts'
import { fulfil } from '../../obligations/public.ts'
import type { Acting } from '../access.ts'
import { EXTENSION_TRANSITIONS } from '../domain/extension-lifecycle.ts'
import { approvalProblems, type ApprovalInput, type DecisionInput, paperProblems } from '../domain/request-input.ts'
import { insertStep, lockTask, move } from '../store.ts'
import { eventOf, expectCurrent, receivedOn } from './handle-request.ts'
import { aboutOf, tellUnit } from './tell-of-request.ts'

/**
 * The leader grants the extension (Đ6.1.d): another deadline from this moment on, the original one stays, and what was late before
 * stays late in every figure of before (P9).
 */
export async function approveRequest(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'approve', Acting>, input: ApprovalInput & { readonly version: number }): Promise<void> {
  await holdTask(tx, subject)
  expectCurrent('approve', subject, input)
  const { task, request } = subject
  if (task.due === null) throw new Error('a task without deadline has a request')
  const onTime = request.onTime ?? false
  const problems = [...paperProblems(input, { today: ctx.today, receivedOn: receivedOn(subject) }), ...approvalProblems(input, { due: task.due, onTime })]
  if (problems.length > 0) throw new Invalid(problems)
  const { from, to } = EXTENSION_TRANSITIONS.approve
  const { documentNumber, documentDate, newDue, waiver } = input
  await move(tx, { id: request.id, version: input.version, from }, { state: to, decided_at: ctx.now })
  await insertStep(tx, { requestId: request.id, step: 'approved', at: ctx.now, by: actor.userId, onDay: ctx.today, documentNumber, documentDate, dueBefore: task.due, newDue, waiver: onTime ? '' : waiver })
  await changeDeadline(tx, ctx, task, { due: newDue, basis: 'extension', documentRef: `${documentNumber} ngày ${formatDate(documentDate)}` })
  await recordEvent(tx, ctx, {
    kind: 'EXTENSION_APPROVED', ...eventOf(subject), documentRef: documentNumber, reason: (onTime ? '' : waiver) || undefined,
    before: { request: request.id, state: request.state, due: task.due }, after: { state: to, due: newDue, documentDate },
  })
  await fulfil(tx, ctx, { kind: 'REPLY_EXTENSION', subjectId: request.id })
  await tellUnit(tx, ctx, 'EXTENSION_APPROVED', aboutOf(task))
}

/** The leader does not grant it, by a document and with a reason (Đ6.1.d). */
export async function rejectRequest(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'reject', Acting>, input: DecisionInput & { readonly version: number; readonly reason: string }): Promise<void> {
  await holdTask(tx, subject)
  expectCurrent('reject', subject, input)
  const problems = paperProblems(input, { today: ctx.today, receivedOn: receivedOn(subject) })
  if (problems.length > 0) throw new Invalid(problems)
  const { from, to } = EXTENSION_TRANSITIONS.reject
  const { documentNumber, documentDate, reason } = input
  await move(tx, { id: subject.request.id, version: input.version, from }, { state: to, decided_at: ctx.now })
  await insertStep(tx, { requestId: subject.request.id, step: 'rejected', at: ctx.now, by: actor.userId, onDay: ctx.today, documentNumber, documentDate, reason })
  await recordEvent(tx, ctx, { kind: 'EXTENSION_REJECTED', ...eventOf(subject), documentRef: documentNumber, reason, after: { state: to, documentDate } })
  await fulfil(tx, ctx, { kind: 'REPLY_EXTENSION', subjectId: subject.request.id })
  await tellUnit(tx, ctx, 'EXTENSION_REJECTED', aboutOf(subject.task))
}

/** The task before its request, as whoever closes it does: the other order would let the two wait for each other. */
async function holdTask(tx: Tx, { task }: Acting): Promise<void> {
  if (await lockTask(tx, task.id) !== task.version) throw stale()
}


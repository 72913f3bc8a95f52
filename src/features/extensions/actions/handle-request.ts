import type { Permit } from '../../../kernel/permit.ts'
import { Invalid, stale } from '../../../kernel/problem.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import { fulfil } from '../../obligations/public.ts'
import type { Acting } from '../access.ts'
import { EXTENSION_TRANSITIONS, type ExtensionVerb } from '../domain/extension-lifecycle.ts'
import { lastStep } from '../domain/extension-request.ts'
import { paperProblems, receiptProblems } from '../domain/request-input.ts'
import { expectAllowed } from '../policy.ts'
import { insertStep, move } from '../store.ts'
import { placeOfEvent } from './place-of-event.ts'
import { startReplyClocks, stopReplyClocks } from './reply-clocks.ts'
import { aboutOf, tellDeciders, tellOffice, tellUnit } from './tell-of-request.ts'

/** Throws 409 when the actor looked at an older state, or the state does not allow it. */
export function expectCurrent(verb: ExtensionVerb, { request, situation }: Acting, seen: { readonly version: number }): void {
  if (request.version !== seen.version) throw stale()
  expectAllowed(verb, situation)
}

export const eventOf = ({ task, request }: Acting) => ({ ...placeOfEvent(task, request), before: { request: request.id, state: request.state } })

/** The day the request as it stands was sent, and the day the Office received it; a recorded paper is both. */
const sentOn = ({ request }: Acting): PlainDate => lastStep(request, 'submitted', 'recorded')?.onDay ?? request.documentDate
export const receivedOn = ({ request }: Acting): PlainDate => lastStep(request, 'received', 'recorded')?.onDay ?? request.documentDate

/** The Office receives the request; from this day it and the leaders owe an answer (Đ6.1.d). */
export async function receiveRequest(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'receive', Acting>, input: { readonly version: number; readonly receivedDate: PlainDate }): Promise<void> {
  expectCurrent('receive', subject, input)
  const problems = receiptProblems(input.receivedDate, { today: ctx.today, sentOn: sentOn(subject) })
  if (problems.length > 0) throw new Invalid(problems)
  const { task, request } = subject
  const { from, to } = EXTENSION_TRANSITIONS.receive
  await move(tx, { id: request.id, version: input.version, from }, { state: to })
  await insertStep(tx, { requestId: request.id, step: 'received', at: ctx.now, by: actor.userId, onDay: input.receivedDate })
  await recordEvent(tx, ctx, { kind: 'EXTENSION_RECEIVED', ...eventOf(subject), after: { state: to, receivedDate: input.receivedDate } })
  await startReplyClocks(tx, ctx, { requestId: request.id, assignmentId: task.id, receivedOn: input.receivedDate })
}

/** What is incomplete goes back to the unit; the day it was first sent stays (Đ6.2.c). */
export async function returnRequest(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'return_incomplete', Acting>, input: { readonly version: number; readonly reason: string }): Promise<void> {
  expectCurrent('return_incomplete', subject, input)
  const { from, to } = EXTENSION_TRANSITIONS.return_incomplete
  await move(tx, { id: subject.request.id, version: input.version, from }, { state: to })
  await insertStep(tx, { requestId: subject.request.id, step: 'returned', at: ctx.now, by: actor.userId, onDay: ctx.today, reason: input.reason })
  await recordEvent(tx, ctx, { kind: 'EXTENSION_RETURNED', ...eventOf(subject), reason: input.reason, after: { state: to } })
  await stopReplyClocks(tx, ctx, subject.request.id)
  await tellUnit(tx, ctx, 'EXTENSION_RETURNED', aboutOf(subject.task))
}

export type PresentInput = { readonly version: number; readonly documentNumber: string; readonly documentDate: PlainDate; readonly replyNumber: string }

/** The Office presents the request to the leaders with its slip (Đ6.1.d). */
export async function presentRequest(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'present', Acting>, input: PresentInput): Promise<void> {
  expectCurrent('present', subject, input)
  const problems = paperProblems(input, { today: ctx.today, receivedOn: receivedOn(subject) })
  if (problems.length > 0) throw new Invalid(problems)
  const { documentNumber, documentDate, replyNumber } = input
  const { from, to } = EXTENSION_TRANSITIONS.present
  await move(tx, { id: subject.request.id, version: input.version, from }, { state: to })
  await insertStep(tx, { requestId: subject.request.id, step: 'presented', at: ctx.now, by: actor.userId, onDay: ctx.today, documentNumber, documentDate, replyNumber })
  await recordEvent(tx, ctx, { kind: 'EXTENSION_PRESENTED', ...eventOf(subject), documentRef: documentNumber, after: { state: to, documentDate } })
  await fulfil(tx, ctx, { kind: 'PRESENT_EXTENSION', subjectId: subject.request.id })
  await tellDeciders(tx, ctx, 'EXTENSION_PRESENTED', aboutOf(subject.task))
}

/** The unit takes its request back before it is presented. */
export async function withdrawRequest(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'withdraw', Acting>, input: { readonly version: number; readonly reason: string }): Promise<void> {
  expectCurrent('withdraw', subject, input)
  const { request, task } = subject
  const { from, to } = EXTENSION_TRANSITIONS.withdraw
  await move(tx, { id: request.id, version: input.version, from }, { state: to, decided_at: ctx.now })
  await insertStep(tx, { requestId: request.id, step: 'withdrawn', at: ctx.now, by: actor.userId, onDay: ctx.today, reason: input.reason })
  const onBehalfOf = actor.organisationId === task.leadOrganisationId ? undefined : task.leadOrganisationId
  await recordEvent(tx, ctx, { kind: 'EXTENSION_WITHDRAWN', ...eventOf(subject), onBehalfOf, reason: input.reason || undefined, after: { state: to } })
  await stopReplyClocks(tx, ctx, request.id)
  if (request.submittedOn !== null) await tellOffice(tx, ctx, 'EXTENSION_WITHDRAWN', aboutOf(task))
}

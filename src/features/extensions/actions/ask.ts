import type { Permit } from '../../../kernel/permit.ts'
import { type FieldProblem, Invalid, stale } from '../../../kernel/problem.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { storeAttachment } from '../../attachments/public.ts'
import { recordEvent } from '../../audit/public.ts'
import type { Asking } from '../access.ts'
import { EXTENSION_TRANSITIONS } from '../domain/extension-lifecycle.ts'
import { noticeOf } from '../domain/notice-of.ts'
import { CALENDAR_MISSING, LATE_REFUSED } from '../domain/refusal-texts.ts'
import { receiptProblems, type RequestInput, requestProblems } from '../domain/request-input.ts'
import { expectAllowed } from '../policy.ts'
import { findOpenRequest, type OpenRequest } from '../queries/find-task-to-extend.ts'
import { situationOf } from '../situation-of.ts'
import { changeDraft, type FirstSubmission, insertDraft, insertStep, lockTask, move, nextOrdinal } from '../store.ts'
import { startReplyClocks } from './reply-clocks.ts'
import { placeOfEvent } from './place-of-event.ts'
import { aboutOf, tellHead, tellOffice } from './tell-of-request.ts'

export type SentFiles = readonly { readonly field: string; readonly fileName: string; readonly content: Buffer }[]
/** `version` is the task's; `requestVersion` the draft's, where one was looked at. */
export type AskInput = RequestInput & { readonly version: number; readonly requestVersion?: number | undefined }
type AskVerb = 'prepare' | 'request' | 'record'

/** The focal officer prepares the request; the head signs it (Đ6.2.c). Answers its identifier. */
export async function prepareRequest(tx: Tx, ctx: Ctx, permit: Permit<'prepare', Asking>, input: AskInput, files: SentFiles): Promise<string> {
  const { id, subject } = await written(tx, ctx, 'prepare', permit, input, files)
  // What is being written is the unit's own until it is sent, the second time too.
  await recordEvent(tx, ctx, { kind: 'EXTENSION_PREPARED', ...placeOfEvent(subject.task, null), after: { request: id, proposedDue: input.proposedDue } })
  await tellHead(tx, ctx, 'EXTENSION_TO_SIGN', aboutOf(subject.task))
  return id
}

/** The head sends the request (Đ6.2.c); whether it is in time is judged by its first day (P4). Answers its identifier. */
export async function requestExtension(tx: Tx, ctx: Ctx, permit: Permit<'request', Asking>, input: AskInput, files: SentFiles): Promise<string> {
  const { id, version, subject, due } = await written(tx, ctx, 'request', permit, input, files)
  const first = await submission(tx, subject, { due, sentOn: ctx.today })
  await move(tx, { id, version, from: EXTENSION_TRANSITIONS.request.from }, { ...first, state: EXTENSION_TRANSITIONS.request.to })
  await insertStep(tx, { requestId: id, step: 'submitted', at: ctx.now, by: permit.actor.userId, onDay: ctx.today, dueBefore: due, ...paperOf(input) })
  await recordEvent(tx, ctx, { kind: 'EXTENSION_REQUESTED', ...of(subject), ...said(input), after: afterOf(id, first, input) })
  await tellOffice(tx, ctx, 'EXTENSION_REQUESTED', aboutOf(subject.task))
  return id
}

/**
 * The Office writes down the paper of a unit that is not connected (Đ6.1.b). The request counts from the day the paper came, and has
 * been received by that. Answers its identifier.
 */
export async function recordExtension(tx: Tx, ctx: Ctx, permit: Permit<'record', Asking>, input: AskInput & { readonly receivedDate: PlainDate }, files: SentFiles): Promise<string> {
  const problems = receiptProblems(input.receivedDate, { today: ctx.today, sentOn: input.documentDate })
  const { id, version, subject, due } = await written(tx, ctx, 'record', permit, input, files, problems)
  const first = await submission(tx, subject, { due, sentOn: input.receivedDate })
  await move(tx, { id, version, from: EXTENSION_TRANSITIONS.record.from }, { ...first, state: EXTENSION_TRANSITIONS.record.to })
  await insertStep(tx, { requestId: id, step: 'recorded', at: ctx.now, by: permit.actor.userId, onDay: input.receivedDate, dueBefore: due, ...paperOf(input) })
  await recordEvent(tx, ctx, {
    kind: 'EXTENSION_RECORDED', ...of(subject), onBehalfOf: subject.task.leadOrganisationId, ...said(input), after: { ...afterOf(id, first, input), receivedDate: input.receivedDate },
  })
  await startReplyClocks(tx, ctx, { requestId: id, assignmentId: subject.task.id, receivedOn: input.receivedDate })
  await tellOffice(tx, ctx, 'EXTENSION_REQUESTED', aboutOf(subject.task))
  return id
}

type Written = { readonly id: string; readonly version: number; readonly subject: Asking; readonly due: PlainDate }

/** The draft with what was typed: a new one, or the one that is there. Everything is judged while the task is held. */
async function written<V extends AskVerb>(
  tx: Tx, ctx: Ctx, verb: V, { actor, subject: found }: Permit<V, Asking>, input: AskInput, files: SentFiles, more: readonly FieldProblem[] = [],
): Promise<Written> {
  const { task, counting } = found
  if (await lockTask(tx, task.id) !== input.version || task.version !== input.version) throw stale()
  const request = await findOpenRequest(tx, task.id) ?? null
  const subject = { ...found, request, situation: situationOf({ ...found, request }, counting) }
  // What the Office writes down is judged by the day the paper came, not by today.
  const judged = verb === 'record' ? { ...subject.situation, notice: null } : subject.situation
  expectAllowed(verb, judged, request === null ? undefined : `/extension-requests/${request.id}`)
  if (task.due === null) throw new Error('a task without deadline has been let through')
  if (input.requestVersion !== request?.version) throw stale()
  const problems = [...requestProblems(input, { today: ctx.today, due: task.due, documentIssuedDate: task.documentIssuedDate }), ...more]
  if (problems.length > 0) throw new Invalid(problems)
  const made = { at: ctx.now, by: actor.userId }
  const draft = request === null
    ? { id: await insertDraft(tx, { ...made, assignmentId: task.id, organisationId: task.leadOrganisationId }, input), version: 1 }
    : await changed(tx, request, input, made)
  for (const file of files) await storeAttachment(tx, ctx, { extensionRequestId: draft.id }, file)
  return { ...draft, subject, due: task.due }
}

async function changed(tx: Tx, { id, version }: OpenRequest, input: AskInput, made: { readonly at: Temporal.Instant; readonly by: string }): Promise<{ id: string; version: number }> {
  await changeDraft(tx, { id, version, from: EXTENSION_TRANSITIONS.prepare.from }, input, made)
  return { id, version: version + 1 }
}

/** The first day counts: what was returned and is sent again keeps its day, its number and whether it was in time. */
async function submission(tx: Tx, { task, request, counting }: Asking, { due, sentOn }: { readonly due: PlainDate; readonly sentOn: PlainDate }): Promise<FirstSubmission> {
  if (request !== null && request.submittedOn !== null && request.onTime !== null && request.dueBefore !== null && request.ordinal !== null) {
    return { ordinal: request.ordinal, submitted_on: request.submittedOn, on_time: request.onTime, due_before: request.dueBefore }
  }
  const notice = noticeOf(sentOn, due, counting.profile.numbers.extensionNoticeDays.value, counting.calendar)
  if (notice === undefined) throw new Invalid([{ field: '', ...CALENDAR_MISSING }])
  if (!notice.onTime && counting.profile.readings.lateExtension === 'refuse') throw new Invalid([{ field: '', ...LATE_REFUSED }])
  return { ordinal: await nextOrdinal(tx, task.id), submitted_on: sentOn, on_time: notice.onTime, due_before: due }
}

const of = ({ task }: Asking) => ({ assignmentId: task.id, documentId: task.documentId })
const said = (input: AskInput) => ({ reason: input.reason, documentRef: input.documentNumber })
const paperOf = (input: AskInput) => ({ reason: input.reason, documentNumber: input.documentNumber, documentDate: input.documentDate })
const afterOf = (id: string, first: FirstSubmission, input: AskInput) => ({
  request: id, ordinal: first.ordinal, submittedOn: first.submitted_on, onTime: first.on_time, dueBefore: first.due_before, proposedDue: input.proposedDue, documentDate: input.documentDate,
})

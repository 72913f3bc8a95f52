import type { Permit } from '../../../kernel/permit.ts'
import { Conflict, Invalid, stale } from '../../../kernel/problem.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Occasion } from '../../../platform/news/announcement.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { type AssignmentNews, type AssignmentSubject, canTransition, type Phase, type ResultInput, resultProblems, writeResult } from '../../assignments/public.ts'
import { copyToReport, storeAttachment } from '../../attachments/public.ts'
import { headsOf, tell } from '../../notifications/public.ts'
import type { SignOffVerb } from '../domain/sign-off.ts'
import { signOffHindrances, type SignOffSubject } from '../policy.ts'
import type { WaitingSignOff } from '../queries/find-waiting-sign-off.ts'
import { decideSignOff, insertSignOff, lapseSignOffs, lockSignOff } from '../store.ts'

/** A task with the request that waits on it, as both stand in this transaction. */
export type SignOffTask = { readonly assignment: AssignmentSubject; readonly waiting: WaitingSignOff | undefined }

export function signOffSubject({ assignment, waiting }: SignOffTask): SignOffSubject {
  return { leadOrganisationId: assignment.leadOrganisationId, headSigns: assignment.headSigns, reportable: canTransition(assignment.phase, 'report_result'), waiting }
}

type SentFiles = readonly { readonly field: string; readonly fileName: string; readonly content: Buffer }[]

/** The focal officer puts a result before the head (Đ8.1.c): nobody outside the unit learns of it. Answers the request's identifier. */
export async function submitResult(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'submit', SignOffTask>, input: ResultInput, files: SentFiles): Promise<string> {
  const { assignment } = subject
  refuse('submit', subject)
  const problems = resultProblems(input, { today: ctx.today, documentIssuedDate: assignment.documentIssuedDate })
  if (problems.length > 0) throw new Invalid(problems)
  const id = await insertSignOff(tx, { ...input, assignmentId: assignment.id, organisationId: assignment.leadOrganisationId, at: ctx.now, by: actor.userId })
  for (const file of files) await storeAttachment(tx, ctx, { signOffRequestId: id }, file)
  await tell(tx, ctx, { kind: 'SIGN_OFF_ASKED', to: await headsOf(tx, assignment.leadOrganisationId), documentId: assignment.documentId, assignmentId: assignment.id })
  return id
}

type Seen = { readonly requestId: string }

/**
 * The head signs off, and the result is reported as of now: completion is judged by the day of the result, updating by this moment (P6), since
 * the time a result lay inside the unit is the unit's own. The report is the head's. Answers its identifier.
 */
export async function approveResult(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'approve', SignOffTask>, seen: Seen): Promise<string> {
  const request = expectSeen('approve', subject, seen)
  await lockSignOff(tx, request.id, 'approve')
  return writeResult(tx, ctx, { actor, subject: subject.assignment }, request, async (resultReportId) => {
    // Before the report becomes news: what waits then lapses, and this request no longer waits.
    await decideSignOff(tx, { id: request.id, verb: 'approve', at: ctx.now, by: actor.userId, note: '', resultReportId })
    return copyToReport(tx, request.id, resultReportId)
  })
}

/** The head sends the result back with what is missing. */
export async function sendBack(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'send_back', SignOffTask>, { note, ...seen }: Seen & { readonly note: string }): Promise<void> {
  const request = expectSeen('send_back', subject, seen)
  await decideSignOff(tx, { id: request.id, verb: 'send_back', at: ctx.now, by: actor.userId, note })
  const { documentId, id: assignmentId } = subject.assignment
  await tell(tx, ctx, { kind: 'SIGN_OFF_SENT_BACK', to: [request.submittedBy], documentId, assignmentId })
}

/** The focal officer takes the result back before the head has decided. */
export async function withdrawResult(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'withdraw', SignOffTask>, seen: Seen): Promise<void> {
  const request = expectSeen('withdraw', subject, seen)
  await decideSignOff(tx, { id: request.id, verb: 'withdraw', at: ctx.now, by: actor.userId, note: '' })
}

/** A result was reported another way: what waited for the head is overtaken. */
export async function lapseOnReport(tx: Tx, { actor, now }: Occasion, { assignmentId }: AssignmentNews): Promise<void> {
  await lapseSignOffs(tx, assignmentId, { at: now, by: actor?.userId ?? null })
}

/** The task ended or stopped: nothing waits for the head any more. */
export async function lapseOnPhase(tx: Tx, occasion: Occasion, news: AssignmentNews & { readonly to: Phase }): Promise<void> {
  if (!canTransition(news.to, 'report_result')) await lapseOnReport(tx, occasion, news)
}

function expectSeen(verb: Exclude<SignOffVerb, 'submit'>, subject: SignOffTask, { requestId }: Seen): WaitingSignOff {
  refuse(verb, subject)
  if (subject.waiting?.id !== requestId) throw stale()
  return subject.waiting
}

function refuse(verb: SignOffVerb, subject: SignOffTask): void {
  const [hindrance]: Refusal[] = signOffHindrances(verb, signOffSubject(subject))
  if (hindrance !== undefined) throw new Conflict(hindrance)
}

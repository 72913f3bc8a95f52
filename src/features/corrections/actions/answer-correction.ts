import type { Permit } from '../../../kernel/permit.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { Invalid, stale } from '../../../kernel/problem.ts'
import type { WorkingCalendar } from '../../../kernel/working-days.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { correctResultDate, holdAssignment, reopen, timeliness } from '../../assignments/public.ts'
import { recordEvent } from '../../audit/public.ts'
import { headsOf, recipientsOf, tell, type Told } from '../../notifications/public.ts'
import { currentCalendar } from '../../work-calendar/public.ts'
import { expectCorrection } from '../access.ts'
import { corrected, type CorrectedInput, correctionProblems } from '../domain/correction.ts'
import type { CorrectionSubject, OpenCorrection, StandingResult } from '../queries/find-correction-subject.ts'
import { endRequest, insertCorrection, insertReopening } from '../store.ts'

type Seen = { readonly version: number; readonly reason: string }
type MayAnswer = Permit<'answer_correction', CorrectionSubject>

/**
 * Accepted (Đ8.1): what was reported reads otherwise from now on, beside what it read before; the report itself stays. It may flip whether
 * the task was in time: figures of now follow, those of an earlier instant do not. Of a closed task it stands in the errata.
 */
export async function acceptCorrection(tx: Tx, ctx: Ctx, { actor, subject }: MayAnswer, input: CorrectedInput & Seen): Promise<string> {
  const { open, result } = begin('answer_correction', subject, input.version)
  const closed = subject.phase === 'closed'
  const problems = correctionProblems(result, input, { documentIssuedDate: subject.documentIssuedDate, reportedAt: result.reportedAt, closed })
  if (problems.length > 0) throw new Invalid(problems)
  const next = corrected(result, input)
  await correctResultDate(tx, subject, next.resultDate)
  const { calendar } = await currentCalendar({ db: tx })
  const judged = (resultDate: PlainDate) => timelinessOf(ctx, subject, result, resultDate, calendar)
  const [before, after] = [{ ...result, timeliness: judged(result.resultDate) }, { ...next, timeliness: judged(next.resultDate) }]
  await endRequest(tx, { requestId: open.id, move: 'accept', reason: input.reason, at: ctx.now, by: actor.userId })
  const id = await insertCorrection(tx, {
    requestId: open.id, resultReportId: result.id, assignmentId: subject.id, before, after, due: subject.due, afterClosing: closed, at: ctx.now, by: actor.userId,
  })
  const { id: _report, reportedAt: _at, ...was } = before
  await recordEvent(tx, ctx, { kind: 'RESULT_CORRECTED', assignmentId: subject.id, documentId: subject.documentId, reason: input.reason, before: was, after })
  await tellUnit(tx, ctx, 'CORRECTION_ANSWERED', subject, open)
  return id
}

/** Accepted otherwise: there was no result, and the closed task goes on (C1). */
export async function reopenByCorrection(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'reopen', CorrectionSubject>, { version, reason }: Seen): Promise<void> {
  const { open, result } = begin('reopen', subject, version)
  await endRequest(tx, { requestId: open.id, move: 'reopen', reason, at: ctx.now, by: actor.userId })
  await insertReopening(tx, { resultReportId: result.id, requestId: open.id, assignmentId: subject.id, at: ctx.now, by: actor.userId })
  await reopen(tx, ctx, subject, reason)
  await tellUnit(tx, ctx, 'CORRECTION_ANSWERED', subject, open)
}

/** Refused with its reason; what was reported stays. */
export async function refuseCorrection(tx: Tx, ctx: Ctx, { actor, subject }: MayAnswer, { version, reason }: Seen): Promise<void> {
  const { open } = begin('answer_correction', subject, version)
  await holdAssignment(tx, subject, [subject.phase])
  await endRequest(tx, { requestId: open.id, move: 'refuse', reason, at: ctx.now, by: actor.userId })
  await recordEvent(tx, ctx, { kind: 'CORRECTION_REFUSED', assignmentId: subject.id, documentId: subject.documentId, reason })
  await tellUnit(tx, ctx, 'CORRECTION_REFUSED', subject, open)
}

function begin(verb: 'answer_correction' | 'reopen', subject: CorrectionSubject, version: number): { open: OpenCorrection; result: StandingResult } {
  expectCorrection(verb, subject, version)
  if (subject.openCorrection === null || subject.result === null) throw stale()
  return { open: subject.openCorrection, result: subject.result }
}

function timelinessOf(ctx: Ctx, { kind, due, phase }: CorrectionSubject, { reportedAt }: StandingResult, resultDate: PlainDate, calendar: WorkingCalendar): string {
  return timeliness({
    kind, due, resultDate, reportedAt, closedAt: phase === 'closed' ? ctx.now : null, hasProgress: true, lastUpdateAt: reportedAt, issuedAt: null,
  }, ctx.today, calendar).code
}

async function tellUnit(tx: Tx, ctx: Ctx, kind: Told['kind'], { id, documentId, leadOrganisationId }: CorrectionSubject, { requestedBy }: OpenCorrection): Promise<void> {
  const focal = (await recipientsOf(tx, [leadOrganisationId], ctx.today)).get(leadOrganisationId) ?? []
  await tell(tx, ctx, { kind, to: [requestedBy, ...focal, ...await headsOf(tx, leadOrganisationId)], documentId, assignmentId: id })
}

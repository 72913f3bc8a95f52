import type { Permit } from '../../../kernel/permit.ts'
import { localDate } from '../../../kernel/plain-date.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import { fulfilByConfirmation, reopenSettledBy } from '../../obligations/public.ts'
import { ASSIGNMENT_TRANSITIONS } from '../domain/assignment-lifecycle.ts'
import type { AssignmentSubject } from '../domain/assignment-subject.ts'
import type { EffectRating, QualityRating } from '../domain/ratings.ts'
import { newsOf, resultConfirmed, resultRejected, resultWithdrawn } from '../news.ts'
import { expectCurrent } from '../policy.ts'
import { getStandingReport, type StandingReport } from '../queries/get-standing-report.ts'
import { insertDecision, moveOn } from '../store.ts'

export type ConfirmInput = { readonly version: number; readonly qualityRating: QualityRating; readonly effectRating: EffectRating; readonly note: string }

/** The Office accepts the result, rates it and closes the task (Đ6.1.c, Đ8.2). */
export async function confirmResult(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'confirm_result', AssignmentSubject>, input: ConfirmInput): Promise<void> {
  expectCurrent('confirm_result', subject, input.version)
  const { from, to } = ASSIGNMENT_TRANSITIONS.confirm_result
  await moveOn(tx, { id: subject.id, version: input.version, from }, { phase: to, closed_at: ctx.now })
  const report = await getStandingReport(tx, subject.id)
  await insertDecision(tx, { reportId: report.id, decision: 'confirmed', at: ctx.now, by: actor.userId, reason: input.note, quality: input.qualityRating, effect: input.effectRating })
  await recordEvent(tx, ctx, {
    kind: 'RESULT_CONFIRMED', assignmentId: subject.id, documentId: subject.documentId, reason: input.note || undefined,
    before: { phase: subject.phase },
    after: { phase: to, version: report.ordinal, qualityRating: input.qualityRating, effectRating: input.effectRating },
  })
  await fulfilByConfirmation(tx, ctx, { assignmentId: subject.id, reportId: report.id, reportedOn: report.receivedDate ?? localDate(report.reportedAt) })
  await resultConfirmed.publish(tx, ctx, { ...newsOf(subject), resultReportId: report.id, reportedBy: report.reportedBy })
}

/** The Office asks for more (Đ8.2): the work goes on, the report stays as a rejected version, and as the update it was (Đ7.2). */
export async function rejectResult(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'reject_result', AssignmentSubject>, input: { version: number; reason: string }): Promise<void> {
  expectCurrent('reject_result', subject, input.version)
  const report = await takeBack(tx, ctx, subject, { ...input, by: actor.userId, verb: 'reject_result' })
  await resultRejected.publish(tx, ctx, { ...newsOf(subject), resultReportId: report.id, reportedBy: report.reportedBy, reason: input.reason })
}

/** The unit takes its report back before it is judged; the version is kept, but it does no duty to update (Đ7.2). */
export async function withdrawReport(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'withdraw_report', AssignmentSubject>, input: { version: number; reason: string }): Promise<void> {
  expectCurrent('withdraw_report', subject, input.version)
  const report = await takeBack(tx, ctx, subject, { ...input, by: actor.userId, verb: 'withdraw_report' })
  await reopenSettledBy(tx, ctx, report.id, { assignmentId: subject.id, leadOrganisationId: subject.leadOrganisationId, dueDate: subject.due })
  await resultWithdrawn.publish(tx, ctx, newsOf(subject))
}

const TAKEN_BACK = {
  reject_result: { decision: 'rejected', kind: 'RESULT_REJECTED' },
  withdraw_report: { decision: 'withdrawn', kind: 'RESULT_WITHDRAWN' },
} as const

type TakeBack = { readonly version: number; readonly reason: string; readonly by: string; readonly verb: keyof typeof TAKEN_BACK }

async function takeBack(tx: Tx, ctx: Ctx, subject: AssignmentSubject, { version, reason, by, verb }: TakeBack): Promise<StandingReport> {
  const { from, to } = ASSIGNMENT_TRANSITIONS[verb]
  const { decision, kind } = TAKEN_BACK[verb]
  await moveOn(tx, { id: subject.id, version, from }, { phase: to, result_date: null, reported_at: null, reported_by: null })
  const report = await getStandingReport(tx, subject.id)
  await insertDecision(tx, { reportId: report.id, decision, at: ctx.now, by, reason })
  await recordEvent(tx, ctx, {
    kind, assignmentId: subject.id, documentId: subject.documentId, reason: reason || undefined,
    before: { phase: subject.phase, resultDate: report.resultDate }, after: { phase: to, version: report.ordinal },
  })
  return report
}

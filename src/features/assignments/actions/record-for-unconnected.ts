import type { Permit } from '../../../kernel/permit.ts'
import { Invalid } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { storeAttachment } from '../../attachments/public.ts'
import { recordEvent } from '../../audit/public.ts'
import { fulfil, fulfilByUpdate, openRecordForUnconnected } from '../../obligations/public.ts'
import { ASSIGNMENT_TRANSITIONS } from '../domain/assignment-lifecycle.ts'
import type { AssignmentSubject } from '../domain/assignment-subject.ts'
import { receiptProblems, recordedResultProblems, type ResultInput, type SourceInput, sourceProblems } from '../domain/result-input.ts'
import { newsOf, resultReported } from '../news.ts'
import { expectCurrent } from '../policy.ts'
import { findReceivedReport, type ReceivedReport } from '../queries/find-received-report.ts'
import { insertProgress, insertReport, moveOn } from '../store.ts'
import { acknowledgeAutomatically } from './acknowledge.ts'
import type { SentFiles } from './report-result.ts'

type Recording = Permit<'record_for_unconnected', AssignmentSubject>

/** The Office writes down the result an unconnected unit reported on paper (Đ6.1.b, Đ7.3). Answers the report's identifier. */
export async function recordResult(
  tx: Tx, ctx: Ctx, { actor, subject }: Recording, input: ResultInput & SourceInput & { readonly version: number }, files: SentFiles,
): Promise<string> {
  expectCurrent('record_for_unconnected', subject, input.version)
  const received = await findReceivedReport(tx, subject.id, input)
  const known = { today: ctx.today, documentIssuedDate: subject.documentIssuedDate }
  const problems = [...recordedResultProblems(input, known), ...receiptProblems(input, received)]
  if (problems.length > 0) throw new Invalid(problems)
  const { from, to } = ASSIGNMENT_TRANSITIONS.report_result
  const onBehalfOf = subject.leadOrganisationId
  await moveOn(tx, { id: subject.id, version: input.version, from }, {
    phase: to, has_progress: true, last_update_at: ctx.now, result_date: input.resultDate, reported_at: ctx.now, reported_by: actor.userId,
  })
  await acknowledgeAutomatically(tx, ctx, subject, onBehalfOf)
  const report = await insertReport(tx, { ...input, assignmentId: subject.id, at: ctx.now, by: actor.userId, recorded: { ...input, onBehalfOf } })
  for (const file of files) await storeAttachment(tx, ctx, { resultReportId: report.id }, file)
  await recordEvent(tx, ctx, {
    kind: 'RESULT_RECORDED', assignmentId: subject.id, documentId: subject.documentId, onBehalfOf, reason: input.summary,
    documentRef: input.sourceDocument, before: { phase: subject.phase },
    after: { phase: to, version: report.ordinal, resultDate: input.resultDate, receivedDate: input.receivedDate },
  })
  await settle(tx, ctx, subject, input, received, { act: 'result_report', reportId: report.id })
  await resultReported.publish(tx, ctx, { ...newsOf(subject), resultReportId: report.id, reportedBy: actor.userId })
  return report.id
}

export type RecordedProgressInput = SourceInput & { readonly version: number; readonly content: string }

/** The same for how the work stands. Answers the update's identifier. */
export async function recordProgress(tx: Tx, ctx: Ctx, { actor, subject }: Recording, input: RecordedProgressInput): Promise<string> {
  expectCurrent('record_for_unconnected', subject, input.version)
  const received = await findReceivedReport(tx, subject.id, input)
  const problems = [...sourceProblems(input, { today: ctx.today, documentIssuedDate: subject.documentIssuedDate }), ...receiptProblems(input, received)]
  if (problems.length > 0) throw new Invalid(problems)
  const { from, to } = ASSIGNMENT_TRANSITIONS.update_progress
  const onBehalfOf = subject.leadOrganisationId
  await moveOn(tx, { id: subject.id, version: input.version, from }, { phase: to, has_progress: true, last_update_at: ctx.now })
  await acknowledgeAutomatically(tx, ctx, subject, onBehalfOf)
  const id = await insertProgress(tx, { assignmentId: subject.id, at: ctx.now, by: actor.userId, onBehalfOf, content: input.content, documentRef: input.sourceDocument })
  await recordEvent(tx, ctx, {
    kind: 'PROGRESS_RECORDED', assignmentId: subject.id, documentId: subject.documentId, onBehalfOf, reason: input.content,
    documentRef: input.sourceDocument, before: { phase: subject.phase }, after: { phase: to, receivedDate: input.receivedDate },
  })
  await settle(tx, ctx, subject, input, received, { act: 'progress_update' })
  return id
}

type Act = { readonly act: 'result_report'; readonly reportId: string } | { readonly act: 'progress_update' }

/**
 * Two clocks: the Office's own runs from the receipt to now (Đ7.3), the very one that was opened when the paper was noted;
 * the unit's is judged by the day its paper came, because the Office's delay in recording is not the unit's.
 */
async function settle(tx: Tx, ctx: Ctx, subject: AssignmentSubject, { receivedDate }: SourceInput, received: ReceivedReport | undefined, act: Act): Promise<void> {
  const clock = received?.obligationId ?? await openRecordForUnconnected(tx, ctx, { assignmentId: subject.id, receivedDate })
  await fulfil(tx, ctx, { id: clock })
  await fulfilByUpdate(tx, ctx, { ...act, assignmentId: subject.id, dueDate: subject.due, on: receivedDate })
}

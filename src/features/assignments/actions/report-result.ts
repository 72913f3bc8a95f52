import type { Actor } from '../../../kernel/actor.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { Invalid } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { storeAttachment } from '../../attachments/public.ts'
import { recordEvent } from '../../audit/public.ts'
import { fulfilByUpdate } from '../../obligations/public.ts'
import { ASSIGNMENT_TRANSITIONS } from '../domain/assignment-lifecycle.ts'
import type { AssignmentSubject } from '../domain/assignment-subject.ts'
import { type ResultInput, resultProblems } from '../domain/result-input.ts'
import { newsOf, resultReported } from '../news.ts'
import { expectCurrent } from '../policy.ts'
import { insertReport, moveOn } from '../store.ts'
import { acknowledgeAutomatically } from './acknowledge.ts'

export type SentFiles = readonly { readonly field: string; readonly fileName: string; readonly content: Buffer; /** Said by the sender of a stamped file (Đ5.2). */ readonly notSecret?: boolean }[]

/** The unit says the work is done (Đ6.2.b); the Office then judges it (Đ8.2). Answers the report's identifier. */
export async function reportResult(
  tx: Tx, ctx: Ctx, { actor, subject }: Permit<'report_result', AssignmentSubject>, input: ResultInput & { readonly version: number }, files: SentFiles,
): Promise<string> {
  expectCurrent('report_result', subject, input.version)
  return writeResult(tx, ctx, { actor, subject }, input, async (resultReportId) => {
    const stored = []
    for (const file of files) stored.push(await storeAttachment(tx, ctx, { resultReportId }, file))
    return stored.map((file) => file.fileName)
  })
}

/**
 * Writes a reported result as of now, for whoever may report: the caller has judged that. `keepFiles` puts the files on the report and
 * answers their names.
 */
export async function writeResult(
  tx: Tx, ctx: Ctx, { actor, subject }: { readonly actor: Actor; readonly subject: AssignmentSubject }, input: ResultInput, keepFiles: (reportId: string) => Promise<readonly string[]>,
): Promise<string> {
  const problems = resultProblems(input, { today: ctx.today, documentIssuedDate: subject.documentIssuedDate })
  if (problems.length > 0) throw new Invalid(problems)
  const { from, to } = ASSIGNMENT_TRANSITIONS.report_result
  await moveOn(tx, { id: subject.id, version: subject.version, from }, {
    phase: to, has_progress: true, last_update_at: ctx.now, result_date: input.resultDate, reported_at: ctx.now, reported_by: actor.userId,
  })
  await acknowledgeAutomatically(tx, ctx, subject)
  const report = await insertReport(tx, { ...input, assignmentId: subject.id, at: ctx.now, by: actor.userId, recorded: null })
  const files = await keepFiles(report.id)
  await recordEvent(tx, ctx, {
    kind: 'RESULT_REPORTED', assignmentId: subject.id, documentId: subject.documentId, reason: input.summary,
    documentRef: input.resultDocument || undefined, before: { phase: subject.phase },
    after: { phase: to, version: report.ordinal, resultDate: input.resultDate, files },
  })
  await fulfilByUpdate(tx, ctx, { assignmentId: subject.id, act: 'result_report', reportId: report.id, dueDate: subject.due })
  await resultReported.publish(tx, ctx, { ...newsOf(subject), resultReportId: report.id, reportedBy: actor.userId })
  return report.id
}

import type { Permit } from '../../../kernel/permit.ts'
import { Invalid } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import { openRecordForUnconnected } from '../../obligations/public.ts'
import { ASSIGNMENT_TRANSITIONS } from '../domain/assignment-lifecycle.ts'
import type { AssignmentSubject } from '../domain/assignment-subject.ts'
import { notedProblems, type SourceInput, sourceProblems } from '../domain/result-input.ts'
import { expectCurrent } from '../policy.ts'
import { findReceivedReport } from '../queries/find-received-report.ts'
import { insertReceivedReport, moveOn } from '../store.ts'

/** A paper of an unconnected unit came in: the Office's three working days to record it begin (Đ7.3). Answers the note's identifier. */
export async function receiveReport(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'receive_report', AssignmentSubject>, input: SourceInput & { readonly version: number }): Promise<string> {
  expectCurrent('receive_report', subject, input.version)
  const problems = [
    ...sourceProblems(input, { today: ctx.today, documentIssuedDate: subject.documentIssuedDate }),
    ...notedProblems(await findReceivedReport(tx, subject.id, input)),
  ]
  if (problems.length > 0) throw new Invalid(problems)
  await moveOn(tx, { id: subject.id, version: input.version, from: ASSIGNMENT_TRANSITIONS.report_result.from }, {})
  const obligationId = await openRecordForUnconnected(tx, ctx, { assignmentId: subject.id, receivedDate: input.receivedDate })
  const id = await insertReceivedReport(tx, { ...input, assignmentId: subject.id, obligationId, at: ctx.now, by: actor.userId })
  await recordEvent(tx, ctx, {
    kind: 'PAPER_RECEIVED', assignmentId: subject.id, documentId: subject.documentId, onBehalfOf: subject.leadOrganisationId,
    documentRef: input.sourceDocument, after: { sourceDocumentDate: input.sourceDocumentDate, receivedDate: input.receivedDate },
  })
  return id
}

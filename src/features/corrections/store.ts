import { stale } from '../../kernel/problem.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Tx } from '../../platform/db/database.ts'
import { newId } from '../../platform/db/identifier.ts'
import { type Channel, type Correctable, CORRECTION_TRANSITIONS, type CorrectionMove } from './domain/correction.ts'

export type NewRequest = {
  readonly assignmentId: string
  readonly resultReportId: string
  readonly channel: Channel
  readonly content: string
  readonly onBehalfOf: string | null
  readonly at: Temporal.Instant
  readonly by: string
}

export async function insertRequest(tx: Tx, row: NewRequest): Promise<string> {
  const id = newId()
  await tx.insertInto('correction_requests').values({
    id, assignment_id: row.assignmentId, result_report_id: row.resultReportId, channel: row.channel, content: row.content, requested_at: row.at, requested_by: row.by,
    on_behalf_of_organisation_id: row.onBehalfOf,
  }).execute()
  return id
}

export type NewAnswer = { readonly requestId: string; readonly move: CorrectionMove; readonly reason: string; readonly at: Temporal.Instant; readonly by: string | null }

/** Ends a request, if it still waits; else 409 and nothing happened. */
export async function endRequest(tx: Tx, { requestId, move, reason, at, by }: NewAnswer): Promise<void> {
  const { from, to, outcome } = CORRECTION_TRANSITIONS[move]
  const { numUpdatedRows } = await tx.updateTable('correction_requests').set({ phase: to }).where('id', '=', requestId).where('phase', '=', from).executeTakeFirst()
  if (numUpdatedRows !== 1n) throw stale()
  await tx.insertInto('correction_answers').values({ correction_request_id: requestId, outcome, reason, at, answered_by: by }).execute()
}

export type NewCorrection = {
  readonly requestId: string
  readonly resultReportId: string
  readonly assignmentId: string
  readonly before: Correctable & { readonly timeliness: string }
  readonly after: Correctable & { readonly timeliness: string }
  readonly due: PlainDate | null
  readonly afterClosing: boolean
  readonly at: Temporal.Instant
  readonly by: string
}

export async function insertCorrection(tx: Tx, { requestId, before, after, ...row }: NewCorrection): Promise<string> {
  const id = newId()
  await tx.insertInto('result_corrections').values({
    id, correction_request_id: requestId, result_report_id: row.resultReportId, assignment_id: row.assignmentId,
    result_date_before: before.resultDate, result_date: after.resultDate, result_document_before: before.resultDocument, result_document: after.resultDocument,
    quality_before: before.qualityRating, quality_rating: after.qualityRating, effect_before: before.effectRating, effect_rating: after.effectRating,
    due_date: row.due, timeliness_before: before.timeliness, timeliness: after.timeliness, after_closing: row.afterClosing, at: row.at, corrected_by: row.by,
  }).execute()
  return id
}

export async function insertReopening(tx: Tx, row: { readonly resultReportId: string; readonly requestId: string; readonly assignmentId: string; readonly at: Temporal.Instant; readonly by: string }): Promise<void> {
  await tx.insertInto('result_reopenings').values({
    result_report_id: row.resultReportId, correction_request_id: row.requestId, assignment_id: row.assignmentId, at: row.at, reopened_by: row.by,
  }).execute()
}

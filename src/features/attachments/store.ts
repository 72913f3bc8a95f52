import type { Tx } from '../../platform/db/database.ts'
import { newId } from '../../platform/db/identifier.ts'

export type NewAttachment = {
  readonly documentId?: string | undefined
  readonly resultReportId?: string | undefined
  readonly extensionRequestId?: string | undefined
  readonly unitRuleId?: string | undefined
  readonly signOffRequestId?: string | undefined
  readonly sha256: Buffer
  readonly fileName: string
  readonly mediaType: string
  readonly content: Buffer
  readonly uploadedBy: string
  readonly at: Temporal.Instant
}

/** Keeps the content once however often it is sent, and the name under which it was sent here. Answers the identifier. */
export async function insertAttachment(tx: Tx, file: NewAttachment): Promise<string> {
  const id = newId()
  await tx.insertInto('file_contents').values({
    sha256: file.sha256, size: file.content.length, media_type: file.mediaType, content: file.content, stored_at: file.at,
  }).onConflict((conflict) => conflict.column('sha256').doNothing()).execute()
  await tx.insertInto('attachments').values({
    id, document_id: file.documentId ?? null, result_report_id: file.resultReportId ?? null,
    extension_request_id: file.extensionRequestId ?? null,
    unit_rule_id: file.unitRuleId ?? null, sign_off_request_id: file.signOffRequestId ?? null,
    sha256: file.sha256, file_name: file.fileName, uploaded_at: file.at, uploaded_by: file.uploadedBy,
  }).execute()
  return id
}

/** Takes the file off its document. The content stays: the event names its hash, and another record may hold it. */
export async function deleteAttachment(tx: Tx, documentId: string, id: string): Promise<{ readonly fileName: string; readonly sha256: string } | undefined> {
  const row = await tx.deleteFrom('attachments').where('id', '=', id).where('document_id', '=', documentId).returning(['file_name', 'sha256']).executeTakeFirst()
  return row === undefined ? undefined : { fileName: row.file_name, sha256: row.sha256.toString('hex') }
}

/** Puts the files of a result its head has signed off on the report as well, under the names and with the senders they came with. Answers the names. */
export async function copyToReport(tx: Tx, signOffRequestId: string, resultReportId: string): Promise<string[]> {
  const rows = await tx.selectFrom('attachments').select(['sha256', 'file_name', 'uploaded_at', 'uploaded_by'])
    .where('sign_off_request_id', '=', signOffRequestId).orderBy('uploaded_at').orderBy('id').execute()
  if (rows.length > 0) await tx.insertInto('attachments').values(rows.map((row) => ({ ...row, id: newId(), result_report_id: resultReportId }))).execute()
  return rows.map((row) => row.file_name)
}

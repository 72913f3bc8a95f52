import type { Tx } from '../../platform/db/database.ts'
import { newId } from '../../platform/db/identifier.ts'

export type NewAttachment = {
  readonly documentId?: string | undefined
  readonly resultReportId?: string | undefined
  readonly extensionRequestId?: string | undefined
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
    sha256: file.sha256, file_name: file.fileName, uploaded_at: file.at, uploaded_by: file.uploadedBy,
  }).execute()
  return id
}

/** Takes the file off its document. The content stays: the event names its hash, and another record may hold it. */
export async function deleteAttachment(tx: Tx, documentId: string, id: string): Promise<{ readonly fileName: string; readonly sha256: string } | undefined> {
  const row = await tx.deleteFrom('attachments').where('id', '=', id).where('document_id', '=', documentId).returning(['file_name', 'sha256']).executeTakeFirst()
  return row === undefined ? undefined : { fileName: row.file_name, sha256: row.sha256.toString('hex') }
}

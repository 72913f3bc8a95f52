import type { Reader } from '../../../platform/db/database.ts'

/** A document's, a result report's or a request for extension's files; who asks must be allowed to see the owner. */
export type AttachmentOwner = { readonly documentId: string } | { readonly resultReportId: string } | { readonly extensionRequestId: string }

export type Attachment = {
  readonly id: string
  readonly fileName: string
  readonly mediaType: string
  /** Bytes. */
  readonly size: number
  readonly sha256: string
  readonly uploadedAt: Temporal.Instant
  readonly uploadedByName: string
}

/** The files of one owner, in the order they came. */
export async function attachmentsOf(db: Reader, owner: AttachmentOwner): Promise<Attachment[]> {
  const [column, id] = 'documentId' in owner ? (['a.document_id', owner.documentId] as const)
    : 'extensionRequestId' in owner ? (['a.extension_request_id', owner.extensionRequestId] as const) : (['a.result_report_id', owner.resultReportId] as const)
  const rows = await db.selectFrom('attachments as a').innerJoin('file_contents as f', 'f.sha256', 'a.sha256').innerJoin('users as u', 'u.id', 'a.uploaded_by')
    .select(['a.id', 'a.file_name', 'f.media_type', 'f.size', 'a.sha256', 'a.uploaded_at', 'u.full_name'])
    .where(column, '=', id).orderBy('a.uploaded_at').orderBy('a.id').execute()
  return rows.map((row) => ({
    id: row.id, fileName: row.file_name, mediaType: row.media_type, size: row.size, sha256: row.sha256.toString('hex'),
    uploadedAt: row.uploaded_at, uploadedByName: row.full_name,
  }))
}

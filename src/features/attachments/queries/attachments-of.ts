import type { Reader } from '../../../platform/db/database.ts'

/** A document's, a result report's or another record's files; who asks must be allowed to see the owner. */
export type AttachmentOwner =
  | { readonly documentId: string }
  | { readonly resultReportId: string }
  | { readonly extensionRequestId: string }
  | { readonly unitRuleId: string }
  | { readonly signOffRequestId: string }

const COLUMNS = {
  documentId: 'a.document_id', resultReportId: 'a.result_report_id', extensionRequestId: 'a.extension_request_id', unitRuleId: 'a.unit_rule_id', signOffRequestId: 'a.sign_off_request_id',
} as const

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
  const [name, id] = Object.entries(owner)[0] as [keyof typeof COLUMNS, string]
  const rows = await db.selectFrom('attachments as a').innerJoin('file_contents as f', 'f.sha256', 'a.sha256').innerJoin('users as u', 'u.id', 'a.uploaded_by')
    .select(['a.id', 'a.file_name', 'f.media_type', 'f.size', 'a.sha256', 'a.uploaded_at', 'u.full_name'])
    .where(COLUMNS[name], '=', id).orderBy('a.uploaded_at').orderBy('a.id').execute()
  return rows.map((row) => ({
    id: row.id, fileName: row.file_name, mediaType: row.media_type, size: row.size, sha256: row.sha256.toString('hex'),
    uploadedAt: row.uploaded_at, uploadedByName: row.full_name,
  }))
}

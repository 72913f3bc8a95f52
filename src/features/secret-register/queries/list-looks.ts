import type { Reader } from '../../../platform/db/database.ts'

export type Look = { readonly id: number; readonly at: Temporal.Instant; readonly fullName: string; readonly organisationName: string; readonly documentId: string | null }

/** Who looked, the newest first. A record is named by its identifier alone: who reads this list need not be cleared. */
export async function listLooks(db: Reader): Promise<Look[]> {
  const rows = await db.selectFrom('secret_looks as l').innerJoin('users as u', 'u.id', 'l.user_id').innerJoin('organisations as o', 'o.id', 'u.organisation_id')
    .select(['l.id', 'l.at', 'u.full_name', 'o.short_name', 'l.document_id']).orderBy('l.id', 'desc').limit(500).execute()
  return rows.map((row) => ({ id: row.id, at: row.at, fullName: row.full_name, organisationName: row.short_name, documentId: row.document_id }))
}

import { sql } from 'kysely'
import type { Reader } from '../../../platform/db/database.ts'

export type Linked = { readonly assignmentId: string | null; readonly documentId: string | null }

const IDENTIFIER = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i

/**
 * The task or document that people mean: a task's code, a document's number and symbol, or the address of either.
 * Undefined when there is none, or several documents carry the same number.
 */
export async function findLinked(db: Reader, reference: string): Promise<Linked | undefined> {
  const id = IDENTIFIER.exec(reference)?.[0]?.toLowerCase() ?? null
  const { rows } = await sql<Linked>`
    select a.id as "assignmentId", null::uuid as "documentId" from assignments a where (a.id = ${id}::uuid or a.code = ${reference.trim()}) and a.phase <> 'draft'
    union all
    select null, d.id from directive_documents d where d.id = ${id}::uuid or d.code_number || '/' || d.code_notation = ${reference.trim()} limit 2`.execute(db)
  return rows.length === 1 ? rows[0] : undefined
}

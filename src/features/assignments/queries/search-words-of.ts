import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

/** The words by which the list finds an assignment, besides its code: those of its document, and what it is to do. */
export async function searchWordsOf(tx: Tx, assignmentId: string): Promise<{ readonly document: string; readonly content: string }> {
  const { rows } = await sql<{ document: string; content: string }>`select r.code_number || '/' || r.code_notation || ' ' || r.subject as document, r.content
    from assignment_rows r where r.id = ${assignmentId}`.execute(tx)
  return rows[0] ?? { document: '', content: '' }
}

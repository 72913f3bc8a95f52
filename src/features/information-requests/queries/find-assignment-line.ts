import { sql } from 'kysely'
import type { Reader } from '../../../platform/db/database.ts'

export type AssignmentLine = { readonly id: string; readonly code: string; readonly content: string }

/** The task a request is to be about, for the Office, which may know of every task. */
export async function findAssignmentLine(db: Reader, id: string): Promise<AssignmentLine | undefined> {
  const { rows } = await sql<AssignmentLine>`select r.id, r.code, r.content from assignment_rows r where r.id = ${id}`.execute(db)
  return rows[0]
}

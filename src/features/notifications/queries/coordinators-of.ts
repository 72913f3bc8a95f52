import type { Reader } from '../../../platform/db/database.ts'

/** The coordinating units of an assignment. */
export async function coordinatorsOf(db: Reader, assignmentId: string): Promise<string[]> {
  const rows = await db.selectFrom('assignment_coordinators').select('organisation_id').where('assignment_id', '=', assignmentId).execute()
  return rows.map((row) => row.organisation_id)
}

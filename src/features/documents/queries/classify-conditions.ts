import { sql } from 'kysely'
import type { Reader } from '../../../platform/db/database.ts'

/** How many tasks a document is split into so far and how many units they go to (Đ7.1); zero of each for a new one. */
export async function classifyConditions(db: Reader, documentId: string): Promise<{ readonly tasks: number; readonly units: number }> {
  const { rows } = await sql<{ tasks: number; units: number }>`
    select count(distinct task_id)::int as tasks, count(distinct lead_organisation_id)::int as units
    from assignment_rows where document_id = ${documentId} and phase <> 'not_tracked'`.execute(db)
  return rows[0] ?? { tasks: 0, units: 0 }
}

import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

/** How many tasks a unit leads that are not ended. */
export async function countOpenWork(tx: Tx, organisationId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from assignment_rows
    where lead_organisation_id = ${organisationId} and phase in ('issued', 'accepted', 'in_progress', 'pending_confirmation', 'suspended')`.execute(tx)
  return rows[0]?.n ?? 0
}

import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

/** A new number in the one series of all assignments, e.g. `NV-2026-000123`. */
export async function nextAssignmentCode(tx: Tx, year: number): Promise<string> {
  const { rows } = await sql<{ number: number }>`select nextval('assignment_codes') as number`.execute(tx)
  return `NV-${year}-${String(rows[0]?.number).padStart(6, '0')}`
}

import { sql } from 'kysely'
import type { Reader } from '../../../platform/db/database.ts'

/** So many new numbers, e.g. `NV-2026-000123`; a number is never used twice, so a year may begin anywhere. */
export async function nextAssignmentCodes(db: Reader, count: number, year: number): Promise<string[]> {
  const { rows } = await sql<{ number: number }>`select nextval('assignment_codes') as number from generate_series(1, ${count}::int)`.execute(db)
  return rows.map(({ number }) => `NV-${year}-${String(number).padStart(6, '0')}`)
}

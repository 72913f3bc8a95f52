import { sql } from 'kysely'
import { officeZone, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'

/** How many tasks were given to a unit from a day on. */
export async function assignedSince(db: Reader, organisationId: string, from: PlainDate): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from assignments a
    where a.lead_organisation_id = ${organisationId}::uuid and a.phase not in ('draft', 'not_tracked') and a.issued_at >= ${from.toZonedDateTime(officeZone).toInstant()}::timestamptz`.execute(db)
  return rows[0]?.n ?? 0
}

import { sql } from 'kysely'
import type { Reader } from '../../../platform/db/database.ts'

/** How many people of a unit can sign in. */
export async function activePeople(db: Reader, organisationId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from users where organisation_id = ${organisationId} and active`.execute(db)
  return rows[0]?.n ?? 0
}

import { sql } from 'kysely'
import type { Reader } from '../../../platform/db/database.ts'

/** How many stopped and wait for a person: given up, or unconfirmed. More than 1,000 are counted as 1,000. */
export async function stoppedDeliveries(db: Reader): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from (select from deliveries where state in ('dead', 'unconfirmed') limit 1000) stopped`.execute(db)
  return rows[0]?.n ?? 0
}

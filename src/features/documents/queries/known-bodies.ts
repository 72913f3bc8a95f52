import { sql } from 'kysely'
import type { Reader } from '../../../platform/db/database.ts'

/** The bodies that issued the last documents, for suggestions. */
export async function knownBodies(db: Reader): Promise<string[]> {
  const { rows } = await sql<{ body: string }>`
    select issuing_body as body from (select id, issuing_body from directive_documents order by id desc limit 300) recent
    group by 1 order by max(id::text) desc limit 20`.execute(db)
  return rows.map(({ body }) => body)
}

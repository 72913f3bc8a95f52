import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Reader } from '../../../platform/db/database.ts'
import { searchQuery } from '../../../kernel/search-text.ts'

/** Up to so many matches are found by their words first; beyond, the list is walked in its order and finds a page soon. */
const FEW = 1000

/** The search box as a condition on the document `d`, by the cheaper way. */
export async function searchDocuments(db: Reader, q: string): Promise<RawBuilder<SqlBool> | undefined> {
  const asked = searchQuery(q)
  if (asked === undefined) return undefined
  const { rows } = await sql<{ id: string }>`select d.id from directive_documents d where d.search @@ to_tsquery('simple', ${asked}) limit ${FEW + 1}`.execute(db)
  // The function behind @@ is the same test without an index, which keeps the planner on the list's own order.
  return rows.length > FEW ? sql<SqlBool>`ts_match_vq(d.search, (select to_tsquery('simple', ${asked})))` : sql<SqlBool>`d.id = any(${rows.map(({ id }) => id)}::uuid[])`
}

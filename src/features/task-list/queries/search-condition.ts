import { type RawBuilder, sql } from 'kysely'
import type { Reader } from '../../../platform/db/database.ts'
import { isRare, searchTerms, tsQuery } from '../domain/search-terms.ts'
import { wordStatistics } from './word-statistics.ts'

export type SearchCondition = {
  readonly where: RawBuilder<unknown> | undefined
  /** Matches are few: gather them all, then sort. Otherwise walk the list in its order. */
  readonly gather: boolean
}

/** The search box as a condition on the assignment `a`, and which way to walk. */
export async function searchCondition(ctx: { readonly db: Reader; readonly now: Temporal.Instant }, q: string, page: number): Promise<SearchCondition> {
  const terms = searchTerms(q)
  if (terms.kind === 'nothing') return { where: undefined, gather: false }
  if (terms.kind === 'code') return { where: sql`a.code = ${terms.code}`, gather: true }
  if (terms.kind === 'number') return { where: sql`a.document_id = any(array(${documentsNumbered(terms.beginning)}))`, gather: true }
  const gather = isRare(terms.words, await wordStatistics(ctx), page)
  const query = sql`(select to_tsquery('simple', ${tsQuery(terms.words)}))`
  // The function behind @@ is the same test without an index, which keeps the planner on the list's own order.
  return { where: gather ? sql`a.search @@ ${query}` : sql`ts_match_vq(a.search, ${query})`, gather }
}

/** Between the beginning and the last character there is: unlike `like`, an index answers it without knowing the value. */
function documentsNumbered(beginning: string): RawBuilder<unknown> {
  const number = sql`lower(translate(ltrim(d.code_number, '0') || '/' || d.code_notation, 'Đđ', 'DD') collate "C")`
  return sql`select d.id from directive_documents d where ${number} ~>=~ ${beginning} and ${number} ~<~ ${`${beginning}\u{10FFFF}`}`
}

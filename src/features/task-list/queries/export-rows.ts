import { sql } from 'kysely'
import type { Db, Reader } from '../../../platform/db/database.ts'
import type { Filters } from '../domain/filters.ts'
import type { ListRow } from '../domain/list-row.ts'
import { listConditions } from './list-conditions.ts'
import { type Reading, ROW_COLUMNS } from './list-page.ts'
import { pageOfIds } from './page-of-ids.ts'
import { searchCondition } from './search-condition.ts'

export const MOST_EXPORTED = 100_000
const BATCH = 1000

export type ExportRow = ListRow & { readonly coordinatorNames: string | null }
export type Exported = { readonly count: number; readonly batches: AsyncIterable<readonly ExportRow[]> }

/**
 * Every row of the list in its order, as one moment of the database saw them. `write` runs while that moment is held,
 * so it must not wait for anybody outside.
 */
export function exportRows<T>(reading: Reading & { readonly db: Reader }, filters: Filters, write: (exported: Exported) => Promise<T>): Promise<T> {
  return (reading.db as Db).transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(async (tx) => {
    const ids = await listedIds({ ...reading, db: tx, snapshot: undefined }, filters)
    return write({ count: ids.length, batches: rowsOf(tx, ids) })
  })
}

async function listedIds(reading: Reading, filters: Filters): Promise<string[]> {
  const search = await searchCondition(reading, filters.q, MOST_EXPORTED)
  const ids = pageOfIds({
    conditions: listConditions(filters, reading.actor, reading.days), search: search.where, gather: search.gather, sort: filters.sort,
    cursor: undefined, backward: false, limit: MOST_EXPORTED + 1,
  })
  const { rows } = await sql<{ id: string }>`select id from (${ids}) listed`.execute(reading.db)
  return rows.map((row) => row.id)
}

async function* rowsOf(db: Reader, ids: readonly string[]): AsyncGenerator<readonly ExportRow[]> {
  for (let start = 0; start < ids.length; start += BATCH) {
    const { rows } = await sql<ExportRow>`
      select ${ROW_COLUMNS}, 0 as coordinators,
        (select string_agg(coalesce(name_on(o.id, r.issued_date), o.name), '; ' order by o.position, o.name)
          from assignment_coordinators c join organisations o on o.id = c.organisation_id
          where c.assignment_id = r.id) as "coordinatorNames"
      from unnest(${ids.slice(start, start + BATCH)}::uuid[]) with ordinality page(id, place) join assignment_rows r on r.id = page.id
      order by page.place`.execute(db)
    yield rows
  }
}

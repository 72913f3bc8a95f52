import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import { seesEverything } from '../../../kernel/actor.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { SnapshotMemo } from '../../../platform/db/memo.ts'
import { type Cursor, writeCursor } from '../domain/cursor.ts'
import { type Filters, filterQuery } from '../domain/filters.ts'
import type { ListRow } from '../domain/list-row.ts'
import type { Days } from '../domain/status-filter.ts'
import { listConditions } from './list-conditions.ts'
import { pageOfIds } from './page-of-ids.ts'
import { searchCondition } from './search-condition.ts'

export const PAGE = 50

export type Reading = { readonly db: Reader; readonly snapshot: string | undefined; readonly now: Temporal.Instant; readonly actor: Actor; readonly days: Days }
export type Turn = { readonly cursor: Cursor | undefined; readonly backward: boolean }
export type ListPage = { readonly rows: readonly ListRow[]; readonly next: string | undefined; readonly previous: string | undefined }

type Row = ListRow & { readonly cursorKey: string | null }

/** What the view gives of each row; `r` is the row of `assignment_rows`. */
export const ROW_COLUMNS: RawBuilder<unknown> = sql`r.id, r.code, r.content, r.place, r.phase, r.kind, r.version, r.lead_organisation_id as "leadId",
  r.lead_name as "leadName", r.lead_short_name as "leadShortName", r.document_id as "documentId", r.type_name as "typeName",
  r.code_number as "codeNumber", r.code_notation as "codeNotation", r.subject, r.issued_date as "documentDate", r.urgency,
  r.monitor_full_name as "monitorName", r.reported_by as "reportedBy", r.due_date as due, r.original_due_date as "originalDue",
  r.result_date as "resultDate", r.reported_at as "reportedAt", r.closed_at as "closedAt", r.issued_at as "issuedAt",
  r.last_update_at as "lastUpdateAt", r.has_progress as "hasProgress",
  (select p.ordinal from pending_extensions p where p.assignment_id = r.id) as "pendingExtension"`

const COORDINATORS = sql`(select count(*)::int from assignment_coordinators c where c.assignment_id = r.id) as coordinators`
const PERIOD = sql`(select p.period from assignments p where p.id = r.id) as period`

const memo = new SnapshotMemo<ListPage>(100)

/** One page of the list and where its neighbours begin. */
export function listPage(reading: Reading, filters: Filters, turn: Turn): Promise<ListPage> {
  const { actor, days } = reading
  const position = turn.cursor === undefined ? '' : `${turn.backward ? '<' : '>'}${writeCursor(turn.cursor)}`
  const key = [actor.userId, days.today, days.afterSoon, filterQuery(filters, seesEverything(actor)), position].join('|')
  return memo.get(reading.snapshot, key, () => load(reading, filters, turn))
}

async function load(reading: Reading, filters: Filters, { cursor, backward }: Turn): Promise<ListPage> {
  const search = await searchCondition(reading, filters.q, PAGE)
  const ids = pageOfIds({
    conditions: listConditions(filters, reading.actor, reading.days), search: search.where, gather: search.gather, sort: filters.sort, cursor, backward, limit: PAGE + 1,
  })
  const { rows } = await sql<Row>`with page as materialized (select row_number() over () as place, i.* from (${ids}) i)
    select ${ROW_COLUMNS}, ${COORDINATORS}, ${PERIOD}, ${cursorKey(filters)} as "cursorKey"
    from page join assignment_rows r on r.id = page.id order by page.place`.execute(reading.db)
  return turned(rows, filters, cursor !== undefined, backward)
}

/** As text, because an instant is kept to the microsecond and the cursor must say it exactly. */
function cursorKey({ sort }: Filters): RawBuilder<unknown> {
  const issued = sort === 'issued' || sort === '-issued'
  return issued ? sql`to_char(r.issued_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')` : sql`r.due_date::text`
}

function turned(found: readonly Row[], filters: Filters, inside: boolean, backward: boolean): ListPage {
  const more = found.length > PAGE
  const kept = found.slice(0, PAGE)
  const rows = backward ? kept.toReversed() : kept
  const at = (row: Row | undefined) => (row === undefined ? undefined : writeCursor({ key: row.cursorKey, id: row.id, ...(filters.sort === 'lead' ? { lead: row.leadId } : {}) }))
  return {
    rows,
    next: backward || more ? at(rows.at(-1)) : undefined,
    previous: backward ? (more ? at(rows[0]) : undefined) : inside ? at(rows[0]) : undefined,
  }
}

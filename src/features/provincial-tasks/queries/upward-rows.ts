import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import type { UpwardFilter, UpwardOrigin } from '../domain/upward.ts'

/** A task from above as the level above sees it. */
export type UpwardRow = {
  readonly id: string
  readonly code: string
  readonly version: number
  readonly content: string
  readonly documentId: string
  readonly documentNumber: string
  readonly documentDate: PlainDate
  readonly receivedDate: PlainDate | null
  readonly issuingBody: string
  readonly origin: UpwardOrigin
  readonly leadName: string
  readonly phase: string
  readonly kind: 'has_deadline' | 'no_deadline' | null
  readonly due: PlainDate | null
  readonly resultDate: PlainDate | null
  readonly resultDocument: string
  readonly reportedAt: Temporal.Instant | null
  readonly closedAt: Temporal.Instant | null
  readonly hasProgress: boolean
  readonly lastUpdateAt: Temporal.Instant | null
  readonly issuedAt: Temporal.Instant | null
  readonly children: number
  readonly openChildren: number
  /** The last file that held it, and the number under which the level above took that in. */
  readonly receiptId: string | null
  readonly mirroredVersion: number | null
  readonly mirroredAt: Temporal.Instant | null
  readonly upperNumber: string | null
}

export type UpwardPosition = { readonly body: string; readonly id: string }

const OPEN = sql`('issued', 'accepted', 'in_progress', 'pending_confirmation')`

/** Tasks from above that the committee or the Office leads, by the body that gave them; `limit` rows after `after`. */
export async function upwardRows(db: Reader, filter: UpwardFilter, { after, limit }: { readonly after: UpwardPosition | undefined; readonly limit: number }): Promise<readonly UpwardRow[]> {
  const { rows } = await sql<UpwardRow>`select a.id, a.code, a.version, t.content, d.id as "documentId", d.code_number || '/' || d.code_notation as "documentNumber", d.issued_date as "documentDate",
      d.received_date as "receivedDate", d.issuing_body as "issuingBody", d.origin, coalesce(short_name_on(o.id, d.issued_date), o.short_name) as "leadName", a.phase, a.kind, a.due_date as due,
      a.result_date as "resultDate", coalesce(case when a.reported_at is null then '' else (select r.result_document from result_reports r where r.assignment_id = a.id order by r.ordinal desc limit 1) end, '') as "resultDocument",
      a.reported_at as "reportedAt", a.closed_at as "closedAt", a.has_progress as "hasProgress", a.last_update_at as "lastUpdateAt", a.issued_at as "issuedAt",
      c.children, c.open as "openChildren", m.receipt_id as "receiptId", m.version as "mirroredVersion", m.made_at as "mirroredAt", m.number as "upperNumber"
    from assignments a join tasks t on t.id = a.task_id join directive_documents d on d.id = a.document_id join organisations o on o.id = a.lead_organisation_id
    cross join lateral (select count(*)::int as children, (count(*) filter (where k.phase in ${OPEN}))::int as open
      from tasks x join assignments k on k.task_id = x.id where x.derived_from_id = a.id and k.phase <> 'draft') c
    left join lateral (select w.receipt_id, w.version, u.made_at, n.number from upward_receipt_rows w join upward_receipts u on u.id = w.receipt_id
      left join upward_acknowledgements n on n.receipt_id = u.id where w.assignment_id = a.id order by w.receipt_id desc limit 1) m on true
    where a.lead_organisation_id in (select id from organisations where kind in ('authority', 'office')) and d.origin <> 'own' and a.phase <> 'draft'
      and ${conditions(filter)} and ${after === undefined ? sql`true` : sql`(d.issuing_body, a.id) > (${after.body}, ${after.id}::uuid)`}
    order by d.issuing_body, a.id limit ${limit}`.execute(db)
  return rows
}

function conditions({ state, origin, body }: UpwardFilter): RawBuilder<unknown> {
  return sql.join([
    sql`true`,
    ...(origin === undefined ? [] : [sql`d.origin = ${origin}`]),
    ...(body === '' ? [] : [sql`d.issuing_body = ${body}`]),
    ...(state === undefined ? [] : [state === 'mirrored' ? sql`m.version = a.version` : sql`m.version is distinct from a.version`]),
  ], sql` and `)
}

/** The bodies that gave tasks, for the filter. */
export async function upwardBodies(db: Reader): Promise<readonly string[]> {
  const { rows } = await sql<{ body: string }>`select distinct d.issuing_body as body from directive_documents d
    where d.origin in ('province', 'provincial_office', 'party_standing', 'council_standing') and d.phase = 'published' order by 1 limit 200`.execute(db)
  return rows.map((row) => row.body)
}

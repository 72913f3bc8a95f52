import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { WorkingCalendar } from '../../../kernel/working-days.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { type Status, type StatusRow, statusOf } from '../../assignments/public.ts'

/** A task as home pages list it. */
export type AssignmentLine = {
  readonly id: string
  readonly code: string
  readonly version: number
  readonly phase: string
  readonly content: string
  readonly documentId: string
  /** e.g. `1450/QĐ-UBND`. */
  readonly documentNumber: string
  readonly leadOrganisationId: string
  readonly leadName: string
  readonly monitorName: string | null
  readonly due: PlainDate | null
  /** The deadline, else the end of the quarterly update that is open. */
  readonly dueOn: PlainDate | null
  /** The unit's open duty to update, with its clause (Đ7.2). */
  readonly updateBy: PlainDate | null
  readonly updateClause: string | null
  readonly reportedAt: Temporal.Instant | null
  readonly lastUpdate: string | null
  readonly lastUpdateAt: Temporal.Instant | null
  /** Why it is past the deadline in force, in the words of the unit's notice (Đ20.2); null while nothing was said. */
  readonly latenessCause: string | null
  readonly delegated: boolean
  readonly delegatedTo: string | null
  readonly status: Status
}

/** Who looks. */
export type Viewer = Pick<Actor, 'userId' | 'organisationId'>
export type Day = { readonly today: PlainDate; readonly calendar: WorkingCalendar; readonly soonDays: number }
type Row = Omit<AssignmentLine, 'status'> & Pick<StatusRow, 'kind' | 'resultDate' | 'closedAt' | 'hasProgress' | 'issuedAt'>

/**
 * The tasks that `chosen` selects (a query of their `id`s in the order wanted, limited: nothing wide is read for the rest),
 * with the names of the document's day. Whom a unit gave its work to is told to people of that very unit only (Đ9.2.c).
 */
export async function assignmentLines(db: Reader, chosen: RawBuilder<{ id: string }>, { userId, organisationId }: Viewer, { today, calendar, soonDays }: Day): Promise<AssignmentLine[]> {
  const { rows } = await sql<Row>`
    with chosen as materialized (select picked.id, row_number() over () as place from (${chosen}) picked)
    select r.id, r.code, r.version, r.phase, r.content, r.document_id as "documentId", r.code_number || '/' || r.code_notation as "documentNumber",
      r.lead_organisation_id as "leadOrganisationId", r.lead_short_name as "leadName", r.monitor_full_name as "monitorName",
      r.due_date as due, coalesce(r.due_date, o.due_on) as "dueOn", o.due_on as "updateBy", o.clause as "updateClause",
      r.reported_at as "reportedAt", p.content as "lastUpdate", r.last_update_at as "lastUpdateAt",
      (select n.cause from lateness_notices n where n.assignment_id = r.id and n.due_date = r.due_date order by n.given_at desc limit 1) as "latenessCause",
      coalesce(g.user_id = ${userId}::uuid, false) as delegated, u.full_name as "delegatedTo",
      r.kind, r.result_date as "resultDate", r.closed_at as "closedAt", r.has_progress as "hasProgress", r.issued_at as "issuedAt"
    from chosen c
    join assignment_rows r on r.id = c.id
    left join lateral (
      select b.due_on, b.clause from obligations b
      where b.assignment_id = r.id and b.done_at is null and b.cancelled_at is null and b.kind in ('UPDATE', 'QUARTERLY_UPDATE')
      order by b.due_on limit 1) o on true
    left join lateral (select x.content from progress_updates x where x.assignment_id = r.id order by x.at desc limit 1) p on true
    left join internal_delegations g on g.assignment_id = r.id and g.ended_at is null and r.lead_organisation_id = ${organisationId}::uuid
    left join users u on u.id = g.user_id
    order by c.place`.execute(db)
  return rows.map(({ kind, resultDate, closedAt, hasProgress, issuedAt, ...line }) => ({
    ...line, status: statusOf({ ...line, kind, resultDate, closedAt, hasProgress, issuedAt }, today, calendar, soonDays),
  }))
}

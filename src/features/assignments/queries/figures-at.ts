import { sql } from 'kysely'
import { localDate, officeZone } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { FIGURES, type UnitFigures } from '../domain/figures.ts'
import { SOON_DAYS } from '../domain/timeliness.ts'

export type FiguresQuestion = {
  /** What was known at this instant is counted, and judged on its day (P9). */
  readonly asOf: Temporal.Instant
  /** Only these lead units; all when left out. */
  readonly leadIds?: readonly string[]
}

/**
 * Biểu 01 as of an instant, one row per unit that led something then, in the order of the register of organisations.
 * Made from rows that are never changed, so what is asked again later for the same instant is the same, number for number.
 */
export async function figuresAt(db: Reader, { asOf, leadIds }: FiguresQuestion): Promise<UnitFigures[]> {
  const day = localDate(asOf)
  const ofLeads = leadIds === undefined ? sql`` : sql`and f.lead_organisation_id = any(${[...leadIds]}::uuid[])
      and f.assignment_id in (select l.assignment_id from assignment_leads l where l.organisation_id = any(${[...leadIds]}::uuid[]))`
  const { rows } = await sql<UnitFigures>`
    with judged as (
      select f.lead_organisation_id as lead_id, f.outside is not null as outside,
        timeliness_of(f.kind, f.due_date, f.result_date, f.reported_at is not null, f.closed_at is not null,
          (coalesce(f.last_update_at, f.issued_at) at time zone ${officeZone})::date, ${day}::date, ${SOON_DAYS}::integer) as code
      from assignment_facts_at(${asOf}::timestamptz) f where true ${ofLeads}
    ), counted as (
      select lead_id, code, count(*) filter (where not outside) as n, count(*) filter (where outside) as outside from judged group by lead_id, code
    ), figures as (
      select lead_id, sum(n) as total, sum(outside) as outside,
        sum(n) filter (where code = 'DONE_ON_TIME') as done_on_time, sum(n) filter (where code = 'DONE_LATE') as done_late,
        sum(n) filter (where code in ('IN_TIME', 'DUE_SOON', 'AWAITING_EVENT', 'PENDING_ON_TIME')) as open_in_time, sum(n) filter (where code in ('OVERDUE', 'PENDING_LATE')) as open_late,
        sum(n) filter (where code = 'DONE_NO_DUE') as no_deadline_done,
        sum(n) filter (where code in ('OPEN_NO_DUE', 'OPEN_NO_DUE_STALE', 'PENDING_NO_DUE')) as no_deadline_open,
        sum(n) filter (where code like 'PENDING_%') as pending
      from counted group by lead_id
    )
    select o.id as "leadId", coalesce(short_name_on(o.id, ${day}::date), o.short_name) as "leadShortName",
      f.total::int, f.outside::int, coalesce(f.done_on_time, 0)::int as "doneOnTime", coalesce(f.done_late, 0)::int as "doneLate",
      coalesce(f.open_in_time, 0)::int as "openInTime", coalesce(f.open_late, 0)::int as "openLate",
      coalesce(f.no_deadline_done, 0)::int as "noDeadlineDone", coalesce(f.no_deadline_open, 0)::int as "noDeadlineOpen",
      coalesce(f.pending, 0)::int as pending
    from figures f join organisations o on o.id = f.lead_id
    order by o.position, o.name, o.id`.execute(db)
  return rows.map(withSums)
}

/** The sums of the form are sums of what was counted, never counted twice. */
function withSums(row: UnitFigures): UnitFigures {
  const withDeadline = row.doneOnTime + row.doneLate + row.openInTime + row.openLate
  const withoutDeadline = row.noDeadlineDone + row.noDeadlineOpen
  const all = { ...row, withDeadline, withoutDeadline }
  const figures = Object.fromEntries(FIGURES.map((name) => [name, all[name]]))
  return { leadId: row.leadId, leadShortName: row.leadShortName, ...figures } as UnitFigures
}

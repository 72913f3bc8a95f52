import { sql } from 'kysely'
import { officeZone, type PlainDate } from '../../../kernel/plain-date.ts'
import { SnapshotMemo } from '../../../platform/db/memo.ts'
import type { DoneFigures } from '../domain/done-figures.ts'
import type { Asking } from './open-by-unit.ts'

export type UnitMonth = DoneFigures & { readonly organisationId: string; /** "2026-11" */ readonly month: string }

const memo = new SnapshotMemo<readonly UnitMonth[]>(400)

/**
 * What each lead unit had closed in each month from that of `since` to `today`, inclusive; only of `leads` when given.
 * Whole months are kept counted (tallies); what was closed after `today`, as a rule nothing, is taken off again.
 */
export function doneByMonth({ db, snapshot }: Asking, since: PlainDate, today: PlainDate, leads?: readonly string[]): Promise<readonly UnitMonth[]> {
  return memo.get(snapshot, [since, today, ...(leads ?? ['all'])].join(' '), async () => {
    const from = since.with({ day: 1 })
    const after = today.add({ days: 1 }).toZonedDateTime(officeZone).toInstant()
    const { rows } = await sql<UnitMonth>`
      select organisation_id as "organisationId", to_char(day, 'YYYY-MM') as month, coalesce(sum(n) filter (where state = 'on_time'), 0)::int as "onTime",
        coalesce(sum(n) filter (where state = 'late'), 0)::int as late, coalesce(sum(n) filter (where state = 'no_due'), 0)::int as "noDue"
      from (
        select c.organisation_id, c.state, c.day, c.n from tallies c where c.what = 'closed' and c.day between ${from}::date and ${today}::date and ${ofLeads('c.organisation_id', leads)}
        union all
        select a.lead_organisation_id, t.state, t.day, -1 from assignments a cross join lateral tally_of_assignment(a.phase, counted_due(a.due_date, a.awaits_event), a.result_date, a.closed_at) t
        where a.phase = 'closed' and a.closed_at >= ${after}::timestamptz and t.day <= ${today}::date and ${ofLeads('a.lead_organisation_id', leads)}) counted
      group by organisation_id, day having sum(n) > 0`.execute(db)
    return rows
  })
}

const ofLeads = (column: string, leads: readonly string[] | undefined) => (leads === undefined ? sql`true` : sql`${sql.ref(column)} = any(${[...leads]}::uuid[])`)

import { sql } from 'kysely'
import { officeZone, type PlainDate } from '../../../kernel/plain-date.ts'
import { SnapshotMemo } from '../../../platform/db/memo.ts'
import type { DoneFigures } from '../domain/done-figures.ts'
import type { Asking } from './open-by-unit.ts'

export type UnitMonth = DoneFigures & { readonly organisationId: string; /** "2026-11" */ readonly month: string }

const memo = new SnapshotMemo<readonly UnitMonth[]>(400)

/** What each lead unit had closed in each month from `since` to `today`, both inclusive; only of `leads` when given. */
export function doneByMonth({ db, snapshot }: Asking, since: PlainDate, today: PlainDate, leads?: readonly string[]): Promise<readonly UnitMonth[]> {
  return memo.get(snapshot, [since, today, ...(leads ?? ['all'])].join(' '), async () => {
    const from = since.toZonedDateTime(officeZone).toInstant()
    const upto = today.add({ days: 1 }).toZonedDateTime(officeZone).toInstant()
    const { rows } = await sql<UnitMonth>`
      select organisation_id as "organisationId", to_char(month, 'YYYY-MM') as month, "onTime", late, "noDue"
      from (
        select a.lead_organisation_id as organisation_id, date_trunc('month', a.closed_at at time zone ${officeZone}) as month,
          (count(*) filter (where a.result_date <= a.due_date))::int as "onTime", (count(*) filter (where a.result_date > a.due_date))::int as late,
          (count(*) filter (where a.due_date is null))::int as "noDue"
        from assignments a
        where a.phase = 'closed' and a.closed_at >= ${from}::timestamptz and a.closed_at < ${upto}::timestamptz
          and ${leads === undefined ? sql`true` : sql`a.lead_organisation_id = any(${[...leads]}::uuid[])`}
        group by 1, 2) by_month`.execute(db)
    return rows
  })
}

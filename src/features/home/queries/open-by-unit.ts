import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { SnapshotMemo } from '../../../platform/db/memo.ts'
import { openAssignmentConditions } from '../../assignments/public.ts'
import type { OpenFigures } from '../domain/open-figures.ts'

export type UnitOpen = OpenFigures & { readonly organisationId: string }
export type Asking = { readonly db: Reader; readonly snapshot?: string | undefined }
/** Whose tasks are counted: of all units, of some, or those one person follows. */
export type Counted = { readonly leads?: readonly string[]; readonly monitorUserId?: string }

const memo = new SnapshotMemo<readonly UnitOpen[]>(400)

/** What is open of each lead unit on `today`, in one pass; `soonUntil` is the first deadline that is no longer soon. */
export function openByUnit({ db, snapshot }: Asking, today: PlainDate, soonUntil: PlainDate, counted: Counted = {}): Promise<readonly UnitOpen[]> {
  const key = [today, soonUntil, counted.monitorUserId ?? '', ...(counted.leads ?? ['all'])].join(' ')
  return memo.get(snapshot, key, async () => {
    // Where the stretches of deadlines begin: late up to 120 days, up to 30, soon, in time, none; longer late is what lies before.
    const bounds = [...[today.subtract({ days: 120 }), today.subtract({ days: 30 }), today, soonUntil].map(String), 'infinity']
    const { rows } = await sql<UnitOpen>`
      select organisation_id as "organisationId", sum(n)::int as open,
        (sum(n) filter (where not pending and at < 3))::int as overdue, (sum(n) filter (where not pending and at = 3))::int as "dueSoon",
        (sum(n) filter (where not pending and at = 4))::int as "inTime", (sum(n) filter (where pending))::int as pending,
        (sum(n) filter (where not pending and at = 5))::int as "noDue", (sum(n) filter (where phase = 'issued'))::int as "notAcknowledged",
        (sum(n) filter (where not pending and at = 2))::int as "lateUpTo30", (sum(n) filter (where not pending and at = 1))::int as "lateUpTo120",
        (sum(n) filter (where not pending and at = 0))::int as "lateLonger"
      from (select organisation_id, phase, phase = 'pending_confirmation' as pending, width_bucket(day, ${bounds}::date[]) as at, sum(n) as n
        from ${source(counted)} group by 1, 2, 4) by_stretch
      group by organisation_id having sum(n) > 0`.execute(db)
    return rows.map(withZeros)
  })
}

/** A sum over no rows is null in SQL and nothing here. */
function withZeros(row: UnitOpen): UnitOpen {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value ?? 0])) as UnitOpen
}

/** Numbers of open tasks by unit, phase and deadline (infinity: none): as kept counted, or counted now for one person. */
function source({ leads, monitorUserId }: Counted): RawBuilder<unknown> {
  if (monitorUserId === undefined) {
    return sql`(select t.organisation_id, t.state as phase, t.day, t.n from tallies t
      where t.what = 'open' and ${leads === undefined ? sql`true` : sql`t.organisation_id = any(${[...leads]}::uuid[])`}) t`
  }
  return sql`(select a.lead_organisation_id as organisation_id, a.phase, coalesce(counted_due(a.due_date, a.awaits_event), 'infinity') as day, count(*) as n from assignments a
    where ${openAssignmentConditions('a.phase')} and a.monitor_user_id = ${monitorUserId}::uuid group by 1, 2, 3) t`
}

import { sql } from 'kysely'
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
    const whose = counted.monitorUserId !== undefined
      ? sql`a.monitor_user_id = ${counted.monitorUserId}::uuid`
      : counted.leads === undefined ? sql`true` : sql`a.lead_organisation_id = any(${[...counted.leads]}::uuid[])`
    const { rows } = await sql<UnitOpen>`
      select organisation_id as "organisationId", sum(n)::int as open,
        (sum(n) filter (where not pending and days > 0))::int as overdue, (sum(n) filter (where not pending and days <= 0 and soon))::int as "dueSoon",
        (sum(n) filter (where not pending and not soon))::int as "inTime", (sum(n) filter (where pending))::int as pending,
        (sum(n) filter (where not pending and due_date is null))::int as "noDue", (sum(n) filter (where phase = 'issued'))::int as "notAcknowledged",
        (sum(n) filter (where not pending and days between 1 and 30))::int as "lateUpTo30",
        (sum(n) filter (where not pending and days between 31 and 120))::int as "lateUpTo120",
        (sum(n) filter (where not pending and days > 120))::int as "lateLonger"
      from (
        select a.lead_organisation_id as organisation_id, a.phase, a.due_date, a.phase = 'pending_confirmation' as pending,
          ${today}::date - a.due_date as days, a.due_date < ${soonUntil}::date as soon, count(*) as n
        from assignments a where ${openAssignmentConditions('a.phase')} and ${whose}
        group by a.lead_organisation_id, a.phase, a.due_date) by_day
      group by organisation_id`.execute(db)
    return rows.map(withZeros)
  })
}

/** A sum over no rows is null in SQL and nothing here. */
function withZeros(row: UnitOpen): UnitOpen {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value ?? 0])) as UnitOpen
}

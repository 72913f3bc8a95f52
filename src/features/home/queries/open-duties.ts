import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { SnapshotMemo } from '../../../platform/db/memo.ts'
import type { ObligationKind } from '../../obligations/public.ts'
import type { Asking } from './open-by-unit.ts'

export type OpenDuties = { readonly kind: ObligationKind; readonly open: number; readonly breached: number }

const memo = new SnapshotMemo<readonly OpenDuties[]>(400)

/** How many clocks of each kind run against these organisations, and how many have run out. */
export function openDuties({ db, snapshot }: Asking, charged: readonly string[], today: PlainDate): Promise<readonly OpenDuties[]> {
  return memo.get(snapshot, [today, ...charged].join(' '), async () => {
    const { rows } = await sql<OpenDuties>`
      select o.kind, count(*)::int as open, (count(*) filter (where o.due_on < ${today}::date))::int as breached
      from obligations o where o.charged_organisation_id = any(${[...charged]}::uuid[]) and o.done_at is null and o.cancelled_at is null
      group by o.kind`.execute(db)
    return rows
  })
}

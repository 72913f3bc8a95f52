import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { SnapshotMemo } from '../../../platform/db/memo.ts'
import { type ObligationKind, TARGET_KINDS } from '../domain/obligation.ts'

/** How many clocks of a kind run against a body, and how many of them have run out. */
export type DutyCount = {
  readonly organisationId: string
  readonly shortName: string
  readonly ofOffice: boolean
  readonly kind: ObligationKind
  readonly open: number
  readonly late: number
}

const memo = new SnapshotMemo<readonly DutyCount[]>(4)

/** The open clocks of the whole authority, counted; for those who see everything. */
export function dutyCounts({ db, snapshot, today }: { readonly db: Reader; readonly snapshot?: string | undefined; readonly today: PlainDate }): Promise<readonly DutyCount[]> {
  return memo.get(snapshot, today.toString(), async () => {
    const { rows } = await sql<DutyCount>`
      select c.id as "organisationId", c.short_name as "shortName", c.kind = 'office' as "ofOffice", n.kind, n.open, n.late
      from (
        select o.charged_organisation_id, o.kind, count(*)::int as open,
          (count(*) filter (where o.due_on < ${today}::date and not (o.kind = any(${[...TARGET_KINDS]}))))::int as late
        from obligations o where o.done_at is null and o.cancelled_at is null group by 1, 2
      ) n join organisations c on c.id = n.charged_organisation_id
      order by c.position, c.name, n.kind`.execute(db)
    return rows
  })
}

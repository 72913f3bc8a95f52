import { sql } from 'kysely'
import { officeZone, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { SnapshotMemo } from '../../../platform/db/memo.ts'
import type { FocalProblemKind } from '../domain/focal-problem.ts'
import { KINDS_WITH_FOCAL_OFFICER } from '../domain/organisation.ts'

/** A unit that has not exactly one focal officer who comes regularly (Đ9.2.d). */
export type FocalProblem = {
  readonly organisationId: string
  readonly name: string
  readonly problem: FocalProblemKind
  /** Who is meant: the two, or the one who has not come back. */
  readonly people: readonly string[]
  /** The last day of the stand-in. */
  readonly standInUntil: PlainDate | null
}

const memo = new SnapshotMemo<readonly FocalProblem[]>(4)

/**
 * Units whose focal officer is missing or doubled today, and those whose stand-in's time is over while the focal officer has not signed in
 * since: nobody then looks after the unit's work. `within` narrows to some units.
 */
export async function focalProblems({ db, snapshot, today }: { db: Reader; snapshot?: string | undefined; today: PlainDate }, within?: readonly string[]): Promise<readonly FocalProblem[]> {
  const all = await memo.get(snapshot, today.toString(), async () => (await sql<FocalProblem>`
    with units as (
      select o.id, o.name, o.position from organisations o
      where o.kind = any(${[...KINDS_WITH_FOCAL_OFFICER]}) and o.connected and (o.closed_from is null or o.closed_from > ${today}::date)
    ), active as (
      select distinct f.organisation_id, u.id, u.full_name, max(f.from_date) over (partition by f.organisation_id, u.id) as since
      from focal_appointments f join users u on u.id = f.user_id and u.active and u.organisation_id = f.organisation_id
      where f.from_date <= ${today}::date and (f.to_date is null or f.to_date >= ${today}::date)
    ), stand_ins as (
      select d.organisation_id, max(d.to_date) as until, bool_or(d.from_date <= ${today}::date and d.to_date >= ${today}::date) as in_force
      from focal_delegations d where d.revoked_at is null and d.from_date <= ${today}::date group by 1
    ), found as (
      select n.id, n.name, n.position, s.until,
        (select count(*) from active a where a.organisation_id = n.id) as officers,
        array(select a.full_name from active a where a.organisation_id = n.id order by a.full_name) as people,
        s.until < ${today}::date and not s.in_force and not exists (
          select from active a where a.organisation_id = n.id and (a.since > s.until
            or exists (select from sessions e where e.user_id = a.id and (e.last_seen_at at time zone ${officeZone})::date > s.until))) as left_alone
      from units n left join stand_ins s on s.organisation_id = n.id
    )
    select f.id as "organisationId", f.name, f.people, case when f.left_alone then f.until end as "standInUntil",
      case when f.officers = 0 then 'missing' when f.officers > 1 then 'doubled' else 'stand_in_expired' end as problem
    from found f where f.officers <> 1 or f.left_alone order by f.position, f.name, f.id`.execute(db)).rows)
  return within === undefined ? all : all.filter(({ organisationId }) => within.includes(organisationId))
}

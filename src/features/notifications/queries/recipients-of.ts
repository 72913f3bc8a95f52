import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'

/**
 * Who is told for each organisation today: the stand-in of the focal officer, else the focal officer, else the head (Đ9.2.d).
 * An organisation with nobody is missing from the answer.
 */
export async function recipientsOf(db: Reader, organisationIds: readonly string[], today: PlainDate): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await sql<{ organisation_id: string; user_ids: string[] }>`
    select organisation_id, array_agg(distinct user_id) as user_ids from (
      select o.id as organisation_id, p.user_id, p.rank, min(p.rank) over (partition by o.id) as best
      from unnest(${[...new Set(organisationIds)]}::uuid[]) as o (id)
      cross join lateral (
        select d.user_id, 1 as rank from focal_delegations d
        where d.organisation_id = o.id and d.revoked_at is null and d.from_date <= ${today}::date and d.to_date >= ${today}::date
        union all
        select f.user_id, 2 from focal_appointments f
        where f.organisation_id = o.id and f.from_date <= ${today}::date and (f.to_date is null or f.to_date >= ${today}::date)
        union all
        select u.id, 3 from users u join user_roles r on r.user_id = u.id and r.role = 'UNIT_HEAD' where u.organisation_id = o.id
      ) p
      join users u on u.id = p.user_id and u.active and u.organisation_id = o.id
    ) ranked where rank = best group by organisation_id`.execute(db)
  return new Map(rows.map((row) => [row.organisation_id, row.user_ids]))
}

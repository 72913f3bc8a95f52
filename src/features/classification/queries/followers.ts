import { sql } from 'kysely'
import type { Reader } from '../../../platform/db/database.ts'
import type { Follower } from '../domain/publish-problems.ts'

export type FollowerChoice = { readonly id: string; readonly fullName: string; readonly positionTitle: string; readonly organisationShortName: string }

/** Who can be named to follow a task: the Office's monitors first, then heads and leaders, for tasks of the Office itself (Đ5.1.d). */
export async function followerChoices(db: Reader): Promise<FollowerChoice[]> {
  return db.selectFrom('users as u').innerJoin('organisations as o', 'o.id', 'u.organisation_id')
    .select(['u.id', 'u.full_name as fullName', 'u.position_title as positionTitle', 'o.short_name as organisationShortName'])
    .where('u.active', '=', true)
    .where(sql<boolean>`exists (select from user_roles r where r.user_id = u.id and r.role in ('MONITOR', 'CHIEF_OF_OFFICE', 'CHAIR', 'VICE_CHAIR', 'UNIT_HEAD'))`)
    .orderBy(sql`(o.kind = 'office') desc`).orderBy('o.position').orderBy('u.full_name').execute()
}

/** The people with these identifiers, each with every organisation they work within. */
export async function followers(db: Reader, ids: readonly string[]): Promise<Map<string, Follower>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('users as u')
    .select(['u.id', 'u.active', sql<string[]>`array(select s.within_id::text from organisation_scope s where s.organisation_id = u.organisation_id)`.as('within')])
    .where('u.id', 'in', [...new Set(ids)]).execute()
  return new Map(rows.map(({ id, active, within }) => [id, { active, within }]))
}

import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'

export type NamedUnit = { readonly id: string; readonly shortName: string; readonly closedFrom: PlainDate | null }
export type NamedPerson = { readonly id: string; readonly fullName: string; readonly organisationId: string; readonly active: boolean }

/** The organisations with these identifiers, in the order of the register. */
export async function namedUnits(db: Reader, ids: readonly string[]): Promise<NamedUnit[]> {
  if (ids.length === 0) return []
  return db.selectFrom('organisations').select(['id', 'short_name as shortName', 'closed_from as closedFrom']).where('id', 'in', [...ids]).orderBy('position').orderBy('id').execute()
}

export async function findNamedPerson(db: Reader, id: string | null | undefined): Promise<NamedPerson | undefined> {
  if (id === null || id === undefined) return undefined
  return db.selectFrom('users').select(['id', 'full_name as fullName', 'organisation_id as organisationId', 'active']).where('id', '=', id).executeTakeFirst()
}

export type FollowerChoice = { readonly id: string; readonly fullName: string; readonly detail: string }

/** Who can be named to follow a task (Đ5.1.d): the Office's monitors first, then heads and leaders. */
export async function followerChoices(db: Reader): Promise<FollowerChoice[]> {
  const { rows } = await sql<FollowerChoice>`select u.id, u.full_name as "fullName", u.position_title || ', ' || o.short_name as detail
    from users u join organisations o on o.id = u.organisation_id
    where u.active and exists (select from user_roles r where r.user_id = u.id and r.role in ('MONITOR', 'CHIEF_OF_OFFICE', 'CHAIR', 'VICE_CHAIR', 'UNIT_HEAD'))
    order by (o.kind = 'office') desc, o.position, u.full_name`.execute(db)
  return rows
}

import { sql } from 'kysely'
import type { Reader } from '../../../platform/db/database.ts'
import type { StandingRole } from '../domain/person.ts'

export type PresentPerson = {
  readonly id: string
  readonly version: number
  readonly userName: string
  readonly fullName: string
  readonly organisationId: string
  readonly positionTitle: string
  readonly email: string | undefined
  readonly phone: string | undefined
  readonly active: boolean
  readonly roles: readonly StandingRole[]
}

/** Everybody with an account, as an import compares them. */
export async function presentPeople(db: Reader): Promise<PresentPerson[]> {
  const { rows } = await sql<PresentPerson>`
    select u.id, u.version, u.user_name as "userName", u.full_name as "fullName", u.organisation_id as "organisationId",
      u.position_title as "positionTitle", coalesce(u.email, '') as email, coalesce(u.phone, '') as phone, u.active,
      array(select r.role from user_roles r where r.user_id = u.id order by r.role) as roles
    from users u order by u.user_name`.execute(db)
  return rows.map((row) => ({ ...row, email: row.email || undefined, phone: row.phone || undefined }))
}

import { sql } from 'kysely'
import type { Role } from '../../../kernel/actor.ts'
import type { Reader } from '../../../platform/db/database.ts'

export type UnitPerson = {
  readonly id: string
  readonly fullName: string
  readonly positionTitle: string
  readonly roles: readonly Role[]
  readonly email: string | null
  readonly phone: string | null
}

/** The people who work in a unit now, its head first. */
export async function unitPeople(db: Reader, organisationId: string): Promise<UnitPerson[]> {
  const { rows } = await sql<UnitPerson>`
    select u.id, u.full_name as "fullName", u.position_title as "positionTitle", u.email, u.phone,
      array(select r.role from user_roles r where r.user_id = u.id order by r.role) as roles
    from users u where u.organisation_id = ${organisationId} and u.active
    order by not exists (select from user_roles r where r.user_id = u.id and r.role in ('UNIT_HEAD', 'CHIEF_OF_OFFICE', 'CHAIR')), u.full_name, u.id`.execute(db)
  return rows
}

import { sql } from 'kysely'
import type { Reader } from '../../../platform/db/database.ts'
import type { Person } from '../domain/person.ts'

type Row = Omit<Person, 'email' | 'phone'> & { email: string | null; phone: string | null }

/** One person, if they work in one of the units in sight. */
export async function findPerson(db: Reader, id: string, sight: 'all' | readonly string[]): Promise<Person | undefined> {
  const { rows } = await sql<Row>`
    select u.id, u.user_name as "userName", u.full_name as "fullName", u.organisation_id as "organisationId", o.kind as "organisationKind",
      o.name as "organisationName", u.position_title as "positionTitle", u.email, u.phone, u.active, u.version, u.password_hash is not null as "hasPassword",
      array(select r.role from user_roles r where r.user_id = u.id order by r.role) as roles,
      exists (select from focal_appointments f where f.user_id = u.id and f.to_date is null) as focal,
      exists (select from user_roles r where r.user_id = u.id and r.role = 'ADMIN') and not exists (
        select from user_roles r join users a on a.id = r.user_id where r.role = 'ADMIN' and a.active and a.id <> u.id) as "isLastAdmin"
    from users u join organisations o on o.id = u.organisation_id where u.id = ${id}`.execute(db)
  const [row] = rows
  if (row === undefined || (sight !== 'all' && !sight.includes(row.organisationId))) return undefined
  return { ...row, email: row.email ?? undefined, phone: row.phone ?? undefined }
}

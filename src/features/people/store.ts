import { sql } from 'kysely'
import { fold } from '../../kernel/fold.ts'
import { stale } from '../../kernel/problem.ts'
import type { Tx } from '../../platform/db/database.ts'
import type { Person, StandingRole } from './domain/person.ts'

export { newId } from '../../platform/db/identifier.ts'

export type NewPerson = Pick<Person, 'id' | 'userName' | 'fullName' | 'organisationId' | 'positionTitle' | 'email' | 'phone' | 'roles'>

/** Accounts without a password: it is set by the administrator's one-time link. */
export async function insertPeople(tx: Tx, people: readonly NewPerson[], now: Temporal.Instant): Promise<void> {
  if (people.length === 0) return
  await tx.insertInto('users').values(people.map((person) => ({
    id: person.id, user_name: person.userName, full_name: person.fullName, full_name_folded: fold(person.fullName), organisation_id: person.organisationId,
    position_title: person.positionTitle, email: person.email ?? null, phone: person.phone ?? null, created_at: now,
  }))).execute()
  const roles = people.flatMap(({ id, roles: held }) => held.map((role) => ({ user_id: id, role })))
  if (roles.length > 0) await tx.insertInto('user_roles').values(roles).execute()
}

export type PersonPart = Partial<Pick<Person, 'fullName' | 'organisationId' | 'positionTitle' | 'active'>> & {
  readonly email?: string | undefined
  readonly phone?: string | undefined
}

/** Throws a 409 when the record is no longer the one the visitor looked at. */
export async function updatePerson(tx: Tx, id: string, part: PersonPart, seenVersion: number): Promise<void> {
  const { numUpdatedRows } = await tx.updateTable('users').set({
    ...(part.fullName === undefined ? {} : { full_name: part.fullName, full_name_folded: fold(part.fullName) }),
    ...(part.organisationId === undefined ? {} : { organisation_id: part.organisationId }),
    ...(part.positionTitle === undefined ? {} : { position_title: part.positionTitle }),
    ...(part.active === undefined ? {} : { active: part.active }),
    ...('email' in part ? { email: part.email ?? null } : {}),
    ...('phone' in part ? { phone: part.phone ?? null } : {}),
    version: seenVersion + 1,
  }).where('id', '=', id).where('version', '=', seenVersion).executeTakeFirst()
  if (numUpdatedRows === 0n) throw stale()
}

export async function writeRoles(tx: Tx, id: string, roles: readonly StandingRole[]): Promise<void> {
  await tx.deleteFrom('user_roles').where('user_id', '=', id).execute()
  if (roles.length > 0) await tx.insertInto('user_roles').values(roles.map((role) => ({ user_id: id, role }))).execute()
}

/** Who takes the last administrators away does so one after the other: two at once could leave none. */
export async function lockAdministrators(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('administrators'))`.execute(tx)
}

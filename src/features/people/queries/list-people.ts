import { type RawBuilder, sql } from 'kysely'
import { fold } from '../../../kernel/fold.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { plainText } from '../../../platform/http/plain-values.ts'
import type { StandingRole } from '../domain/person.ts'

export type ListedPerson = {
  readonly id: string
  readonly userName: string
  readonly fullName: string
  readonly positionTitle: string
  readonly organisationId: string
  readonly organisationName: string
  readonly organisationShortName: string
  readonly focal: boolean
  readonly active: boolean
  readonly email: string | null
  readonly phone: string | null
  readonly roles: readonly StandingRole[]
}
export type PeopleFilters = {
  readonly q?: string | undefined
  readonly organisation?: string | undefined
  readonly role?: string | undefined
  readonly state?: string | undefined
  readonly after?: string | undefined
}
export type PeoplePage = { readonly people: readonly ListedPerson[]; readonly next: string | undefined }

const PAGE = 50

/** People in sight by name, a page at a time; the position is the name and id of the last one shown. */
export async function listPeople(db: Reader, sight: 'all' | readonly string[], filters: PeopleFilters): Promise<PeoplePage> {
  const { rows } = await sql<ListedPerson>`
    select u.id, u.user_name as "userName", u.full_name as "fullName", u.position_title as "positionTitle", u.organisation_id as "organisationId",
      o.name as "organisationName", o.short_name as "organisationShortName",
      exists (select from focal_appointments f where f.user_id = u.id and f.to_date is null) as focal, u.active, u.email, u.phone, array(select r.role from user_roles r where r.user_id = u.id order by r.role) as roles
    from users u join organisations o on o.id = u.organisation_id
    where ${sql.join(conditions(sight, filters), sql` and `)}
    order by u.full_name, u.id limit ${PAGE + 1}`.execute(db)
  const people = rows.slice(0, PAGE)
  const last = people.at(-1)
  return { people, next: rows.length > PAGE && last !== undefined ? Buffer.from(JSON.stringify([last.fullName, last.id])).toString('base64url') : undefined }
}

function conditions(sight: 'all' | readonly string[], { q, organisation, role, state, after }: PeopleFilters): RawBuilder<unknown>[] {
  const found: RawBuilder<unknown>[] = [sql`true`]
  if (sight !== 'all') found.push(sql`u.organisation_id = any(${[...sight]}::uuid[])`)
  for (const word of fold(q ?? '').split(' ').filter(Boolean)) {
    const like = `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`
    found.push(sql`(u.full_name_folded like ${like} or u.user_name like ${like})`)
  }
  if (organisation) found.push(sql`u.organisation_id = ${organisation}`)
  if (role === 'FOCAL_OFFICER') found.push(sql`exists (select from focal_appointments f where f.user_id = u.id and f.to_date is null)`)
  else if (role) found.push(sql`exists (select from user_roles r where r.user_id = u.id and r.role = ${role})`)
  if (state !== 'all') found.push(state === 'inactive' ? sql`not u.active` : sql`u.active`)
  const position = readPosition(after)
  if (position !== undefined) found.push(sql`(u.full_name, u.id) > (${position[0]}, ${position[1]}::uuid)`)
  return found
}

function readPosition(after: string | undefined): readonly [string, string] | undefined {
  if (after === undefined) return undefined
  try {
    const [name, id] = JSON.parse(Buffer.from(after, 'base64url').toString()) as unknown[]
    return typeof name === 'string' && typeof id === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? [plainText(name), id] : undefined
  } catch {
    return undefined
  }
}

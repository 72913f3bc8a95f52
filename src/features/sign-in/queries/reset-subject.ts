import type { Actor } from '../../../kernel/actor.ts'
import { hasRole } from '../../../kernel/actor.ts'
import type { Reader } from '../../../platform/db/database.ts'

export type PersonToReset = {
  readonly userId: string
  readonly userName: string
  readonly fullName: string
  readonly organisationId: string
  readonly active: boolean
  readonly secondStep: boolean
}

/** The person, if the actor may know of them: the administrator all, others those of their own units. */
export async function findPersonToReset(db: Reader, actor: Actor, userId: string): Promise<PersonToReset | undefined> {
  const person = await db.selectFrom('users as u').leftJoin('totp_secrets as t', 't.user_id', 'u.id')
    .select(['u.id as userId', 'u.user_name as userName', 'u.full_name as fullName', 'u.organisation_id as organisationId', 'u.active', 't.confirmed_at'])
    .where('u.id', '=', userId).executeTakeFirst()
  if (person === undefined || !(hasRole(actor, 'ADMIN') || actor.scope.includes(person.organisationId))) return undefined
  const { confirmed_at, ...rest } = person
  return { ...rest, secondStep: confirmed_at !== null }
}

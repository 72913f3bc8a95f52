import type { Permit } from '../../../kernel/permit.ts'
import { Conflict, Invalid } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import { contactProblems, findOrganisation } from '../../organisations/public.ts'
import { placementProblems, userNameProblems } from '../domain/placement.ts'
import { roleProblems } from '../domain/roles.ts'
import { findUserName } from '../queries/find-user-name.ts'
import { newId, insertPeople, type NewPerson } from '../store.ts'

const TAKEN = { code: 'USER_NAME_TAKEN', text: { vi: 'Tên đăng nhập này đã có người dùng.', en: 'Somebody has this user name already.' } }

/** Adds an account without a password; the administrator's one-time link sets it. Answers its id. */
export async function createPerson(tx: Tx, ctx: Ctx, _permit: Permit<'create', null>, input: Omit<NewPerson, 'id'>): Promise<string> {
  const workplace = await findOrganisation(tx, input.organisationId)
  const problems = [
    ...userNameProblems(input.userName), ...placementProblems(workplace), ...contactProblems(input),
    ...(workplace === undefined ? [] : roleProblems(input.roles, workplace.kind)),
  ]
  if (problems.length > 0) throw new Invalid(problems)
  const other = await findUserName(tx, input.userName)
  if (other !== undefined) throw new Conflict(TAKEN, `/people/${other.id}`)
  const id = newId()
  await insertPeople(tx, [{ id, ...input }], ctx.now)
  await recordEvent(tx, ctx, { kind: 'PERSON_CREATED', userId: id, organisationId: input.organisationId, after: { ...input } })
  return id
}

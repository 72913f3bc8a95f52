import type { Permit } from '../../../kernel/permit.ts'
import { Invalid } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import type { Person, StandingRole } from '../domain/person.ts'
import { roleProblems } from '../domain/roles.ts'
import { findPerson } from '../queries/find-person.ts'
import { lockAdministrators, updatePerson, writeRoles } from '../store.ts'

const LAST = { vi: 'Đây là quản trị duy nhất; hãy giao vai trò quản trị cho người khác trước.', en: 'This is the only administrator; make somebody else one first.' }

/** Gives exactly these standing roles; what a person may do changes with their next request. */
export async function setRoles(tx: Tx, ctx: Ctx, { subject }: Permit<'set-roles', Person>, { roles, version }: { roles: readonly StandingRole[]; version: number }): Promise<void> {
  await lockAdministrators(tx)
  const now = await findPerson(tx, subject.id, 'all')
  const problems = roleProblems(roles, subject.organisationKind)
  if (now?.isLastAdmin === true && !roles.includes('ADMIN')) problems.push({ field: 'roles', code: 'LAST_ADMINISTRATOR', text: LAST })
  if (problems.length > 0) throw new Invalid(problems)
  await updatePerson(tx, subject.id, {}, version)
  await writeRoles(tx, subject.id, roles)
  await recordEvent(tx, ctx, { kind: 'ROLES_CHANGED', userId: subject.id, before: { roles: subject.roles }, after: { roles } })
}

import type { OrganisationKind } from '../../../kernel/actor.ts'
import type { FieldProblem } from '../../../kernel/problem.ts'
import { roleWords } from '../../../kernel/role-words.ts'
import type { StandingRole } from './person.ts'

/** Where a role belongs; ADMIN may sit anywhere. */
const KINDS: Readonly<Partial<Record<StandingRole, readonly OrganisationKind[]>>> = {
  RECORDS_CLERK: ['office'], MONITOR: ['office'], CHIEF_OF_OFFICE: ['office'],
  CHAIR: ['authority'], VICE_CHAIR: ['authority'],
  UNIT_HEAD: ['office', 'department', 'commune', 'other', 'individual'], UNIT_OFFICER: ['office', 'department', 'commune', 'other', 'individual'],
}

/** Roles that do not belong to a person of such an organisation; none is an empty list. */
export function misplacedRoles(roles: readonly StandingRole[], kind: OrganisationKind): StandingRole[] {
  return roles.filter((role) => KINDS[role] !== undefined && !KINDS[role].includes(kind))
}

export function roleProblems(roles: readonly StandingRole[], kind: OrganisationKind): FieldProblem[] {
  const problems: FieldProblem[] = misplacedRoles(roles, kind).map((role) => ({
    field: 'roles', code: 'ROLE_NOT_OF_THIS_KIND',
    text: { vi: `Vai trò “${roleWords[role].vi}” không thuộc loại đơn vị này.`, en: `“${roleWords[role].en}” is no role of such an organisation.` },
  }))
  if (roles.length === 0) problems.push({ field: 'roles', code: 'NO_ROLE', text: { vi: 'Chọn ít nhất một vai trò.', en: 'Choose at least one role.' } })
  return problems
}

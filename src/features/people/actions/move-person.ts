import type { Permit } from '../../../kernel/permit.ts'
import { Invalid } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import { endFocalDuties, findOrganisation } from '../../organisations/public.ts'
import { endAccess } from '../../sign-in/public.ts'
import type { Person } from '../domain/person.ts'
import { placementProblems } from '../domain/placement.ts'
import { misplacedRoles } from '../domain/roles.ts'
import { lockAdministrators, updatePerson, writeRoles } from '../store.ts'

const SAME = { vi: 'Người này đang ở chính đơn vị đó.', en: 'The person works there already.' }

/**
 * Somebody goes to work in another unit: their charge as focal officer ends, roles that belong to the old kind of unit and
 * UNIT_HEAD are taken back, and who holds a session signs in anew.
 */
export async function movePerson(tx: Tx, ctx: Ctx, { subject }: Permit<'move', Person>, { organisationId, version }: { organisationId: string; version: number }): Promise<void> {
  await lockAdministrators(tx)
  const workplace = await findOrganisation(tx, organisationId)
  const problems = placementProblems(workplace)
  if (organisationId === subject.organisationId) problems.push({ field: 'organisationId', code: 'SAME_ORGANISATION', text: SAME })
  if (problems.length > 0 || workplace === undefined) throw new Invalid(problems)
  const lost = [...misplacedRoles(subject.roles, workplace.kind), 'UNIT_HEAD']
  const roles = subject.roles.filter((role) => !lost.includes(role))
  await updatePerson(tx, subject.id, { organisationId }, version)
  await writeRoles(tx, subject.id, roles)
  await endFocalDuties(tx, ctx, subject.id)
  await endAccess(tx, ctx, subject.id)
  await recordEvent(tx, ctx, {
    kind: 'PERSON_MOVED', userId: subject.id, organisationId,
    before: { organisationId: subject.organisationId, roles: subject.roles }, after: { organisationId, roles },
  })
}

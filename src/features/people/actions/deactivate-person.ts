import type { Permit } from '../../../kernel/permit.ts'
import { Refused } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import { endFocalDuties } from '../../organisations/public.ts'
import { endAccess } from '../../sign-in/public.ts'
import type { Person } from '../domain/person.ts'
import { refusals } from '../policy.ts'
import { findPerson } from '../queries/find-person.ts'
import { lockAdministrators, updatePerson } from '../store.ts'

/** Nobody signs in under this name any more; every session, token and link ends, and the charge as focal officer. History stays. */
export async function deactivatePerson(tx: Tx, ctx: Ctx, { subject, actor }: Permit<'deactivate', Person>, { reason, version }: { reason: string; version: number }): Promise<void> {
  await lockAdministrators(tx)
  const now = await findPerson(tx, subject.id, 'all')
  const reasons = refusals(actor, 'deactivate', now ?? subject)
  if (reasons.length > 0) throw new Refused(reasons)
  await updatePerson(tx, subject.id, { active: false }, version)
  await endFocalDuties(tx, ctx, subject.id)
  await endAccess(tx, ctx, subject.id)
  await recordEvent(tx, ctx, { kind: 'PERSON_DEACTIVATED', userId: subject.id, organisationId: subject.organisationId, reason })
}

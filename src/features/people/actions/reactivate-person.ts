import type { Permit } from '../../../kernel/permit.ts'
import { Invalid } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import { findOrganisation } from '../../organisations/public.ts'
import type { Person } from '../domain/person.ts'
import { placementProblems } from '../domain/placement.ts'
import { updatePerson } from '../store.ts'

/** Somebody comes back. Sessions and tokens of before stay revoked. */
export async function reactivatePerson(tx: Tx, ctx: Ctx, { subject }: Permit<'reactivate', Person>, { version }: { version: number }): Promise<void> {
  const problems = placementProblems(await findOrganisation(tx, subject.organisationId)).map((problem) => ({ ...problem, field: '' }))
  if (problems.length > 0) throw new Invalid(problems)
  await updatePerson(tx, subject.id, { active: true }, version)
  await recordEvent(tx, ctx, { kind: 'PERSON_REACTIVATED', userId: subject.id, organisationId: subject.organisationId })
}

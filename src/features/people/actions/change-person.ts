import type { Permit } from '../../../kernel/permit.ts'
import { Invalid } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import { changedParts, contactProblems } from '../../organisations/public.ts'
import type { Person } from '../domain/person.ts'
import { updatePerson } from '../store.ts'

export type ChangePerson = Pick<Person, 'fullName' | 'positionTitle' | 'email' | 'phone'> & { readonly version: number }

/** Changes the name, the position and where somebody can be reached. */
export async function changePerson(tx: Tx, ctx: Ctx, { subject }: Permit<'change', Person>, { version, ...input }: ChangePerson): Promise<void> {
  const problems = contactProblems(input)
  if (problems.length > 0) throw new Invalid(problems)
  await updatePerson(tx, subject.id, input, version)
  const { before, after } = changedParts(subject, input)
  if (Object.keys(after).length > 0) await recordEvent(tx, ctx, { kind: 'PERSON_CHANGED', userId: subject.id, before, after })
}

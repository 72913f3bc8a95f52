import type { Permit } from '../../../kernel/permit.ts'
import { Invalid } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import { type NewName, nameOn, renameProblems, withNewName } from '../domain/names.ts'
import type { Organisation } from '../domain/organisation.ts'
import { nameHistory } from '../queries/name-history.ts'
import { updateOrganisation, writeNames } from '../store.ts'

export type RenameOrganisation = NewName & { readonly version: number; readonly documentRef: string }

/** A new name from a day on. Records before that day keep the old name; a day to come is awaited by `applyDueNames`. */
export async function renameOrganisation(tx: Tx, ctx: Ctx, { subject }: Permit<'rename', Organisation>, input: RenameOrganisation): Promise<void> {
  const names = await nameHistory(tx, subject.id)
  const problems = renameProblems(names, input, ctx.today)
  if (problems.length > 0) throw new Invalid(problems)
  const next = withNewName(names, input)
  const present = nameOn(next, ctx.today)
  const named = present === undefined ? {} : { name: present.name, shortName: present.shortName }
  await updateOrganisation(tx, { ...subject, ...named }, input.version)
  await writeNames(tx, subject.id, next)
  await recordEvent(tx, ctx, {
    kind: 'ORGANISATION_RENAMED', organisationId: subject.id, documentRef: input.documentRef || undefined,
    before: { name: names.at(-1)?.name, shortName: names.at(-1)?.shortName },
    after: { name: input.name, shortName: input.shortName, from: input.from },
  })
}

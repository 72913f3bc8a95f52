import type { Permit } from '../../../kernel/permit.ts'
import { Invalid } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import { changedParts } from '../domain/changed-parts.ts'
import { detailProblems, type OrganisationDetails } from '../domain/details.ts'
import { nameOn } from '../domain/names.ts'
import type { Organisation } from '../domain/organisation.ts'
import { nameHistory } from '../queries/name-history.ts'
import { organisationOptions } from '../queries/organisation-options.ts'
import { lockTree, rebuildScope, updateOrganisation, writeNames } from '../store.ts'

export type ChangeOrganisation = OrganisationDetails & { readonly version: number }

/** Corrects what is recorded of a unit. A new name here mends the present one; a new name from a day on is `renameOrganisation`. */
export async function changeOrganisation(tx: Tx, ctx: Ctx, { subject }: Permit<'change', Organisation>, { version, ...details }: ChangeOrganisation): Promise<void> {
  await lockTree(tx)
  const problems = detailProblems(await organisationOptions({ db: tx }), subject.id, details)
  if (problems.length > 0) throw new Invalid(problems)
  await updateOrganisation(tx, { ...subject, ...details }, version)
  if (details.name !== subject.name || details.shortName !== subject.shortName) await correctName(tx, ctx, subject.id, details)
  if (details.parentId !== subject.parentId) await rebuildScope(tx)
  const { before, after } = changedParts(subject, details)
  if (Object.keys(after).length > 0) await recordEvent(tx, ctx, { kind: 'ORGANISATION_CHANGED', organisationId: subject.id, before, after })
}

async function correctName(tx: Tx, { today }: Ctx, id: string, { name, shortName }: OrganisationDetails): Promise<void> {
  const names = await nameHistory(tx, id)
  const present = nameOn(names, today)
  if (present !== undefined) await writeNames(tx, id, names.map((period) => (period === present ? { ...period, name, shortName } : period)))
}

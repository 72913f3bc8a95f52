import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { Invalid } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvent } from '../../audit/public.ts'
import { detailProblems, type OrganisationDetails } from '../domain/details.ts'
import { organisationOptions } from '../queries/organisation-options.ts'
import { newId, insertOrganisations, lockTree, rebuildScope } from '../store.ts'

export type CreateOrganisation = OrganisationDetails & { readonly connected: boolean; readonly validFrom: PlainDate | undefined }

/** Adds a unit to the tree; its first name is valid from `validFrom`, else from today. Answers its id. */
export async function createOrganisation(tx: Tx, ctx: Ctx, _permit: Permit<'create', null>, { validFrom, ...input }: CreateOrganisation): Promise<string> {
  await lockTree(tx)
  const problems = detailProblems(await organisationOptions({ db: tx }), undefined, input)
  if (problems.length > 0) throw new Invalid(problems)
  const id = newId()
  await insertOrganisations(tx, [{ id, ...input }], validFrom ?? ctx.today, ctx.now)
  await rebuildScope(tx)
  await recordEvent(tx, ctx, { kind: 'ORGANISATION_CREATED', organisationId: id, after: { ...input } })
  return id
}

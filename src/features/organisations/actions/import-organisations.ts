import type { Permit } from '../../../kernel/permit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { recordEvents } from '../../audit/public.ts'
import { checkOrganisations } from '../imports/check-organisations.ts'
import type { ImportedOrganisation } from '../imports/organisation-plan.ts'
import { presentOrganisations } from '../queries/present-organisations.ts'
import { findOrganisation } from '../queries/find-organisation.ts'
import { assertAsSeen, type CheckedImport } from '../sheets/import-report.ts'
import { newId, insertOrganisations, lockTree, placeOrganisations, rebuildScope, updateOrganisation } from '../store.ts'

export type ImportOrganisations = { readonly file: string; readonly digest: string }

/** Carries out exactly what the dry run showed, all or nothing. */
export async function importOrganisations(tx: Tx, ctx: Ctx, _permit: Permit<'import', null>, { file, digest }: ImportOrganisations): Promise<CheckedImport> {
  await lockTree(tx)
  const { report, plan } = await checkOrganisations(tx, file)
  assertAsSeen(report, digest)
  const ids = new Map((await presentOrganisations(tx)).map(({ code, id }) => [code, id]))
  for (const { unit } of plan.creates) ids.set(unit.code, newId())
  const idOf = (code: string) => ids.get(code) ?? ''
  const parentOf = (unit: ImportedOrganisation) => (unit.parentCode === undefined ? null : idOf(unit.parentCode))
  // First without superiors: a unit may stand before its superior in the file.
  await insertOrganisations(tx, plan.creates.map(({ unit }) => ({ ...unit, id: idOf(unit.code), parentId: null })), ctx.today, ctx.now)
  await placeOrganisations(tx, plan.creates.map(({ unit }) => ({ id: idOf(unit.code), parentId: parentOf(unit) })).filter(({ parentId }) => parentId !== null))
  for (const { unit, present } of plan.changes) {
    const old = await findOrganisation(tx, present.id)
    if (old !== undefined) await updateOrganisation(tx, { ...old, ...unit, parentId: parentOf(unit) }, present.version)
  }
  await rebuildScope(tx)
  await recordEvents(tx, ctx, [
    ...plan.creates.map(({ unit }) => ({ kind: 'ORGANISATION_CREATED' as const, organisationId: idOf(unit.code), documentRef: file, after: { ...unit } })),
    ...plan.changes.map(({ unit, present }) => ({ kind: 'ORGANISATION_CHANGED' as const, organisationId: present.id, documentRef: file, before: { ...present }, after: { ...unit } })),
  ])
  return report
}

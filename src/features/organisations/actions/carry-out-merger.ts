import type { Tx } from '../../../platform/db/database.ts'
import type { Occasion } from '../../../platform/news/announcement.ts'
import { organisationMerged, type OrganisationMerged } from '../announcements.ts'
import { placesAfterMerger } from '../domain/tree.ts'
import { organisationOptions } from '../queries/organisation-options.ts'
import { lockTree, placeOrganisations, rebuildScope } from '../store.ts'
import { endUnitFocalDuties } from './end-unit-focal-duties.ts'

/**
 * What a merger does on its day: the merged unit stands below its successor (who so sees its old records), its own units
 * and its open work go to the successor, its focal officer's charge ends. Done again it changes nothing.
 */
export async function carryOutMerger(tx: Tx, ctx: Occasion, merger: OrganisationMerged): Promise<void> {
  await lockTree(tx)
  const places = placesAfterMerger(await organisationOptions({ db: tx }), merger.organisationId, merger.successorId)
  await placeOrganisations(tx, places)
  await rebuildScope(tx)
  await endUnitFocalDuties(tx, ctx, merger)
  await organisationMerged.publish(tx, ctx, merger)
}

import type { Tx } from '../../../platform/db/database.ts'
import type { Occasion } from '../../../platform/news/announcement.ts'
import { recordEvent } from '../../audit/public.ts'
import { organisationMerged, type OrganisationMerged } from '../announcements.ts'
import { lastDayOfFormer } from '../domain/focal-officer.ts'
import { placesAfterMerger } from '../domain/tree.ts'
import { openAppointments } from '../queries/open-appointments.ts'
import { organisationOptions } from '../queries/organisation-options.ts'
import { endAppointment, lockTree, placeOrganisations, rebuildScope, revokeDelegations } from '../store.ts'

/**
 * What a merger does on its day: the merged unit stands below its successor (who so sees its old records), its own units
 * and its open work go to the successor, its focal officer's charge ends. Done again it changes nothing.
 */
export async function carryOutMerger(tx: Tx, ctx: Occasion, merger: OrganisationMerged): Promise<void> {
  await lockTree(tx)
  const places = placesAfterMerger(await organisationOptions({ db: tx }), merger.organisationId, merger.successorId)
  await placeOrganisations(tx, places)
  await rebuildScope(tx)
  for (const open of await openAppointments(tx, { organisationId: merger.organisationId })) {
    await endAppointment(tx, open.id, lastDayOfFormer(open, merger.from))
    await recordEvent(tx, ctx, { kind: 'FOCAL_OFFICER_ENDED', organisationId: merger.organisationId, userId: open.userId, after: { endedFrom: merger.from } })
  }
  await revokeDelegations(tx, { organisationId: merger.organisationId }, ctx.now)
  await organisationMerged.publish(tx, ctx, merger)
}

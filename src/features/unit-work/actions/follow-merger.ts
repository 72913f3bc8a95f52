import type { Tx } from '../../../platform/db/database.ts'
import type { Occasion } from '../../../platform/news/announcement.ts'
import type { OrganisationMerged } from '../../organisations/public.ts'
import { moveUnitWork } from '../store.ts'

/** A unit was merged: its people and its tasks are the successor's, and so is what they have open among themselves. */
export async function followMerger(tx: Tx, { now }: Occasion, { organisationId, successorId }: OrganisationMerged): Promise<void> {
  await moveUnitWork(tx, { from: organisationId, to: successorId, at: now })
}

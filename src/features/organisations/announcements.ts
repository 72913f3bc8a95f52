import type { PlainDate } from '../../kernel/plain-date.ts'
import { Announcement } from '../../platform/news/announcement.ts'

export type OrganisationMerged = { readonly organisationId: string; readonly successorId: string; readonly from: PlainDate }

/**
 * A merger takes effect: open work of `organisationId` goes to `successorId`, in the same transaction.
 * May be announced again for the same merger; subscribers move what is still open and find nothing the second time.
 */
export const organisationMerged = new Announcement<OrganisationMerged>()

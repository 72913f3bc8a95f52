import { Announcement } from '../../platform/news/announcement.ts'

export type AssignmentsIssued = {
  readonly documentId: string
  readonly assignments: readonly {
    readonly id: string
    readonly leadOrganisationId: string
    readonly coordinatorIds: readonly string[]
    readonly monitorUserId: string | null
  }[]
}

/** A document was sent out; published in the transaction that issues its assignments. */
export const assignmentsIssued = new Announcement<AssignmentsIssued>()

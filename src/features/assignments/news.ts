import type { PlainDate } from '../../kernel/plain-date.ts'
import { Announcement } from '../../platform/news/announcement.ts'
import type { Phase } from './domain/assignment-lifecycle.ts'
import type { AssignmentSubject } from './domain/assignment-subject.ts'

/** What others may act on in the same transaction, e.g. notifications. */
export type AssignmentNews = {
  readonly assignmentId: string
  readonly documentId: string
  readonly leadOrganisationId: string
  readonly monitorOrganisationId: string | null
  readonly monitorUserId: string | null
}
export type ResultNews = AssignmentNews & { readonly resultReportId: string; readonly reportedBy: string }

export const resultReported = new Announcement<ResultNews>()
export const resultConfirmed = new Announcement<ResultNews>()
export const resultWithdrawn = new Announcement<AssignmentNews>()
export const assignmentDelegated = new Announcement<AssignmentNews & { readonly userId: string }>()
export const resultRejected = new Announcement<ResultNews & { readonly reason: string }>()
/** An assignment left the count for good or for a time, or came back; `to` is its phase now. */
export const assignmentPhaseChanged = new Announcement<AssignmentNews & { readonly from: Phase; readonly to: Phase; readonly reason: string }>()
/** Another deadline is in force. */
export const deadlineChanged = new Announcement<AssignmentNews & { readonly before: PlainDate | null; readonly after: PlainDate }>()

export function newsOf(subject: Pick<AssignmentSubject, 'id' | 'documentId' | 'leadOrganisationId' | 'monitorOrganisationId' | 'monitorUserId'>): AssignmentNews {
  return {
    assignmentId: subject.id, documentId: subject.documentId, leadOrganisationId: subject.leadOrganisationId,
    monitorOrganisationId: subject.monitorOrganisationId, monitorUserId: subject.monitorUserId,
  }
}

/** A task was given to another unit instead; the same words as when a document is sent out, so that the same are told. */
export const assignmentRerouted = new Announcement<{
  readonly documentId: string
  readonly assignments: readonly { readonly id: string; readonly leadOrganisationId: string; readonly coordinatorIds: readonly string[]; readonly monitorUserId: string | null }[]
}>()
/** With or without a deadline from now on (Đ4). */
export const kindChanged = new Announcement<AssignmentNews & { readonly after: 'has_deadline' | 'no_deadline' }>()

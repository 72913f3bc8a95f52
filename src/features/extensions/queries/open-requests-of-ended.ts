import type { Reader } from '../../../platform/db/database.ts'

export type TaskOfOpenRequest = { readonly assignmentId: string; readonly documentId: string; readonly leadOrganisationId: string; readonly monitorUserId: string | null }

/** Tasks of a unit that have ended while its request was open. */
export async function openRequestsOfEnded(db: Reader, organisationId: string): Promise<TaskOfOpenRequest[]> {
  return db.selectFrom('extension_requests as x').innerJoin('assignments as a', 'a.id', 'x.assignment_id')
    .select(['a.id as assignmentId', 'a.document_id as documentId', 'a.lead_organisation_id as leadOrganisationId', 'a.monitor_user_id as monitorUserId'])
    .where('x.organisation_id', '=', organisationId).where('x.state', 'in', ['draft', 'submitted', 'received', 'presented'])
    .where('a.phase', 'in', ['closed', 'not_tracked', 'cancelled', 'rerouted']).orderBy('a.id').execute()
}

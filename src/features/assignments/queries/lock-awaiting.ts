import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { AssignmentSubject } from '../domain/assignment-subject.ts'
import { AWAITING_PHASES } from '../domain/awaits-event.ts'

export type AwaitingAssignment = Pick<AssignmentSubject, 'id' | 'code' | 'documentId' | 'version' | 'phase' | 'leadOrganisationId' | 'monitorOrganisationId' | 'monitorUserId' | 'coordinatorOrganisationIds'>

/** The assignments of a task that still run and whose deadline is pending, held until the end of the transaction. */
export async function lockAwaiting(tx: Tx, taskId: string): Promise<readonly AwaitingAssignment[]> {
  const { rows } = await sql<AwaitingAssignment>`select a.id, a.code, a.document_id as "documentId", a.version, a.phase, a.lead_organisation_id as "leadOrganisationId",
      a.monitor_organisation_id as "monitorOrganisationId", a.monitor_user_id as "monitorUserId",
      array(select c.organisation_id from assignment_coordinators c where c.assignment_id = a.id)::text[] as "coordinatorOrganisationIds"
    from assignments a where a.task_id = ${taskId} and a.awaits_event and a.phase = any(${[...AWAITING_PHASES]}) order by a.id for update of a`.execute(tx)
  return rows
}

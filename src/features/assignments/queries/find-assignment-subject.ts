import { sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { visibleAssignment } from '../../visibility/public.ts'
import type { AssignmentSubject } from '../domain/assignment-subject.ts'

/** The assignment as the rules need it, if the actor may know of it. */
export async function findAssignmentSubject(db: Reader, actor: Actor, id: string): Promise<AssignmentSubject | undefined> {
  const { rows } = await sql<AssignmentSubject>`select a.id, a.code, a.document_id as "documentId", a.task_id as "taskId", a.version, a.phase, a.kind, a.due_date as "due", a.has_progress as "hasProgress",
      d.issued_date as "documentIssuedDate", a.lead_organisation_id as "leadOrganisationId", o.connected as "leadConnected",
      a.monitor_organisation_id as "monitorOrganisationId", a.monitor_user_id as "monitorUserId", a.reported_by as "reportedBy",
      (select g.user_id from internal_delegations g where g.assignment_id = a.id and g.ended_at is null) as "delegatedUserId",
      head_signs_reports(a.lead_organisation_id) as "headSigns",
      array(select c.organisation_id from assignment_coordinators c where c.assignment_id = a.id)::text[] as "coordinatorOrganisationIds"
    from assignments a join directive_documents d on d.id = a.document_id join organisations o on o.id = a.lead_organisation_id
    where a.id = ${id} and ${visibleAssignment(actor, { id: 'a.id', lead: 'a.lead_organisation_id', phase: 'a.phase', monitor: 'a.monitor_user_id' })}`.execute(db)
  return rows[0]
}

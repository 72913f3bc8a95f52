import { sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import type { CoordinationSubject } from '../domain/coordination-subject.ts'
import { visibleRequest } from './visible-request.ts'

/** A request with the words its page shows. */
export type RequestDetail = CoordinationSubject & {
  readonly documentNumber: string
  readonly documentDate: PlainDate | null
  readonly sentAt: Temporal.Instant
  readonly sentBy: string
  readonly leadName: string
  readonly coordinatorName: string
  readonly taskContent: string
  readonly taskDue: PlainDate | null
}

/** One request, if the actor may know of it. */
export async function findRequest(db: Reader, actor: Actor, id: string): Promise<RequestDetail | undefined> {
  const { rows } = await sql<RequestDetail>`select q.id, q.version, q.state, q.content, q.response_due as "responseDue", q.assignment_id as "assignmentId",
      a.code as "assignmentCode", a.document_id as "documentId", a.lead_organisation_id as "leadOrganisationId", q.coordinator_id as "coordinatorId",
      c.connected as "coordinatorConnected", q.document_number as "documentNumber", q.document_date as "documentDate", q.sent_at as "sentAt",
      u.full_name as "sentBy", a.lead_name as "leadName", coalesce(name_on(c.id, a.issued_date), c.name) as "coordinatorName", a.content as "taskContent", a.due_date as "taskDue"
    from coordination_requests q
    join assignment_rows a on a.id = q.assignment_id
    join organisations c on c.id = q.coordinator_id
    join users u on u.id = q.sent_by
    where q.id = ${id} and ${visibleRequest(actor)}`.execute(db)
  return rows[0]
}

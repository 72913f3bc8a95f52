import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import type { View } from '../domain/views.ts'
import type { State } from '../domain/coordination-lifecycle.ts'
import { visibleRequest } from './visible-request.ts'

export type RequestRow = {
  readonly id: string
  readonly state: State
  readonly content: string
  readonly responseDue: PlainDate
  readonly sentAt: Temporal.Instant
  readonly assignmentId: string
  readonly assignmentCode: string
  readonly leadOrganisationId: string
  readonly leadName: string
  readonly coordinatorId: string
  readonly coordinatorName: string
  readonly coordinatorConnected: boolean
}

/** Conditions in words of the index, never as parameters. */
const CONDITIONS: Readonly<Record<View, (today: PlainDate) => RawBuilder<unknown>>> = {
  unanswered: () => sql`q.state in ('sent', 'seen', 'partial', 'escalated')`,
  late: (today) => sql`q.state in ('sent', 'seen', 'partial', 'escalated') and q.response_due < ${today}::date`,
  escalated: () => sql`q.state = 'escalated'`,
  answered: () => sql`q.state in ('answered', 'declined')`,
  all: () => sql`true`,
}

export type RequestFilter = { readonly view: View; readonly coordinator?: string | undefined; readonly after?: { readonly due: PlainDate; readonly id: string } | undefined; readonly limit: number }

/** Requests the actor may know of, by the day of the answer. */
export async function listRequests(db: Reader, actor: Actor, today: PlainDate, { view, coordinator, after, limit }: RequestFilter): Promise<RequestRow[]> {
  return requestRows(db, sql.join([
    CONDITIONS[view](today), visibleRequest(actor),
    ...(coordinator === undefined ? [] : [sql`q.coordinator_id = ${coordinator}::uuid`]),
    ...(after === undefined ? [] : [sql`(q.response_due, q.id) > (${after.due}::date, ${after.id}::uuid)`]),
  ], sql` and `), limit)
}

/** The rows that meet `where`, in the order of the list. `q` is the request, `a` its task. */
export async function requestRows(db: Reader, where: RawBuilder<unknown>, limit: number): Promise<RequestRow[]> {
  const { rows } = await sql<RequestRow>`select q.id, q.state, q.content, q.response_due as "responseDue", q.sent_at as "sentAt", q.assignment_id as "assignmentId", a.code as "assignmentCode",
      a.lead_organisation_id as "leadOrganisationId", l.short_name as "leadName", q.coordinator_id as "coordinatorId", c.short_name as "coordinatorName", c.connected as "coordinatorConnected"
    from coordination_requests q
    join assignments a on a.id = q.assignment_id
    join organisations l on l.id = a.lead_organisation_id
    join organisations c on c.id = q.coordinator_id
    where ${where}
    order by q.response_due, q.id limit ${limit}`.execute(db)
  return rows
}

import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

export type Unanswered = { readonly id: string; readonly assignmentId: string; readonly documentId: string; readonly coordinatorId: string; readonly content: string }

/** The unanswered requests of a task, locked. */
export function unansweredOf(tx: Tx, assignmentId: string): Promise<Unanswered[]> {
  return unanswered(tx, sql`q.assignment_id = ${assignmentId}::uuid`)
}

/** Those that a merger left without somebody to ask: of tasks that ended, or whose lead is now the coordinator itself. */
export function leftByMerger(tx: Tx, organisationIds: readonly string[]): Promise<Unanswered[]> {
  return unanswered(tx, sql`(q.coordinator_id = any(${[...organisationIds]}::uuid[]) or a.lead_organisation_id = any(${[...organisationIds]}::uuid[]))
    and (a.lead_organisation_id = q.coordinator_id or a.phase in ('closed', 'cancelled', 'rerouted'))`)
}

async function unanswered(tx: Tx, where: RawBuilder<unknown>): Promise<Unanswered[]> {
  const { rows } = await sql<Unanswered>`select q.id, q.assignment_id as "assignmentId", a.document_id as "documentId", q.coordinator_id as "coordinatorId", q.content
    from coordination_requests q join assignments a on a.id = q.assignment_id
    where q.state in ('sent', 'seen', 'partial', 'escalated') and ${where} order by q.id for update of q`.execute(tx)
  return rows
}

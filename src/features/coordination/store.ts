import { sql } from 'kysely'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { stale } from '../../kernel/problem.ts'
import type { Tx } from '../../platform/db/database.ts'
import { newId } from '../../platform/db/identifier.ts'
import { type Act, type State, UNANSWERED } from './domain/coordination-lifecycle.ts'

export type NewRequest = {
  readonly assignmentId: string
  readonly coordinatorId: string
  readonly content: string
  readonly documentNumber: string
  readonly documentDate: PlainDate | undefined
  readonly responseDue: PlainDate
  readonly at: Temporal.Instant
  readonly by: string
}

/** A request to one coordinator. Answers its identifier. */
export async function insertRequest(tx: Tx, row: NewRequest): Promise<string> {
  const id = newId()
  await tx.insertInto('coordination_requests').values({
    id, assignment_id: row.assignmentId, coordinator_id: row.coordinatorId, content: row.content, document_number: row.documentNumber,
    document_date: row.documentDate ?? null, response_due: row.responseDue, state: 'sent', sent_at: row.at, sent_by: row.by,
  }).execute()
  return id
}

type Seen = { readonly id: string; readonly version: number; readonly from: readonly State[] }

/** Moves a request on, if it still is as the actor saw it; else 409 and nothing happened. */
export async function moveOn(tx: Tx, { id, version, from }: Seen, changes: { readonly state: State; readonly response_due?: PlainDate }): Promise<void> {
  const { numUpdatedRows } = await tx.updateTable('coordination_requests')
    .set((eb) => ({ ...changes, version: eb('version', '+', 1) }))
    .where('id', '=', id).where('version', '=', version).where('state', 'in', [...from]).executeTakeFirst()
  if (numUpdatedRows !== 1n) throw stale()
}

export type NewMove = {
  readonly requestId: string
  readonly act: Act
  readonly at: Temporal.Instant
  readonly by: string | null
  readonly onBehalfOf?: string
  readonly content?: string
  readonly documentNumber?: string
  readonly documentDate?: PlainDate | undefined
  readonly receivedDate?: PlainDate | undefined
  readonly responseDue?: PlainDate
}

/** Writes down what happened to a request. */
export async function insertMove(tx: Tx, move: NewMove): Promise<void> {
  await tx.insertInto('coordination_moves').values({
    id: newId(), request_id: move.requestId, act: move.act, at: move.at, made_by: move.by, on_behalf_of_organisation_id: move.onBehalfOf ?? null,
    content: move.content ?? '', document_number: move.documentNumber ?? '', document_date: move.documentDate ?? null,
    received_date: move.receivedDate ?? null, response_due: move.responseDue ?? null,
  }).execute()
}

/** Ends these requests, those that are still unanswered. Answers which those were. */
export async function endUnanswered(tx: Tx, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await tx.updateTable('coordination_requests').set((eb) => ({ state: 'ended' as const, version: eb('version', '+', 1) }))
    .where('id', 'in', [...ids]).where('state', 'in', [...UNANSWERED]).returning('id').execute()
  return rows.map((row) => row.id)
}

/** A merged unit's unanswered requests are its successor's. */
export async function askOther(tx: Tx, { from, to }: { readonly from: string; readonly to: string }): Promise<void> {
  await tx.updateTable('coordination_requests').set((eb) => ({ coordinator_id: to, version: eb('version', '+', 1) }))
    .where('coordinator_id', '=', from).where('state', 'in', [...UNANSWERED]).execute()
}

/** Holds the task as it is while its coordinators are asked. */
export async function lockPhase(tx: Tx, assignmentId: string): Promise<string | undefined> {
  const { rows } = await sql<{ phase: string }>`select a.phase from assignments a where a.id = ${assignmentId} for share`.execute(tx)
  return rows[0]?.phase
}

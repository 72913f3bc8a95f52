import { stale } from '../../kernel/problem.ts'
import type { Tx } from '../../platform/db/database.ts'
import { newId } from '../../platform/db/identifier.ts'
import { RETURN_TRANSITIONS, type ReturnCode, type ReturnMove } from './domain/return-request.ts'

export type NewReturn = {
  readonly assignmentId: string
  readonly ordinal: number
  readonly code: ReturnCode
  readonly content: string
  readonly organisationId: string
  readonly at: Temporal.Instant
  readonly by: string
}

export async function insertReturn(tx: Tx, row: NewReturn): Promise<string> {
  const id = newId()
  await tx.insertInto('return_requests').values({
    id, assignment_id: row.assignmentId, ordinal: row.ordinal, code: row.code, content: row.content, raised_at: row.at, raised_by: row.by, organisation_id: row.organisationId,
  }).execute()
  return id
}

export type NewAnswer = {
  readonly returnId: string
  readonly move: ReturnMove
  readonly reason: string
  readonly amendmentId?: string
  readonly escalated?: boolean
  readonly at: Temporal.Instant
  readonly by: string | null
}

/** Ends a return, if it is still open; else 409 and nothing happened. */
export async function endReturn(tx: Tx, { returnId, move, reason, amendmentId, escalated = false, at, by }: NewAnswer): Promise<void> {
  const { from, to } = RETURN_TRANSITIONS[move]
  const { numUpdatedRows } = await tx.updateTable('return_requests').set({ phase: to }).where('id', '=', returnId).where('phase', '=', from).executeTakeFirst()
  if (numUpdatedRows !== 1n) throw stale()
  await tx.insertInto('return_answers').values({
    return_request_id: returnId, outcome: to, reason, task_amendment_id: amendmentId ?? null, escalated, at, answered_by: by,
  }).execute()
}

/** What a leader says of a return, once; said already by another, 409. */
export async function insertDirection(tx: Tx, row: { readonly returnId: string; readonly content: string; readonly at: Temporal.Instant; readonly by: string }): Promise<void> {
  const { numInsertedOrUpdatedRows } = await tx.insertInto('return_directions')
    .values({ return_request_id: row.returnId, content: row.content, at: row.at, directed_by: row.by }).onConflict((conflict) => conflict.doNothing()).executeTakeFirst()
  if (numInsertedOrUpdatedRows !== 1n) throw stale()
}

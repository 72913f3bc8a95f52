import { sql } from 'kysely'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { stale } from '../../kernel/problem.ts'
import type { Tx } from '../../platform/db/database.ts'
import { newId } from '../../platform/db/identifier.ts'
import { TRANSITIONS } from './domain/information-lifecycle.ts'

export type NewRequest = {
  readonly assignmentId: string | undefined
  readonly content: string
  readonly documentNumber: string
  readonly documentDate: PlainDate | undefined
  readonly dueDate: PlainDate
  readonly organisationIds: readonly string[]
  readonly at: Temporal.Instant
  readonly by: string
}

/** A request with a row for each unit that is asked. Answers its identifier, and those of the rows by unit. */
export async function insertRequest(tx: Tx, row: NewRequest): Promise<{ id: string; units: ReadonlyMap<string, string> }> {
  const id = newId()
  await tx.insertInto('information_requests').values({
    id, assignment_id: row.assignmentId ?? null, content: row.content, document_number: row.documentNumber, document_date: row.documentDate ?? null,
    due_date: row.dueDate, asked_at: row.at, asked_by: row.by,
  }).execute()
  const units = new Map(row.organisationIds.map((organisationId) => [organisationId, newId()]))
  await tx.insertInto('information_request_units').values([...units].map(([organisationId, unitId]) => ({ id: unitId, request_id: id, organisation_id: organisationId, state: 'asked' }))).execute()
  return { id, units }
}

/** Holds the request as it is while a unit answers. Answers whether it is open. */
export async function lockOpen(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql<{ open: boolean }>`select q.closed_at is null as open from information_requests q where q.id = ${id} for share`.execute(tx)
  return rows[0]?.open ?? false
}

/** The unit has answered, if it still stands as the actor saw it; else 409. */
export async function setAnswered(tx: Tx, { unitId, version, move }: { readonly unitId: string; readonly version: number; readonly move: 'answer' | 'record_answer' }): Promise<void> {
  const { from, to } = TRANSITIONS[move]
  const { numUpdatedRows } = await tx.updateTable('information_request_units').set((eb) => ({ state: to, version: eb('version', '+', 1) }))
    .where('id', '=', unitId).where('version', '=', version).where('state', 'in', [...from]).executeTakeFirst()
  if (numUpdatedRows !== 1n) throw stale()
}

export type NewAnswer = {
  readonly unitId: string
  readonly content: string
  readonly documentNumber: string
  readonly documentDate: PlainDate | undefined
  readonly receivedDate?: PlainDate | undefined
  readonly onBehalf: boolean
  readonly at: Temporal.Instant
  readonly by: string
}

export async function insertAnswer(tx: Tx, row: NewAnswer): Promise<string> {
  const id = newId()
  await tx.insertInto('information_answers').values({
    id, request_unit_id: row.unitId, content: row.content, document_number: row.documentNumber, document_date: row.documentDate ?? null,
    received_date: row.receivedDate ?? null, on_behalf: row.onBehalf, answered_at: row.at, answered_by: row.by,
  }).execute()
  return id
}

export type Closing = { readonly id: string; readonly version: number; readonly note: string; readonly at: Temporal.Instant; readonly by: string }

/** Closes the request, if it still is as the actor saw it (else 409), and ends the units that did not answer. Answers those. */
export async function close(tx: Tx, { id, version, note, at, by }: Closing): Promise<{ id: string; organisationId: string }[]> {
  const { numUpdatedRows } = await tx.updateTable('information_requests').set((eb) => ({ closed_at: at, closed_by: by, closing_note: note, version: eb('version', '+', 1) }))
    .where('id', '=', id).where('version', '=', version).where('closed_at', 'is', null).executeTakeFirst()
  if (numUpdatedRows !== 1n) throw stale()
  return tx.updateTable('information_request_units').set((eb) => ({ state: TRANSITIONS.end.to, version: eb('version', '+', 1) }))
    .where('request_id', '=', id).where('state', 'in', [...TRANSITIONS.end.from]).returning(['id', 'organisation_id as organisationId']).execute()
}

/** A merged unit's unanswered requests are its successor's; where that was asked too, the old one ends. Answers which ended. */
export async function askSuccessor(tx: Tx, { from, to }: { readonly from: string; readonly to: string }): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`update information_request_units u set state = 'ended', version = version + 1
    where u.organisation_id = ${from}::uuid and u.state = 'asked'
      and exists (select from information_request_units s where s.request_id = u.request_id and s.organisation_id = ${to}::uuid) returning u.id`.execute(tx)
  await sql`update information_request_units set organisation_id = ${to}::uuid, version = version + 1 where organisation_id = ${from}::uuid and state = 'asked'`.execute(tx)
  return rows.map(({ id }) => id)
}

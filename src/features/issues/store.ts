import { sql } from 'kysely'
import { Conflict, stale } from '../../kernel/problem.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Tx } from '../../platform/db/database.ts'
import { newId } from '../../platform/db/identifier.ts'
import type { Act, Kind, State } from './domain/issue-lifecycle.ts'
import { FINISHED } from './domain/issue-lifecycle.ts'
import type { Aspect } from './domain/raise-problems.ts'
import { OPINION_GIVEN } from './domain/refusal-texts.ts'

type Paper = { readonly documentNumber: string; readonly documentDate: PlainDate | undefined }

export type NewIssue = Paper & {
  readonly kind: Kind
  readonly assignmentId: string | undefined
  readonly organisationId: string
  readonly content: string
  readonly cause: string
  readonly proposal: string
  readonly beyondCapacity: boolean
  readonly aspect: Aspect | undefined
  readonly at: Temporal.Instant
  readonly by: string
}

/** Answers the issue's identifier. */
export async function insertIssue(tx: Tx, row: NewIssue): Promise<string> {
  const id = newId()
  await tx.insertInto('issues').values({
    id, kind: row.kind, assignment_id: row.assignmentId ?? null, raised_by_organisation_id: row.organisationId, raised_at: row.at, raised_by: row.by, content: row.content,
    cause: row.cause, proposal: row.proposal, document_number: row.documentNumber, document_date: row.documentDate ?? null, beyond_capacity: row.beyondCapacity,
    aspect: row.aspect ?? null, state: 'raised',
  }).execute()
  return id
}

type Seen = { readonly id: string; readonly version: number; readonly from: readonly State[]; readonly to: State }

/** Moves an issue on, if it still is as the actor saw it; else 409 and nothing happened. */
export async function moveOn(tx: Tx, { id, version, from, to }: Seen): Promise<void> {
  const { numUpdatedRows } = await tx.updateTable('issues').set((eb) => ({ state: to, version: eb('version', '+', 1) }))
    .where('id', '=', id).where('version', '=', version).where('state', 'in', [...from]).executeTakeFirst()
  if (numUpdatedRows !== 1n) throw stale()
}

export type NewMove = Partial<Paper> & { readonly issueId: string; readonly act: Act; readonly at: Temporal.Instant; readonly by: string; readonly content: string }

/** Writes down what happened to an issue. */
export async function insertMove(tx: Tx, move: NewMove): Promise<void> {
  await tx.insertInto('issue_moves').values({
    id: newId(), issue_id: move.issueId, act: move.act, at: move.at, made_by: move.by, content: move.content, document_number: move.documentNumber ?? '', document_date: move.documentDate ?? null,
  }).execute()
}

/** Holds the issue as it is while something is added to it. Answers its state. */
export async function lockState(tx: Tx, id: string): Promise<State | undefined> {
  const { rows } = await sql<{ state: State }>`select i.state from issues i where i.id = ${id} for update`.execute(tx)
  return rows[0]?.state
}

/** Adds units whose opinions are wanted; those that are there stay. Answers the new ones. */
export async function insertParties(tx: Tx, issueId: string, organisationIds: readonly string[], made: { readonly at: Temporal.Instant; readonly by: string }): Promise<string[]> {
  if (organisationIds.length === 0) return []
  const rows = await tx.insertInto('issue_parties').values(organisationIds.map((organisationId) => ({ issue_id: issueId, organisation_id: organisationId, asked_at: made.at, asked_by: made.by })))
    .onConflict((conflict) => conflict.columns(['issue_id', 'organisation_id']).doNothing()).returning('organisation_id').execute()
  return rows.map((row) => row.organisation_id)
}

export type NewOpinion = {
  readonly issueId: string
  readonly organisationId: string
  readonly opinion: string
  readonly at: Temporal.Instant
  readonly by: string
  readonly source?: { readonly documentNumber: string; readonly documentDate: PlainDate | undefined; readonly receivedDate: PlainDate | undefined }
}

/** The opinion of one unit; a second one answers 409. */
export async function insertOpinion(tx: Tx, row: NewOpinion): Promise<void> {
  const added = await tx.insertInto('issue_opinions').values({
    issue_id: row.issueId, organisation_id: row.organisationId, opinion: row.opinion, given_at: row.at, given_by: row.by,
    source_document: row.source?.documentNumber ?? '', source_document_date: row.source?.documentDate ?? null, received_date: row.source?.receivedDate ?? null,
  }).onConflict((conflict) => conflict.columns(['issue_id', 'organisation_id']).doNothing()).returning('issue_id').execute()
  if (added.length === 0) throw new Conflict(OPINION_GIVEN)
}

export type NewLink = { readonly issueId: string; readonly assignmentId: string | null; readonly documentId: string | null; readonly at: Temporal.Instant; readonly by: string }

/** Links what came of a direction. Answers whether it was not linked before. */
export async function insertLink(tx: Tx, row: NewLink): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`insert into issue_links (id, issue_id, assignment_id, document_id, linked_at, linked_by)
    values (${newId()}, ${row.issueId}, ${row.assignmentId}, ${row.documentId}, ${row.at}, ${row.by}) on conflict do nothing returning id`.execute(tx)
  return rows.length === 1
}

export type NewNotice = Paper & {
  readonly assignmentId: string
  readonly dueDate: PlainDate
  readonly organisationId: string
  readonly onBehalf: boolean
  readonly difficulty: string
  readonly cause: string
  readonly proposal: string
  readonly at: Temporal.Instant
  readonly by: string
}

export async function insertNotice(tx: Tx, row: NewNotice): Promise<string> {
  const id = newId()
  await sql`insert into lateness_notices (id, assignment_id, due_date, organisation_id, on_behalf, difficulty, cause, proposal, document_number, document_date, given_at, given_by)
    values (${id}, ${row.assignmentId}, ${row.dueDate}, ${row.organisationId}, ${row.onBehalf}, ${row.difficulty}, ${row.cause}, ${row.proposal}, ${row.documentNumber},
      ${row.documentDate ?? null}, ${row.at}, ${row.by})`.execute(tx)
  return id
}

/** A merged unit's part in what is not finished is its successor's; an opinion that was given stays with who gave it. */
export async function moveToSuccessor(tx: Tx, { from, to }: { readonly from: string; readonly to: string }): Promise<void> {
  await tx.updateTable('issues').set((eb) => ({ raised_by_organisation_id: to, version: eb('version', '+', 1) }))
    .where('raised_by_organisation_id', '=', from).where('state', 'not in', [...FINISHED]).execute()
  await sql`insert into issue_parties (issue_id, organisation_id, asked_at, asked_by)
    select p.issue_id, ${to}::uuid, p.asked_at, p.asked_by from issue_parties p
    where p.organisation_id = ${from}::uuid and not exists (select from issue_opinions n where n.issue_id = p.issue_id and n.organisation_id = p.organisation_id)
    on conflict do nothing`.execute(tx)
  await sql`delete from issue_parties p where p.organisation_id = ${from}::uuid
    and not exists (select from issue_opinions n where n.issue_id = p.issue_id and n.organisation_id = p.organisation_id)`.execute(tx)
}

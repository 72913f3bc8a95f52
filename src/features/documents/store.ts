import { sql } from 'kysely'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { stale } from '../../kernel/problem.ts'
import type { Tx } from '../../platform/db/database.ts'
import { newId } from '../../platform/db/identifier.ts'
import type { Secrecy } from '../secret-register/public.ts'
import type { DocumentFields, DocumentPhase } from './domain/document.ts'
import { searchText } from '../../kernel/search-text.ts'
import type { Choice, LinkKind } from './domain/document-link.ts'
import type { Judgement } from './domain/secrecy-decision.ts'

type Written = { readonly fields: DocumentFields; readonly key: string }

/**
 * Two clerks registering the same document at once wait for each other here, so that the second is told of the first
 * by its link; the unique key of the table stays the last guard.
 */
export async function holdDuplicateKey(tx: Tx, key: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`directive-document ${key}`}, 0))`.execute(tx)
}

export async function insertDocument(tx: Tx, { fields, key }: Written, by: { readonly userId: string; readonly at: Temporal.Instant }): Promise<string> {
  const id = newId()
  await tx.insertInto('directive_documents').values({ id, ...columnsOf(fields, key), created_at: by.at, created_by: by.userId }).execute()
  return id
}

/** Only a version nobody changed meanwhile, and only while the document is not sent out; otherwise 409. */
export async function updateDocument(tx: Tx, { id, version }: { readonly id: string; readonly version: number }, { fields, key }: Written): Promise<void> {
  const row = await tx.updateTable('directive_documents').set({ ...columnsOf(fields, key), version: version + 1 })
    .where('id', '=', id).where('version', '=', version).where('phase', '=', 'registered').returning('id').executeTakeFirst()
  if (row === undefined) throw stale()
}

export async function publishDocument(tx: Tx, { id, version }: { readonly id: string; readonly version: number }, by: { readonly userId: string; readonly at: Temporal.Instant; readonly classifyDays: number; readonly needsOpinions: boolean | undefined }): Promise<void> {
  const row = await tx.updateTable('directive_documents')
    .set({ phase: 'published', published_at: by.at, published_by: by.userId, classify_days: by.classifyDays, version: version + 1, ...(by.needsOpinions === undefined ? {} : { needs_opinions: by.needsOpinions }) })
    .where('id', '=', id).where('version', '=', version).where('phase', '=', 'registered').returning('id').executeTakeFirst()
  if (row === undefined) throw stale()
}

/** Holds the document against being sent out while its files change; 409 when that has happened. */
export async function holdRegistered(tx: Tx, id: string): Promise<void> {
  const row = await tx.selectFrom('directive_documents').select('id').where('id', '=', id).where('phase', '=', 'registered').forUpdate().executeTakeFirst()
  if (row === undefined) throw stale()
}

function columnsOf(fields: DocumentFields, key: string) {
  return {
    source_kind: fields.sourceKind, origin: fields.origin, origin_fixes_deadline: fields.originFixesDeadline, issuer: fields.issuer, issuing_body: fields.issuingBody,
    type_name: fields.typeName, code_number: fields.codeNumber, code_notation: fields.codeNotation, subject: fields.subject, issued_date: fields.issuedDate,
    received_date: fields.receivedDate, signing_authority: fields.signingAuthority, signer_position: fields.signerPosition, signer_full_name: fields.signerFullName,
    proposing_organisation_id: fields.proposingOrganisationId, urgency: fields.urgency, full_text: fields.fullText, needs_opinions: fields.needsOpinions,
    classify_days: fields.classifyDays, duplicate_key: key,
    search: sql<string>`to_tsvector('simple', ${searchText(fields.codeNumber, fields.codeNotation, fields.typeName, fields.subject, fields.issuingBody)})`,
  }
}

export type NewSecrecyDecision = Judgement & { readonly documentId: string; readonly level: Secrecy; readonly decisionReference: string; readonly decisionDate: PlainDate; readonly at: Temporal.Instant; readonly by: string }

/** Holds the document against everybody else; undefined when it is not there any more. */
export async function holdDocument(tx: Tx, id: string): Promise<DocumentPhase | undefined> {
  const row = await tx.selectFrom('directive_documents').select('phase').where('id', '=', id).forUpdate().executeTakeFirst()
  return row?.phase as DocumentPhase | undefined
}

/** Undefined when the same decision is recorded already. */
export async function insertSecrecyDecision(tx: Tx, row: NewSecrecyDecision): Promise<string | undefined> {
  const kept = await tx.insertInto('secrecy_decisions').values({
    id: newId(), document_id: row.documentId, level: row.level, decision_reference: row.decisionReference, decision_date: row.decisionDate,
    outcome: row.outcome, ground: row.ground, decided_at: row.at, decided_by: row.by,
  }).onConflict((conflict) => conflict.doNothing()).returning('id').executeTakeFirst()
  return kept?.id
}

/** Carries the decision out in the database; answers the digest of what was taken from the log. */
export async function purgeDocument(tx: Tx, decisionId: string): Promise<string> {
  const { rows } = await sql<{ redactions: string }>`select purge_secret_document(${decisionId}::uuid) as redactions`.execute(tx)
  return rows[0]?.redactions ?? ''
}

/** Whoever links documents waits here for the others, so that no two links close a circle. */
export async function holdLinks(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('document-links', 0))`.execute(tx)
}

export type NewLink = { readonly documentId: string; readonly otherId: string; readonly kind: LinkKind; readonly place: string; readonly at: Temporal.Instant; readonly by: string }

/** Undefined when the two are linked already. */
export async function insertLink(tx: Tx, row: NewLink): Promise<string | undefined> {
  const kept = await tx.insertInto('document_links').values({ id: newId(), document_id: row.documentId, other_id: row.otherId, kind: row.kind, place: row.place, made_at: row.at, made_by: row.by })
    .onConflict((conflict) => conflict.columns(['document_id', 'other_id']).doNothing()).returning('id').executeTakeFirst()
  return kept?.id
}

/** False when there is no such link, or decisions already rest on it. */
export async function deleteLink(tx: Tx, documentId: string, linkId: string): Promise<boolean> {
  const { numDeletedRows } = await tx.deleteFrom('document_links').where('id', '=', linkId).where('document_id', '=', documentId)
    .where((where) => where.not(where.exists(where.selectFrom('replaced_task_choices').select('id').where('link_id', '=', linkId)))).executeTakeFirst()
  return numDeletedRows === 1n
}

export async function insertChoices(tx: Tx, rows: readonly { readonly linkId: string; readonly assignmentId: string; readonly choice: Choice; readonly taskId: string | null }[], by: { readonly at: Temporal.Instant; readonly userId: string }): Promise<void> {
  if (rows.length === 0) return
  await tx.insertInto('replaced_task_choices').values(rows.map((row) => ({
    link_id: row.linkId, assignment_id: row.assignmentId, choice: row.choice, task_id: row.taskId, made_at: by.at, made_by: by.userId,
  }))).execute()
}

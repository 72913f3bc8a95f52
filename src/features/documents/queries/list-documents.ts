import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { visibleAssignment, visibleDocument } from '../../visibility/public.ts'
import type { DocumentPhase, Origin } from '../domain/document.ts'
import type { DocumentFilter, Position } from '../domain/document-filter.ts'
import { searchDocuments } from './search-documents.ts'

export type DocumentRow = {
  readonly id: string
  readonly typeName: string
  readonly codeNumber: string
  readonly codeNotation: string
  readonly subject: string
  readonly issuedDate: PlainDate
  readonly issuingBody: string
  readonly origin: Origin
  readonly urgency: number
  readonly phase: DocumentPhase
  readonly signerFullName: string
  /** Assignments in it that the actor may see; drafts are counted for the Office. */
  readonly assignments: number
}

export type DocumentPage = { readonly rows: readonly DocumentRow[]; readonly previous: Position | undefined; readonly next: Position | undefined }

export const PAGE_ROWS = 50

/** One page of the documents an actor may see, newest first, before or after a position. */
export async function listDocuments(db: Reader, actor: Actor, filter: DocumentFilter, at: Position | undefined): Promise<DocumentPage> {
  const backwards = at?.direction === 'before'
  const order = backwards ? 'asc' : 'desc'
  let query = db.selectFrom('directive_documents as d')
    .select(['d.id', 'd.type_name', 'd.code_number', 'd.code_notation', 'd.subject', 'd.issued_date', 'd.issuing_body', 'd.origin', 'd.urgency', 'd.phase', 'd.signer_full_name'])
    .where(visibleDocument(actor, 'd.id')).where(conditions(filter, await searchDocuments(db, filter.q)))
    .orderBy('d.issued_date', order).orderBy('d.id', order).limit(PAGE_ROWS + 1)
  if (at !== undefined) query = query.where(sql<SqlBool>`(d.issued_date, d.id) ${sql.raw(backwards ? '>' : '<')} (${at.issuedDate}::date, ${at.id}::uuid)`)
  const found = await query.execute()
  const kept = found.slice(0, PAGE_ROWS)
  const rows = backwards ? kept.toReversed() : kept
  const more = found.length > PAGE_ROWS
  const counts = await countAssignments(db, actor, rows.map(({ id }) => id))
  const position = (row: (typeof rows)[number] | undefined, direction: Position['direction']): Position | undefined =>
    row === undefined ? undefined : { issuedDate: row.issued_date, id: row.id, direction }
  return {
    rows: rows.map((row) => ({
      id: row.id, typeName: row.type_name, codeNumber: row.code_number, codeNotation: row.code_notation, subject: row.subject, issuedDate: row.issued_date,
      issuingBody: row.issuing_body, origin: row.origin as Origin, urgency: row.urgency, phase: row.phase as DocumentPhase, signerFullName: row.signer_full_name,
      assignments: counts.get(row.id) ?? 0,
    })),
    previous: (backwards ? more : at !== undefined) ? position(rows[0], 'before') : undefined,
    next: backwards || more ? position(rows.at(-1), 'after') : undefined,
  }
}

function conditions(filter: DocumentFilter, search: RawBuilder<SqlBool> | undefined) {
  return sql<SqlBool>`${sql.join([
    sql`true`,
    ...(search === undefined ? [] : [search]),
    ...(filter.phase === undefined ? [] : [sql`d.phase = ${filter.phase}`]),
    ...(filter.origin === undefined ? [] : [sql`d.origin = ${filter.origin}`]),
    ...(filter.type === '' ? [] : [sql`d.type_name = ${filter.type}`]),
    ...(filter.year === undefined ? [] : [sql`d.issued_date >= ${`${filter.year}-01-01`}::date and d.issued_date <= ${`${filter.year}-12-31`}::date`]),
    ...(filter.from === undefined ? [] : [sql`d.issued_date >= ${filter.from}::date`]),
    ...(filter.to === undefined ? [] : [sql`d.issued_date <= ${filter.to}::date`]),
  ], sql` and `)}`
}

async function countAssignments(db: Reader, actor: Actor, documentIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (documentIds.length === 0) return new Map()
  const rows = await db.selectFrom('assignment_rows as r').select(['r.document_id', sql<number>`count(*)::int`.as('count')])
    .where(sql<SqlBool>`r.document_id = any(${[...documentIds]}::uuid[])`)
    .where(visibleAssignment(actor, { id: 'r.id', lead: 'r.lead_organisation_id', phase: 'r.phase', monitor: 'r.monitor_user_id' })).groupBy('r.document_id').execute()
  return new Map(rows.map((row) => [row.document_id ?? '', row.count]))
}

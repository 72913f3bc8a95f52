import { sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { visibleDocument } from '../../visibility/public.ts'
import type { DocumentPhase, DocumentRecord, Issuer, Origin, SigningAuthority, SourceKind } from '../domain/document.ts'

/** The whole record of a document the actor may see, names as of its day. */
export async function findDocument(db: Reader, actor: Actor, id: string): Promise<DocumentRecord | undefined> {
  const row = await db.selectFrom('directive_documents as d')
    .innerJoin('organisations as o', 'o.id', 'd.proposing_organisation_id')
    .innerJoin('users as c', 'c.id', 'd.created_by').leftJoin('users as p', 'p.id', 'd.published_by')
    .selectAll('d').select(['c.full_name as created_by_name', 'p.full_name as published_by_name'])
    .select(sql<string>`coalesce(name_on(o.id, d.issued_date), o.name)`.as('proposing_name'))
    .where('d.id', '=', id).where(visibleDocument(actor, 'd.id'))
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    id: row.id, sourceKind: row.source_kind as SourceKind, origin: row.origin as Origin, originFixesDeadline: row.origin_fixes_deadline,
    issuer: row.issuer as Issuer, issuingBody: row.issuing_body, typeName: row.type_name, codeNumber: row.code_number, codeNotation: row.code_notation,
    subject: row.subject, issuedDate: row.issued_date, receivedDate: row.received_date, signingAuthority: row.signing_authority as SigningAuthority,
    signerPosition: row.signer_position, signerFullName: row.signer_full_name, proposingOrganisationId: row.proposing_organisation_id,
    proposingOrganisationName: row.proposing_name, urgency: row.urgency, fullText: row.full_text, needsOpinions: row.needs_opinions,
    classifyDays: row.classify_days, phase: row.phase as DocumentPhase, publishedAt: row.published_at, publishedByName: row.published_by_name,
    version: row.version, createdAt: row.created_at, createdByName: row.created_by_name,
  }
}

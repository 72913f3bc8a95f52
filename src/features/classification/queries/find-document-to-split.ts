import type { Actor } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { visibleDocument } from '../../visibility/public.ts'

export type DocumentToSplit = {
  readonly id: string
  readonly version: number
  readonly phase: 'registered' | 'published'
  readonly typeName: string
  readonly codeNumber: string
  readonly codeNotation: string
  readonly subject: string
  readonly issuedDate: PlainDate
  readonly fullText: string
  readonly needsOpinions: boolean
  readonly classifyDays: number
  readonly publishedAt: Temporal.Instant | null
}

export async function findDocumentToSplit(db: Reader, actor: Actor, id: string): Promise<DocumentToSplit | undefined> {
  const row = await db.selectFrom('directive_documents as d')
    .select([
      'd.id', 'd.version', 'd.phase', 'd.type_name as typeName', 'd.code_number as codeNumber', 'd.code_notation as codeNotation', 'd.subject',
      'd.issued_date as issuedDate', 'd.full_text as fullText', 'd.needs_opinions as needsOpinions', 'd.classify_days as classifyDays', 'd.published_at as publishedAt',
    ])
    .where('d.id', '=', id).where(visibleDocument(actor, 'd.id')).executeTakeFirst()
  return row === undefined ? undefined : { ...row, phase: row.phase as DocumentToSplit['phase'] }
}

import type { Actor } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { visibleDocument } from '../../visibility/public.ts'

/** A record in the way; `visible` says whether the actor may be told of it. */
export type SameDocument = {
  readonly id: string
  readonly typeName: string
  readonly codeNumber: string
  readonly codeNotation: string
  readonly origin: string
  readonly issuedDate: PlainDate
  readonly visible: boolean
}

export async function findSameDocument(db: Reader, actor: Actor, key: string, exceptId: string | undefined): Promise<SameDocument | undefined> {
  const row = await db.selectFrom('directive_documents as d')
    .select(['d.id', 'd.type_name', 'd.code_number', 'd.code_notation', 'd.origin', 'd.issued_date'])
    .select(visibleDocument(actor, 'd.id').as('visible')).where('d.duplicate_key', '=', key).executeTakeFirst()
  if (row === undefined || row.id === exceptId) return undefined
  return {
    id: row.id, typeName: row.type_name, codeNumber: row.code_number, codeNotation: row.code_notation, origin: row.origin, issuedDate: row.issued_date, visible: row.visible,
  }
}

import { sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { visibleDocument } from '../../visibility/public.ts'

/** "Công văn 09/CT-UBND" for the chip of the document filter; undefined when the actor may not know of it. */
export async function findDocumentLabel(db: Reader, actor: Actor, id: string): Promise<string | undefined> {
  const { rows } = await sql<{ label: string }>`select d.type_name || ' ' || d.code_number || '/' || d.code_notation as label
    from directive_documents d where d.id = ${id}::uuid and ${visibleDocument(actor, 'd.id')}`.execute(db)
  return rows[0]?.label
}

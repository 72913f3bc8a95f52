import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { visibleDocument } from '../../visibility/public.ts'
import type { LinkKind } from '../domain/document-link.ts'

export type DocumentLink = {
  readonly id: string
  readonly kind: LinkKind
  readonly place: string
  /** True where the document at hand does it to the other one, false where it is done to it. */
  readonly outward: boolean
  readonly otherId: string
  readonly typeName: string
  readonly codeNumber: string
  readonly codeNotation: string
  readonly origin: string
  readonly issuedDate: PlainDate
  readonly subject: string
  /** Open tasks of the earlier document that nobody has decided on; counted only where the link ends it. */
  readonly undecided: number
}

/** How a document stands to others that the actor may know of, the newest first. */
export async function linksOf(db: Reader, actor: Actor, documentId: string): Promise<readonly DocumentLink[]> {
  const { rows } = await sql<DocumentLink>`select l.id, l.kind, l.place, l.document_id = ${documentId} as outward, o.id as "otherId", o.type_name as "typeName", o.code_number as "codeNumber",
      o.code_notation as "codeNotation", o.origin, o.issued_date as "issuedDate", o.subject, ${undecided} as undecided
    from document_links l join directive_documents o on o.id = case when l.document_id = ${documentId} then l.other_id else l.document_id end
    where (l.document_id = ${documentId} or l.other_id = ${documentId}) and ${visibleDocument(actor, 'o.id')} order by o.issued_date desc, l.id desc`.execute(db)
  return rows
}

const undecided: RawBuilder<unknown> = sql`case when l.kind in ('replaces', 'revokes') then (select count(*)::int from assignments a
  where a.document_id = l.other_id and a.phase in ('issued', 'accepted', 'in_progress', 'pending_confirmation')
    and not exists (select from replaced_task_choices c where c.assignment_id = a.id and c.link_id = l.id)) else 0 end`

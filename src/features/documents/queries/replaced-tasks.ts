import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { visibleDocument } from '../../visibility/public.ts'
import type { Choice, LinkKind } from '../domain/document-link.ts'

export type ReplacedTask = {
  readonly linkId: string
  readonly kind: LinkKind
  readonly oldDocumentId: string
  readonly oldDocumentName: string
  readonly assignmentId: string
  readonly code: string
  readonly content: string
  readonly leadName: string
  readonly due: PlainDate | null
  readonly phase: string
  readonly open: boolean
  /** The last decision; `seen` is its identifier, 0 while there is none. */
  readonly choice: Choice | null
  readonly taskId: string | null
  readonly seen: number
  readonly decidedBy: string | null
  readonly decidedAt: Temporal.Instant | null
}

/** The tasks of the documents this one replaces or revokes: those that still run, and those that were decided on. */
export async function replacedTasks(db: Reader, documentId: string): Promise<readonly ReplacedTask[]> {
  const { rows } = await sql<ReplacedTask>`select l.id as "linkId", l.kind, o.id as "oldDocumentId", o.type_name || ' ' || o.code_number || '/' || o.code_notation as "oldDocumentName",
      a.id as "assignmentId", a.code, t.content, coalesce(short_name_on(u.id, o.issued_date), u.short_name) as "leadName", a.due_date as due, a.phase,
      a.phase in ('issued', 'accepted', 'in_progress', 'pending_confirmation') as open,
      c.choice, c.task_id as "taskId", coalesce(c.id, 0)::int as seen, p.full_name as "decidedBy", c.made_at as "decidedAt"
    from document_links l join directive_documents o on o.id = l.other_id join assignments a on a.document_id = o.id join tasks t on t.id = a.task_id join organisations u on u.id = a.lead_organisation_id
    left join lateral (select * from replaced_task_choices x where x.link_id = l.id and x.assignment_id = a.id order by x.id desc limit 1) c on true
    left join users p on p.id = c.made_by
    where l.document_id = ${documentId} and l.kind in ('replaces', 'revokes') and (c.id is not null or a.phase in ('issued', 'accepted', 'in_progress', 'pending_confirmation'))
    order by o.issued_date desc, o.id, t.position, a.code`.execute(db)
  return rows
}

export type NewTask = { readonly id: string; readonly position: number; readonly content: string }

/** The tasks of a document that was sent out, to which an earlier one may be continued. */
export async function tasksToContinue(db: Reader, documentId: string): Promise<readonly NewTask[]> {
  return db.selectFrom('tasks').select(['id', 'position', 'content']).where('document_id', '=', documentId).where('not_tracked_reason', 'is', null).orderBy('position').execute()
}

/** For the page of a task: by what its document was replaced and what was decided; and which earlier tasks it continues. Only documents the actor may know of. */
export function replacedColumn(actor: Actor): RawBuilder<unknown> {
  const name = sql`d.type_name || ' ' || d.code_number || '/' || d.code_notation`
  return sql`json_build_object(
    'by', (select coalesce(json_agg(json_build_object('kind', l.kind, 'place', l.place, 'documentId', d.id, 'documentName', ${name}, 'issuedDate', d.issued_date,
        'choice', (select c.choice from replaced_task_choices c where c.link_id = l.id and c.assignment_id = r.id order by c.id desc limit 1),
        'continuedBy', (select (select min(n.id::text) from assignments n where n.task_id = c.task_id and n.phase <> 'draft' and n.lead_organisation_id = r.lead_organisation_id)
          from replaced_task_choices c where c.link_id = l.id and c.assignment_id = r.id order by c.id desc limit 1)) order by d.issued_date), '[]')
      from document_links l join directive_documents d on d.id = l.document_id where l.other_id = r.document_id and d.phase = 'published' and ${visibleDocument(actor, 'd.id')}),
    'continues', (select coalesce(json_agg(json_build_object('id', a.id, 'code', a.code) order by a.code), '[]') from replaced_task_choices c join assignments a on a.id = c.assignment_id
      where c.task_id = r.task_id and a.lead_organisation_id = r.lead_organisation_id
        and c.id = (select max(x.id) from replaced_task_choices x where x.link_id = c.link_id and x.assignment_id = c.assignment_id)))`
}

import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { visibleAssignment, visibleDocument } from '../../visibility/public.ts'
import type { NoticeKind } from '../domain/notice.ts'

export type NoticeLine = {
  readonly id: string
  readonly kind: NoticeKind
  readonly at: Temporal.Instant
  readonly read: boolean
  readonly documentId: string | null
  readonly assignmentId: string | null
  /** Its address where it is about no document. */
  readonly href: string | null
  /** e.g. `1450/QĐ-UBND`; empty where it is about no document. */
  readonly documentNumber: string
  /** The task, the subject of the document, or what else it is about. */
  readonly about: string
  readonly leadName: string | null
  readonly due: Temporal.PlainDate | null
  /** How many tasks of the document the person's unit leads or takes part in; 1 for a notice about one task. */
  readonly tasks: number
}

/** Where a page of notices ends: unread come first, then the newest. */
export type NoticeCursor = { readonly read: boolean; readonly at: Temporal.Instant; readonly id: string }

export const NOTICES_A_PAGE = 50

/** The notices of a person, unread first, newest first; one more than a page when there are more. What one may no longer see is left out. */
export async function noticesFor(db: Reader, actor: Actor, after: NoticeCursor | undefined): Promise<NoticeLine[]> {
  const scope = [...actor.scope]
  const { rows } = await sql<Omit<NoticeLine, 'at'> & { at: Temporal.Instant }>`
    with unread as materialized (${after?.read === true ? NO_NOTICES : stretch(actor, false, after)}),
    page as materialized (
      select * from unread
      union all (select * from (${stretch(actor, true, after?.read === true ? after : undefined)}) read where (select count(*) from unread) <= ${NOTICES_A_PAGE} limit ${NOTICES_A_PAGE + 1} - (select count(*) from unread)))
    select p.id, p.kind, p.at, p.read, p.document_id as "documentId", p.assignment_id as "assignmentId",
      p.href, coalesce(d.code_number || '/' || d.code_notation, '') as "documentNumber", coalesce(r.content, d.subject, p.about) as about,
      r.lead_short_name as "leadName", r.due_date as due,
      case when p.assignment_id is not null or p.document_id is null then 1 else (
        select count(*)::int from assignments t where t.document_id = p.document_id and t.phase <> 'draft' and (case p.kind
          when 'ASSIGNMENT_ISSUED' then t.lead_organisation_id = any(${scope}::uuid[])
          when 'COORDINATION_ISSUED' then exists (select from assignment_coordinators c where c.assignment_id = t.id and c.organisation_id = any(${scope}::uuid[]))
          else t.monitor_user_id = ${actor.userId} end)) end as tasks
    from page p
    left join directive_documents d on d.id = p.document_id
    left join assignment_rows r on r.id = p.assignment_id
    order by p.read, p.at desc, p.id desc`.execute(db)
  return rows
}

const NO_NOTICES = sql`select n.id, n.kind, n.at, false as read, n.document_id, n.assignment_id, n.about, n.href from notifications n where false`

/** The unread or the read ones, newest first, in the order of an index. */
function stretch(actor: Actor, read: boolean, after: NoticeCursor | undefined): RawBuilder<unknown> {
  return sql`select n.id, n.kind, n.at, ${sql.lit(read)} as read, n.document_id, n.assignment_id, n.about, n.href
      from notifications n
      left join assignments a on a.id = n.assignment_id
      where n.user_id = ${actor.userId} and n.read_at is ${read ? sql`not null` : sql`null`}
        and (n.assignment_id is null or ${visibleAssignment(actor, { id: 'a.id', lead: 'a.lead_organisation_id', phase: 'a.phase', monitor: 'a.monitor_user_id' })})
        and (n.document_id is null or ${visibleDocument(actor, 'n.document_id')})
        ${after === undefined ? sql`` : sql`and (n.at, n.id) < (${after.at}::timestamptz, ${after.id}::uuid)`}
      order by n.at desc, n.id desc limit ${NOTICES_A_PAGE + 1}`
}

import { type RawBuilder, sql } from 'kysely'
import { type Actor, seesEverything } from '../../../kernel/actor.ts'
import { visibleAssignment } from '../../visibility/public.ts'

const MOST_CHILDREN = 200

/** For the page of a task: the task from above it serves, and the tasks that serve it; only those the actor may know of. */
export function derivedColumn(actor: Actor): RawBuilder<unknown> {
  const seen = (table: string) => visibleAssignment(actor, { id: `${table}.id`, lead: `${table}.lead_organisation_id`, phase: `${table}.phase`, monitor: `${table}.monitor_user_id` })
  const mirrored = seesEverything(actor)
    ? sql`(select json_build_object('receiptId', w.receipt_id, 'version', w.version, 'madeAt', u.made_at) from upward_receipt_rows w join upward_receipts u on u.id = w.receipt_id
        where w.assignment_id = r.id order by w.receipt_id desc limit 1)`
    : sql`null::json`
  return sql`json_build_object(
    'fromAbove', r.origin <> 'own' and r.lead_kind in ('authority', 'office'), 'mirrored', ${mirrored},
    'parent', (select json_build_object('id', p.id, 'code', p.code, 'due', p.due_date, 'document', d.code_number || '/' || d.code_notation, 'issuingBody', d.issuing_body)
      from tasks t join assignments p on p.id = t.derived_from_id join directive_documents d on d.id = p.document_id where t.id = r.task_id and ${seen('p')}),
    'waiver', (select json_build_object('document', t.waiver_document, 'by', t.waiver_by, 'words', t.waiver_words) from tasks t
      where t.id = r.task_id and t.derived_from_id is not null and t.waiver_words <> ''),
    'children', (select coalesce(json_agg(c order by c.code), '[]') from (
      select k.id, k.code, coalesce(short_name_on(o.id, d.issued_date), o.short_name) as "leadName", k.phase, k.kind, k.due_date as due, k.result_date as "resultDate", k.reported_at as "reportedAt",
        k.closed_at as "closedAt", k.has_progress as "hasProgress", k.last_update_at as "lastUpdateAt", k.issued_at as "issuedAt"
      from tasks x join assignments k on k.task_id = x.id join organisations o on o.id = k.lead_organisation_id join directive_documents d on d.id = k.document_id
      where x.derived_from_id = r.id and k.phase <> 'draft' and ${seen('k')} limit ${MOST_CHILDREN}) c))`
}

import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { visibleAssignment } from '../../visibility/public.ts'
import type { AssignmentDetail } from './assignment-detail.ts'
import { taskParts } from '../task-part.ts'
import { revived } from './revive-temporal.ts'

/**
 * The whole of one assignment in one statement, if the actor may know of it: the lists come as JSON beside the row,
 * so that the page costs one round trip instead of eight.
 */
export async function findAssignmentDetail(db: Reader, actor: Actor, id: string): Promise<AssignmentDetail | undefined> {
  const { rows } = await sql<AssignmentDetail>`select r.id, r.code, r.document_id as "documentId", r.task_id as "taskId", r.version, r.phase, r.kind,
      r.due_date as due, r.original_due_date as "originalDue", r.issued_date as "documentIssuedDate", r.issued_at as "issuedAt",
      r.lead_organisation_id as "leadOrganisationId", r.lead_connected as "leadConnected", r.lead_name as "leadName",
      r.monitor_organisation_id as "monitorOrganisationId", r.monitor_user_id as "monitorUserId", r.monitor_full_name as "monitorFullName",
      (select o.name from organisations o where o.id = r.monitor_organisation_id) as "monitorName",
      r.reported_by as "reportedBy", r.reported_at as "reportedAt", r.result_date as "resultDate", r.closed_at as "closedAt",
      r.has_progress as "hasProgress", r.last_update_at as "lastUpdateAt",
      r.content, r.place, r.due_type as "dueType", r.due_expression as "dueExpression", r.due_reading as "dueReading",
      r.not_tracked_reason as "notTrackedReason", r.paper_follow_up as "paperFollowUp", r.urgency,
      json_build_object('typeName', r.type_name, 'codeNumber', r.code_number, 'codeNotation', r.code_notation, 'subject', r.subject,
        'issuedDate', r.issued_date, 'signingAuthority', r.signing_authority, 'signerPosition', r.signer_position,
        'signerFullName', r.signer_full_name) as document,
      g.user_id as "delegatedUserId", head_signs_reports(r.lead_organisation_id) as "headSigns",
      case when g.id is null then null else json_build_object('userId', g.user_id, 'fullName', gu.full_name, 'note', g.note,
        'madeBy', (select m.full_name from users m where m.id = g.made_by), 'madeAt', g.made_at) end as delegation,
      array(select c.organisation_id from assignment_coordinators c where c.assignment_id = r.id)::text[] as "coordinatorOrganisationIds",
      ${COORDINATORS} as coordinators, ${DEADLINES} as deadlines, ${decisions(actor)} as decisions, ${former(actor)} as former, ${siblings(actor)} as siblings, ${REPORTS} as reports, ${PROGRESS} as progress, ${RECEIVED} as received,
      (select json_build_object('at', k.at, 'by', u.full_name, 'automatic', k.automatic)
        from acknowledgements k join users u on u.id = k.acknowledged_by where k.assignment_id = r.id order by k.at desc limit 1) as acknowledgement,
      ${parts(actor)} as parts
    from assignment_rows r
    left join internal_delegations g on g.assignment_id = r.id and g.ended_at is null
    left join users gu on gu.id = g.user_id
    where r.id = ${id} and ${visibleAssignment(actor, { id: 'r.id', lead: 'r.lead_organisation_id', phase: 'r.phase', monitor: 'r.monitor_user_id' })}`.execute(db)
  const row = rows[0]
  if (row === undefined) return undefined
  const own = row.leadOrganisationId === actor.organisationId
  const { delegation, parts: found, ...rest } = row
  return { ...revived(rest), parts: found, delegation: own ? revived(delegation) : undefined }
}

/** One JSON object of what the parts of other features ask. */
function parts(actor: Actor): RawBuilder<unknown> {
  const pairs = taskParts().flatMap((part) => [sql`${sql.lit(part.key)}`, part.column(actor)])
  return sql`json_build_object(${sql.join(pairs)})`
}

/** Names as they were on the day of the document. */
const COORDINATORS = sql`(select coalesce(json_agg(json_build_object('id', o.id, 'name', coalesce(name_on(o.id, r.issued_date), o.name),
    'shortName', coalesce(short_name_on(o.id, r.issued_date), o.short_name))
 order by o.position, o.id), '[]')
  from assignment_coordinators c join organisations o on o.id = c.organisation_id
  where c.assignment_id = r.id)`

const DEADLINES = sql`(select coalesce(json_agg(json_build_object('dueDate', d.due_date, 'basis', d.basis, 'decidedAt', d.decided_at, 'decidedBy', u.full_name,
    'expression', d.expression, 'documentRef', d.document_ref) order by d.decided_at, d.id), '[]')
  from deadlines d left join users u on u.id = d.decided_by where d.assignment_id = r.id)`

function siblings(actor: Actor): RawBuilder<unknown> {
  return sql`(select coalesce(json_agg(json_build_object('id', s.id, 'code', s.code, 'phase', s.phase, 'kind', s.kind, 'due', s.due_date, 'resultDate', s.result_date,
      'reportedAt', s.reported_at, 'closedAt', s.closed_at, 'hasProgress', s.has_progress, 'lastUpdateAt', s.last_update_at, 'issuedAt', s.issued_at,
      'leadName', coalesce(short_name_on(o.id, r.issued_date), o.short_name)) order by o.position, s.id), '[]')
    from assignments s join organisations o on o.id = s.lead_organisation_id
    where s.task_id = r.task_id and s.id <> r.id and s.period = (select own.period from assignments own where own.id = r.id) and ${visibleAssignment(actor, { id: 's.id', lead: 's.lead_organisation_id', phase: 's.phase', monitor: 's.monitor_user_id' })})`
}

/** Another assignment `x` as it is named here; who may not open it is not given its address. */
function linked(actor: Actor): RawBuilder<unknown> {
  return sql`json_build_object('id', case when ${visibleAssignment(actor, { id: 'x.id', lead: 'x.lead_organisation_id', phase: 'x.phase', monitor: 'x.monitor_user_id' })} then x.id end,
    'code', x.code, 'leadName', coalesce(short_name_on(x.lead_organisation_id, r.issued_date), (select o.short_name from organisations o where o.id = x.lead_organisation_id)))`
}

function decisions(actor: Actor): RawBuilder<unknown> {
  return sql`(select coalesce(json_agg(json_build_object('verb', p.verb, 'document', p.document, 'documentDate', p.document_date, 'reason', p.reason, 'until', p.until,
      'at', p.at, 'decidedBy', u.full_name, 'successor', (select ${linked(actor)} from assignments x where x.id = p.successor_id)) order by p.at desc, p.id desc), '[]')
    from phase_decisions p join users u on u.id = p.decided_by where p.assignment_id = r.id)`
}

function former(actor: Actor): RawBuilder<unknown> {
  return sql`(select ${linked(actor)} from phase_decisions p join assignments x on x.id = p.assignment_id where p.successor_id = r.id)`
}

const REPORTS = sql`(select coalesce(json_agg(json_build_object('id', p.id, 'ordinal', p.ordinal, 'resultDate', p.result_date, 'resultDocument', p.result_document,
    'noDocumentReason', p.no_document_reason, 'summary', p.summary, 'reportedAt', p.reported_at, 'reportedBy', u.full_name,
    'recorded', case when p.on_behalf_of_organisation_id is null then null else json_build_object('sourceDocument', p.source_document,
      'sourceDocumentDate', p.source_document_date, 'receivedDate', p.received_date) end,
    'decision', case when rd.decision is null then null else json_build_object('decision', rd.decision, 'at', rd.at, 'decidedBy', du.full_name,
      'reason', rd.reason, 'qualityRating', rd.quality_rating, 'effectRating', rd.effect_rating) end,
    'files', (select coalesce(json_agg(json_build_object('id', f.id, 'fileName', f.file_name, 'mediaType', fc.media_type, 'size', fc.size) order by f.uploaded_at, f.id), '[]')
      from attachments f join file_contents fc on fc.sha256 = f.sha256 where f.result_report_id = p.id)) order by p.ordinal desc), '[]')
  from result_reports p join users u on u.id = p.reported_by
  left join result_decisions rd on rd.result_report_id = p.id left join users du on du.id = rd.decided_by
  where p.assignment_id = r.id)`

const RECEIVED = sql`(select coalesce(json_agg(json_build_object('id', p.id, 'obligationId', p.obligation_id, 'sourceDocument', p.source_document,
    'sourceDocumentDate', p.source_document_date, 'receivedDate', p.received_date, 'notedAt', p.noted_at, 'notedBy', u.full_name) order by p.received_date, p.id), '[]')
  from received_reports p join users u on u.id = p.noted_by where p.assignment_id = r.id)`

const PROGRESS = sql`(select coalesce(json_agg(json_build_object('id', p.id, 'at', p.at, 'madeBy', u.full_name, 'onBehalf', p.on_behalf_of_organisation_id is not null,
    'content', p.content, 'documentRef', p.document_ref) order by p.at desc, p.id desc), '[]')
  from progress_updates p join users u on u.id = p.made_by where p.assignment_id = r.id)`

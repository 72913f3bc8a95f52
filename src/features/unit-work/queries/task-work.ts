import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import type { SignOff } from '../domain/sign-off.ts'
import type { SubTask } from '../domain/sub-task.ts'

type Officer = { readonly id: string; readonly fullName: string; readonly positionTitle: string }
type Json<T> = { readonly [K in keyof T]: T[K] extends Temporal.PlainDate | Temporal.Instant ? string : T[K] extends Temporal.PlainDate | Temporal.Instant | null ? string | null : T[K] }

/** What the task page's one statement finds of the work inside the actor's unit; null for everybody else. Days and instants are texts. */
export type FoundWork = { readonly signOffs: readonly Json<SignOff>[]; readonly subTasks: readonly Json<SubTask>[]; readonly officers: readonly Officer[] } | null

/** Of the row `r` of a task, only where the actor works in its lead unit itself: not above it, not in the Office (Đ9.2.c). */
export function taskWork(actor: Actor): RawBuilder<unknown> {
  return sql`(case when r.lead_organisation_id = ${actor.organisationId}::uuid then json_build_object('signOffs', ${SIGN_OFFS}, 'subTasks', ${SUB_TASKS}, 'officers', ${OFFICERS}) end)`
}

const SIGN_OFFS = sql`(select coalesce(json_agg(json_build_object('id', s.id, 'state', s.state, 'resultDate', s.result_date, 'resultDocument', s.result_document,
    'noDocumentReason', s.no_document_reason, 'summary', s.summary, 'submittedAt', s.submitted_at, 'submittedBy', s.submitted_by, 'submittedByName', su.full_name,
    'decidedAt', s.decided_at, 'decidedByName', du.full_name, 'note', s.note,
    'files', (select coalesce(json_agg(json_build_object('id', f.id, 'fileName', f.file_name, 'mediaType', fc.media_type, 'size', fc.size) order by f.uploaded_at, f.id), '[]')
      from attachments f join file_contents fc on fc.sha256 = f.sha256 where f.sign_off_request_id = s.id)) order by s.submitted_at desc, s.id desc), '[]')
  from sign_off_requests s join users su on su.id = s.submitted_by left join users du on du.id = s.decided_by
  where s.assignment_id = r.id and s.organisation_id = r.lead_organisation_id)`

const SUB_TASKS = sql`(select coalesce(json_agg(json_build_object('id', t.id, 'assignmentId', t.assignment_id, 'organisationId', t.organisation_id, 'title', t.title,
    'officerId', t.officer_id, 'officerName', u.full_name, 'dueOn', t.due_on, 'note', t.note, 'state', t.state, 'version', t.version)
    order by t.state <> 'open', t.due_on nulls last, t.id), '[]')
  from sub_tasks t join users u on u.id = t.officer_id where t.assignment_id = r.id and t.organisation_id = r.lead_organisation_id)`

const OFFICERS = sql`(select coalesce(json_agg(json_build_object('id', u.id, 'fullName', u.full_name, 'positionTitle', u.position_title) order by u.full_name, u.id), '[]')
  from users u where u.organisation_id = r.lead_organisation_id and u.active)`

export function signOffFrom(json: Json<SignOff>): SignOff {
  return {
    ...json, resultDate: Temporal.PlainDate.from(json.resultDate), submittedAt: Temporal.Instant.from(json.submittedAt),
    decidedAt: json.decidedAt === null ? null : Temporal.Instant.from(json.decidedAt),
  }
}

export function subTaskFrom(json: Json<SubTask>): SubTask {
  return { ...json, dueOn: json.dueOn === null ? null : Temporal.PlainDate.from(json.dueOn) }
}

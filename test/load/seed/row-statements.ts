import type { District } from './insert-district.ts'

const REPORTER = `case when s.connected then s.focal_id else`
const MIDDAY = `time '12:00') at time zone 'Asia/Ho_Chi_Minh'`

/** The real rows out of what was laid down in the temporary tables; each statement under the name of its table. */
export const rows = ({ office, clerk, monitors }: District): readonly (readonly [table: string, statement: string])[] => [
  ['directive_documents', `insert into directive_documents (id, source_kind, origin, issuer, issuing_body, type_name, code_number, code_notation, subject, issued_date,
      signing_authority, signer_position, signer_full_name, proposing_organisation_id, urgency, full_text, classify_days, phase, published_at, published_by, duplicate_key, created_at, created_by, search)
    select d.id, 'directive', 'own', 'chair', 'Ủy ban nhân dân huyện Đo Thử', d.type_name, (1 + d.n % 9999)::text, d.notation, d.subject, d.issued,
      'KT.', 'Phó Chủ tịch', 'Đỗ Minh Họa', '${office}', 0, d.subject || E'\\n' || t.contents, 7, 'published', d.issued_at, '${clerk}', 'seed|' || d.n,
      d.issued_at - interval '3 hours', '${clerk}',
      to_tsvector('simple', regexp_replace((1 + d.n % 9999) || ' ' || d.notation_folded || ' ' || d.type_folded || ' ' || d.subject_folded || ' uy ban nhan dan huyen do thu', '[^a-z0-9]+', ' ', 'g'))
    from seed_documents d join (select document, string_agg(position || '. ' || content, E'\\n' order by position) as contents from seed_tasks group by document) t on t.document = d.n`],
  ['tasks', `insert into tasks (id, document_id, position, content, place, kind, due_type, due_expression, due_reading, due_date, monitor_organisation_id, monitor_user_id)
    select t.id, d.id, t.position, t.content, 'Mục ' || t.position, case when t.due is null then 'no_deadline' else 'has_deadline' end, case when t.due is not null then 'complete' end,
      coalesce('trước ngày ' || to_char(t.due + 1, 'DD/MM/YYYY'), ''), '', t.due, '${office}', (array['${monitors.join("','")}']::uuid[])[1 + t.document % ${monitors.length}]
    from seed_tasks t join seed_documents d on d.n = t.document`],
  ['assignments', `insert into assignments (id, task_id, document_id, code, lead_organisation_id, monitor_organisation_id, monitor_user_id, kind, phase, issued_at, original_due_date, due_date,
      has_progress, last_update_at, result_date, reported_at, reported_by, closed_at, version, search)
    select s.id, s.task_id, s.document_id, c.code, s.lead_id, '${office}', (array['${monitors.join("','")}']::uuid[])[1 + s.document % ${monitors.length}],
      case when s.due is null then 'no_deadline' else 'has_deadline' end, s.phase, s.issued_at, s.due, s.due,
      coalesce(s.progress_at, s.reported_at) is not null, greatest(s.progress_at, s.reported_at), s.result, s.reported_at,
      case when s.reported_at is not null then ${REPORTER} '${clerk}' end end, s.closed_at, 1,
      to_tsvector('simple', lower(c.code) || ' ' || (1 + d.n % 9999) || '/' || d.notation_folded || ' ' || d.subject_folded || ' ' || t.content_folded)
    from seed_assignments s join seed_documents d on d.n = s.document join seed_tasks t on t.key = s.task
    cross join lateral (select 'NV-' || extract(year from s.issued_at) || '-' || lpad(s.a::text, greatest(6, length(s.a::text)), '0') as code) c`],
  ['assignment_leads', `insert into assignment_leads (assignment_id, organisation_id, from_at) select s.id, s.lead_id, s.issued_at from seed_assignments s`],
  ['assignment_coordinators', `insert into assignment_coordinators select s.id, s.coordinator_id from seed_assignments s where s.a % 3 = 0`],
  ['deadlines', `insert into deadlines (id, assignment_id, due_date, basis, decided_at, decided_by, expression)
    select gen_random_uuid(), s.id, s.due, 'original', s.issued_at, '${clerk}', 'trước ngày ' || to_char(s.due + 1, 'DD/MM/YYYY') from seed_assignments s where s.due is not null`],
  ['acknowledgements', `insert into acknowledgements select s.id, s.acknowledged_at, ${REPORTER} '${clerk}' end, not s.connected from seed_assignments s where s.acknowledged_at is not null`],
  ['progress_updates', `insert into progress_updates (id, assignment_id, at, made_by, on_behalf_of_organisation_id, content)
    select uuidv7(s.progress_at - now()), s.id, s.progress_at, ${REPORTER} '${clerk}' end, case when not s.connected then s.lead_id end,
      'Đơn vị đang triển khai; đã hoàn thành ' || (10 + s.a % 80) || '% khối lượng công việc.' from seed_assignments s where s.progress_at is not null`],
  ['result_reports', `insert into result_reports (id, assignment_id, ordinal, result_date, result_document, summary, reported_at, reported_by,
      on_behalf_of_organisation_id, source_document, source_document_date, received_date)
    select s.id, s.id, 1, s.result, 'Báo cáo số ' || (s.a % 900 + 1) || '/BC', 'Đã hoàn thành các nội dung được giao.', s.reported_at, ${REPORTER} '${clerk}' end,
      case when not s.connected then s.lead_id end, case when s.connected then '' else 'Công văn số ' || (s.a % 90 + 1) end,
      case when not s.connected then s.result end, case when not s.connected then s.result end
    from seed_assignments s where s.reported_at is not null`],
  ['result_decisions', `insert into result_decisions select s.id, 'confirmed', s.closed_at, '${monitors[0]}', '', case s.a % 5 when 0 then 'exceeds' when 1 then 'partly' else 'meets' end,
      case s.a % 3 when 0 then 'high' else 'fair' end from seed_assignments s where s.closed_at is not null`],
  ['obligations', `insert into obligations (id, kind, document_id, charged_organisation_id, started_on, working_days, due_on, clause, calendar_version, created_at, done_at)
    select gen_random_uuid(), 'CLASSIFY', d.id, '${office}', d.issued, 7, later.date, 'Đ7.1', v.version, d.issued_at - interval '3 hours', d.issued_at
    from seed_documents d join working_day_ordinals o on o.date = d.issued cross join (select max(id) as version from calendar_versions) v
    cross join lateral (select date from working_day_ordinals w where w.ord = o.ord + 7 order by date limit 1) later`],
  ['obligations', `insert into obligations (id, kind, assignment_id, charged_organisation_id, started_on, working_days, due_on, clause, calendar_version, created_at, done_at)
    select gen_random_uuid(), 'UPDATE', s.id, s.lead_id, s.due, 3, later.date, 'Đ7.2.a', v.version, s.issued_at,
      coalesce(s.reported_at, case when s.progress_at >= (s.due + ${MIDDAY} then s.progress_at end)
    from seed_assignments s join later_days later on later.due = s.due cross join (select max(id) as version from calendar_versions) v`],
  ['obligations', `insert into obligations (id, kind, assignment_id, charged_organisation_id, started_on, due_on, period, clause, calendar_version, created_at, done_at)
    select gen_random_uuid(), 'QUARTERLY_UPDATE', s.id, s.lead_id, greatest(s.issued + 1, q.first), q.last, to_char(q.first, 'YYYY"-Q"Q'), 'Đ7.2.b', v.version, s.issued_at, s.reported_at
    from seed_assignments s cross join (select max(id) as version from calendar_versions) v
    cross join lateral (select date_trunc('quarter', coalesce(s.result, current_date)::timestamp)::date as first,
      (date_trunc('quarter', coalesce(s.result, current_date)::timestamp) + interval '3 months' - interval '1 day')::date as last) q
    where s.due is null`],
  ['notifications', `insert into notifications (id, user_id, kind, assignment_id, document_id, at, read_at)
    select uuidv7(s.issued_at - now()), s.focal_id, 'ASSIGNMENT_ISSUED', s.id, s.document_id, s.issued_at, case when s.a % 5 > 0 then s.issued_at + interval '1 hour' end
    from seed_assignments s where s.phase = 'issued'`],
  ['events', `insert into events (at, kind, actor_id, actor_organisation_id, document_id, assignment_id, reason, document_ref, after)
    select * from (
      select s.issued_at as at, 'ASSIGNMENT_ISSUED', '${clerk}'::uuid, '${office}'::uuid, s.document_id, s.id, null::text, (1 + d.n % 9999) || '/' || d.notation,
        jsonb_build_object('leadOrganisationId', s.lead_id, 'dueDate', s.due, 'kind', case when s.due is null then 'no_deadline' else 'has_deadline' end)
      from seed_assignments s join seed_documents d on d.n = s.document
      union all
      select coalesce(s.closed_at, s.reported_at, s.progress_at, s.acknowledged_at, s.issued_at),
        case s.phase when 'closed' then 'RESULT_CONFIRMED' when 'pending_confirmation' then 'RESULT_REPORTED' when 'in_progress' then 'PROGRESS_UPDATED'
          when 'accepted' then 'ASSIGNMENT_ACKNOWLEDGED' else 'DOCUMENT_PUBLISHED' end,
        case when s.phase = 'closed' then '${monitors[0]}'::uuid when s.phase = 'issued' or not s.connected then '${clerk}'::uuid else s.focal_id end,
        case when s.phase in ('closed', 'issued') or not s.connected then '${office}'::uuid else s.lead_id end,
        s.document_id, case when s.phase <> 'issued' then s.id end, null::text, null::text,
        jsonb_build_object('phase', s.phase, 'resultDate', s.result)
      from seed_assignments s) e order by at`],
]

/** Three working days after each deadline. */
export const LATER_DAYS = `create temp table later_days as select o.date as due, (select w.date from working_day_ordinals w where w.ord = o.ord + 3 order by w.date limit 1) as date from working_day_ordinals o`

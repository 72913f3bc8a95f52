-- The periodic duties of the regulation end by a record of what was sent (Đ12.1.đ, 19.1, 22.1, 22.2, 24.1), and what a unit keeps inside itself (Đ8.1.c, 9.2.c, 9.2.d, 24.2).

create table session_dates (
  id bigint generated always as identity primary key,
  month text not null check (month ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$'),
  session_on date not null check (to_char(session_on, 'YYYY-MM') = month),
  entered_at timestamptz not null,
  entered_by uuid not null references users
);
comment on table session_dates is 'The day of the regular session of a month (Đ12.1.đ), entered by the Office; the newest row of a month counts. Rows are never changed.';
create index session_dates_month on session_dates (month, id desc);
create trigger session_dates_append_only before update or delete on session_dates for each row execute function refuse_change();

create table periodic_reports (
  obligation_id uuid primary key references obligations,
  document_ref text not null check (length(document_ref) between 1 and 200),
  document_date date not null,
  sent_on date not null check (sent_on >= document_date),
  recorded_at timestamptz not null,
  recorded_by uuid not null references users
);
comment on table periodic_reports is 'What ended a periodic duty: number, date and day of sending of the report. The duty is judged by sent_on. Rows are never changed.';
create trigger periodic_reports_append_only before update or delete on periodic_reports for each row execute function refuse_change();

create table periodic_receipts (
  obligation_id uuid primary key references periodic_reports,
  received_on date not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references users
);
comment on table periodic_receipts is 'The Office confirms that a unit''s report came in (Đ22.1); its own time changes nothing for the unit (P7). Rows are never changed.';
create trigger periodic_receipts_append_only before update or delete on periodic_receipts for each row execute function refuse_change();

-- Clocks about their organisation alone: which periods there are, at one look.
create index obligations_periodic on obligations (kind, charged_organisation_id, period) where document_id is null and assignment_id is null and subject_id is null;
-- The lists of the whole authority and the compliance of a period.
create index obligations_open_kind on obligations (kind, due_on, id) include (charged_organisation_id) where done_at is null and cancelled_at is null;
create index obligations_judged on obligations (kind, due_on) include (charged_organisation_id, done_at, cancelled_at, judged_on);

-- Inside a unit.

create table sign_off_rules (
  id bigint generated always as identity primary key,
  organisation_id uuid not null references organisations,
  required boolean not null,
  set_at timestamptz not null,
  set_by uuid not null references users
);
comment on table sign_off_rules is 'Whether the head of a unit signs off what its focal officer reports (Đ8.1.c); the newest row of a unit counts. Rows are never changed.';
create index sign_off_rules_organisation on sign_off_rules (organisation_id, id desc) include (required);
create trigger sign_off_rules_append_only before update or delete on sign_off_rules for each row execute function refuse_change();

-- Without a head there is nobody to sign, and a result must still be reported.
create function head_signs_reports(unit uuid) returns boolean language sql stable as $$
  select coalesce((select s.required from sign_off_rules s where s.organisation_id = unit order by s.id desc limit 1), false)
    and exists (select from users u join user_roles r on r.user_id = u.id and r.role = 'UNIT_HEAD' where u.organisation_id = unit and u.active)
$$;
comment on function head_signs_reports is 'Whether results of this unit go through its head now.';

create table sign_off_requests (
  id uuid primary key,
  assignment_id uuid not null references assignments,
  organisation_id uuid not null references organisations,
  state text not null check (state in ('waiting', 'approved', 'sent_back', 'withdrawn', 'lapsed')),
  result_date date not null,
  result_document text not null default '' check (length(result_document) <= 200),
  no_document_reason text not null default '' check (length(no_document_reason) <= 1000),
  summary text not null check (length(summary) between 1 and 5000),
  submitted_at timestamptz not null,
  submitted_by uuid not null references users,
  decided_at timestamptz,
  decided_by uuid references users,
  note text not null default '' check (length(note) <= 2000),
  result_report_id uuid references result_reports,
  check ((state = 'waiting') = (decided_at is null)),
  check ((state = 'approved') = (result_report_id is not null)),
  check (state <> 'sent_back' or note <> '')
);
comment on table sign_off_requests is 'A result the focal officer put before the head (Đ8.1.c); private to the unit until it is approved and so reported.';
create unique index sign_off_requests_waiting on sign_off_requests (assignment_id) where state = 'waiting';
create index sign_off_requests_assignment on sign_off_requests (assignment_id, submitted_at);
create index sign_off_requests_organisation on sign_off_requests (organisation_id, submitted_at) where state = 'waiting';
create index sign_off_requests_submitter on sign_off_requests (submitted_by) where state = 'sent_back';

create table sub_tasks (
  id uuid primary key,
  assignment_id uuid not null references assignments,
  organisation_id uuid not null references organisations,
  title text not null check (length(title) between 1 and 500),
  officer_id uuid not null references users,
  due_on date,
  note text not null default '' check (length(note) <= 2000),
  state text not null default 'open' check (state in ('open', 'done', 'cancelled')),
  version integer not null default 1,
  created_at timestamptz not null
);
comment on table sub_tasks is 'How a unit shares out its assignment among its own officers (Đ9.2.c); nobody outside the unit sees any of it.';
create index sub_tasks_assignment on sub_tasks (assignment_id);
create index sub_tasks_officer on sub_tasks (officer_id, due_on) where state = 'open';
create index sub_tasks_organisation on sub_tasks (organisation_id) where state = 'open';

create table sub_task_changes (
  id bigint generated always as identity primary key,
  sub_task_id uuid not null references sub_tasks,
  act text not null check (act in ('create', 'change', 'finish', 'cancel', 'move')),
  at timestamptz not null,
  made_by uuid references users,
  before jsonb,
  after jsonb,
  note text not null default '' check (length(note) <= 2000)
);
comment on table sub_task_changes is 'The history of a sub-task, as private as the sub-task itself: it stands in no log that others read. Rows are never changed.';
create index sub_task_changes_sub_task on sub_task_changes (sub_task_id, id);
create trigger sub_task_changes_append_only before update or delete on sub_task_changes for each row execute function refuse_change();

create table unit_rules (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  title text not null check (length(title) between 1 and 500),
  document_ref text not null check (length(document_ref) between 1 and 200),
  issued_on date not null,
  content text not null default '' check (length(content) <= 50000),
  recorded_at timestamptz not null,
  recorded_by uuid not null references users
);
comment on table unit_rules is 'A unit''s own internal rule on record (Đ24.2); the newest of a unit is in force. Rows are never changed.';
create index unit_rules_organisation on unit_rules (organisation_id, recorded_at desc, id desc);
create trigger unit_rules_append_only before update or delete on unit_rules for each row execute function refuse_change();

create table self_inspections (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  inspected_on date not null,
  content text not null check (length(content) between 1 and 5000),
  result text not null check (length(result) between 1 and 5000),
  recorded_at timestamptz not null,
  recorded_by uuid not null references users
);
comment on table self_inspections is 'A unit inspected itself (Đ9.2.d). Rows are never changed.';
create index self_inspections_organisation on self_inspections (organisation_id, inspected_on desc, id desc);
create trigger self_inspections_append_only before update or delete on self_inspections for each row execute function refuse_change();

alter table attachments add column unit_rule_id uuid references unit_rules;
alter table attachments add column sign_off_request_id uuid references sign_off_requests;
create index attachments_unit_rule on attachments (unit_rule_id) where unit_rule_id is not null;
create index attachments_sign_off_request on attachments (sign_off_request_id) where sign_off_request_id is not null;
-- Other features may have given a file other owners before: the owners known so far are kept.
do $$
declare known record;
begin
  select conname, pg_get_constraintdef(oid) as says into strict known
    from pg_constraint where conrelid = 'attachments'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%num_nonnulls%';
  execute format('alter table attachments drop constraint %I', known.conname);
  execute format('alter table attachments add constraint %I %s', known.conname, replace(known.says, ') = 1', ', unit_rule_id, sign_off_request_id) = 1'));
end $$;

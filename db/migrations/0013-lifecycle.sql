-- What can happen to a task after it is sent out: decisions that take it from the count or bring it back, returns, amendments, corrections.

-- Leaders' decisions about the whole task (C1), as the Office recorded them.
create table phase_decisions (
  id uuid primary key,
  assignment_id uuid not null references assignments,
  verb text not null check (verb in ('suspend', 'resume', 'cancel', 'reroute')),
  -- Empty only where no document is needed: a return that is accepted, or a suspension whose own last day has passed.
  document text not null default '' check (length(document) <= 200),
  document_date date,
  reason text not null check (length(reason) between 1 and 2000),
  previous_phase text not null check (previous_phase in ('issued', 'accepted', 'in_progress', 'pending_confirmation', 'suspended')),
  until date,
  successor_id uuid unique references assignments,
  at timestamptz not null,
  decided_by uuid not null references users,
  check ((document = '') = (document_date is null)),
  check (until is null or verb = 'suspend'),
  check ((verb = 'reroute') = (successor_id is not null)),
  check (verb not in ('suspend', 'cancel') or document <> ''),
  check ((verb = 'resume') = (previous_phase = 'suspended') or verb in ('cancel', 'reroute'))
);
comment on table phase_decisions is 'Suspending, resuming, cancelling and rerouting a task (C1), with the document that decides it. successor_id: the assignment the other unit was given.';
create index phase_decisions_assignment on phase_decisions (assignment_id, at desc);
create trigger phase_decisions_append_only before update or delete on phase_decisions for each row execute function refuse_change();
create index assignments_suspended on assignments (due_date, id) where phase = 'suspended';
create index assignments_cancelled on assignments (due_date, id) where phase = 'cancelled';
create index assignments_rerouted on assignments (due_date, id) where phase = 'rerouted';

-- A corrected task is acknowledged anew (C3).
alter table acknowledgements drop constraint acknowledgements_pkey;
alter table acknowledgements add primary key (assignment_id, at);
comment on table acknowledgements is 'A unit took note of its assignment, again after it was corrected at the unit''s word; automatic when it updated before acknowledging.';

-- A task may lose its deadline (Đ4): the row without a day says from when. The kind as of an instant follows from the deadline in force.
alter table deadlines alter column due_date drop not null;
alter table deadlines add constraint deadlines_removed check (due_date is not null or basis = 'amendment');
comment on table deadlines is 'Effective-dated deadlines: the one in force at an instant is the last decided by then; without a day the task has none from then on. Rows are never changed.';

-- What the document says, as far as it is said otherwise to one unit alone (projection of task_amendments).
alter table assignments add column amended_content text check (length(amended_content) between 1 and 10000);
alter table assignments add column amended_place text check (length(amended_place) <= 200);

create table task_amendments (
  id uuid primary key,
  assignment_id uuid not null references assignments,
  document text not null check (length(document) between 1 and 200),
  document_date date not null,
  reason text not null check (length(reason) between 1 and 2000),
  before jsonb not null,
  after jsonb not null,
  at timestamptz not null,
  amended_by uuid not null references users,
  check (after <> '{}'::jsonb)
);
comment on table task_amendments is 'What was changed of one assignment after it was sent out, with the document that decides it; only what changed stands in before and after.';
create index task_amendments_assignment on task_amendments (assignment_id, at);
create trigger task_amendments_append_only before update or delete on task_amendments for each row execute function refuse_change();

-- Returns (C3, Đ6.2.a).
create table return_requests (
  id uuid primary key,
  assignment_id uuid not null references assignments,
  ordinal integer not null check (ordinal >= 1),
  code text not null check (code in ('MISSING_TASK', 'INACCURATE', 'OUT_OF_MANDATE')),
  content text not null check (length(content) between 1 and 5000),
  phase text not null default 'raised' check (phase in ('raised', 'corrected', 'added', 'rerouted', 'cancelled', 'refused', 'withdrawn', 'lapsed')),
  raised_at timestamptz not null,
  raised_by uuid not null references users,
  organisation_id uuid not null references organisations,
  unique (assignment_id, ordinal)
);
comment on table return_requests is 'A unit returns a task with its reason; one open at a time. organisation_id: the unit that led it then.';
create unique index return_requests_open on return_requests (assignment_id) where phase = 'raised';
create index return_requests_waiting on return_requests (raised_at, id) where phase = 'raised';

create table return_answers (
  return_request_id uuid primary key references return_requests,
  outcome text not null check (outcome in ('corrected', 'added', 'rerouted', 'cancelled', 'refused', 'withdrawn', 'lapsed')),
  reason text not null default '' check (length(reason) <= 2000),
  task_amendment_id uuid references task_amendments,
  escalated boolean not null default false,
  at timestamptz not null,
  answered_by uuid references users,
  check (outcome <> 'refused' or reason <> ''),
  check (not escalated or outcome = 'refused'),
  check ((outcome = 'corrected') = (task_amendment_id is not null))
);
comment on table return_answers is 'What became of a return. escalated: refused for the second time, the leaders are asked (Đ9.1.c).';
create trigger return_answers_append_only before update or delete on return_answers for each row execute function refuse_change();
create index return_answers_escalated on return_answers (at) where escalated;

create table return_directions (
  return_request_id uuid primary key references return_requests,
  content text not null check (length(content) between 1 and 2000),
  at timestamptz not null,
  directed_by uuid not null references users
);
comment on table return_directions is 'What a leader said about a return that the Office refused twice (Đ9.1.c).';
create trigger return_directions_append_only before update or delete on return_directions for each row execute function refuse_change();

-- Corrections of what was reported (Đ8.1).
create table correction_requests (
  id uuid primary key,
  assignment_id uuid not null references assignments,
  result_report_id uuid not null references result_reports,
  channel text not null check (channel in ('document', 'fax', 'phone', 'email')),
  content text not null check (length(content) between 1 and 5000),
  phase text not null default 'requested' check (phase in ('requested', 'accepted', 'refused', 'withdrawn', 'lapsed')),
  requested_at timestamptz not null,
  requested_by uuid not null references users,
  on_behalf_of_organisation_id uuid references organisations
);
comment on table correction_requests is 'A unit asks to correct a reported result, through which channel and why; one open at a time.';
create unique index correction_requests_open on correction_requests (assignment_id) where phase = 'requested';
create index correction_requests_waiting on correction_requests (requested_at, id) where phase = 'requested';
create index correction_requests_assignment on correction_requests (assignment_id, requested_at);

create table correction_answers (
  correction_request_id uuid primary key references correction_requests,
  outcome text not null check (outcome in ('accepted', 'reopened', 'refused', 'withdrawn', 'lapsed')),
  reason text not null default '' check (length(reason) <= 2000),
  at timestamptz not null,
  answered_by uuid references users,
  check (outcome not in ('refused', 'accepted', 'reopened') or reason <> '')
);
comment on table correction_answers is 'What became of a request for correction. reopened: the work goes on instead of new values.';
create trigger correction_answers_append_only before update or delete on correction_answers for each row execute function refuse_change();

create table result_corrections (
  id uuid primary key,
  correction_request_id uuid not null unique references correction_requests,
  result_report_id uuid not null references result_reports,
  assignment_id uuid not null references assignments,
  result_date_before date not null,
  result_date date not null,
  result_document_before text not null,
  result_document text not null check (length(result_document) <= 200),
  quality_before text,
  quality_rating text check (quality_rating in ('exceeds', 'meets', 'partly', 'fails')),
  effect_before text,
  effect_rating text check (effect_rating in ('high', 'fair', 'low')),
  due_date date,
  timeliness_before text not null,
  timeliness text not null,
  after_closing boolean not null,
  at timestamptz not null,
  corrected_by uuid not null references users
);
comment on table result_corrections is 'Corrected values of a reported result, before and after; the report itself is never changed. after_closing: stands in the errata.';
create index result_corrections_report on result_corrections (result_report_id, at desc, id desc);
create index result_corrections_assignment on result_corrections (assignment_id);
create index result_corrections_errata on result_corrections (at desc, id desc) where after_closing;
create trigger result_corrections_append_only before update or delete on result_corrections for each row execute function refuse_change();

create table result_reopenings (
  result_report_id uuid primary key references result_reports,
  correction_request_id uuid not null unique references correction_requests,
  assignment_id uuid not null references assignments,
  at timestamptz not null,
  reopened_by uuid not null references users
);
comment on table result_reopenings is 'A closed task goes on: its confirmed report no longer stands from here on; the first closure stays in the history (C1).';
create index result_reopenings_assignment on result_reopenings (assignment_id);
create trigger result_reopenings_append_only before update or delete on result_reopenings for each row execute function refuse_change();

-- The report as it reads today, with its corrections.
create view result_rows as
  select r.id as result_report_id, r.assignment_id, r.ordinal, r.reported_at,
    coalesce(c.result_date, r.result_date) as result_date, coalesce(c.result_document, r.result_document) as result_document,
    coalesce(c.quality_rating, d.quality_rating) as quality_rating, coalesce(c.effect_rating, d.effect_rating) as effect_rating,
    d.decision, d.at as decided_at, c.id is not null as corrected, exists (select from result_reopenings o where o.result_report_id = r.id) as reopened
  from result_reports r
  left join result_decisions d on d.result_report_id = r.id
  left join lateral (select x.* from result_corrections x where x.result_report_id = r.id order by x.at desc, x.id desc limit 1) c on true;
comment on view result_rows is 'Every version of a reported result with what was corrected since; what lists and reports of other features read.';

create or replace view assignment_rows as
  select
    a.id, a.code, a.phase, a.kind, a.original_due_date, a.due_date, a.has_progress, a.last_update_at, a.result_date,
    a.reported_at, a.reported_by, a.closed_at, a.issued_at, a.version, a.search, a.lead_organisation_id, a.monitor_organisation_id, a.monitor_user_id,
    t.id as task_id, t.position as task_position, coalesce(a.amended_content, t.content) as content, coalesce(a.amended_place, t.place) as place,
    t.due_type, t.due_expression, t.due_reading, t.not_tracked_reason, t.paper_follow_up,
    d.id as document_id, d.type_name, d.code_number, d.code_notation, d.subject, d.issued_date, d.origin, d.origin_fixes_deadline, d.urgency, d.source_kind,
    d.signer_full_name, d.signer_position, d.signing_authority,
    coalesce(name_on(a.lead_organisation_id, d.issued_date), o.name) as lead_name,
    coalesce(short_name_on(a.lead_organisation_id, d.issued_date), o.short_name) as lead_short_name, o.connected as lead_connected, o.kind as lead_kind,
    m.full_name as monitor_full_name
  from assignments a
  join tasks t on t.id = a.task_id
  join directive_documents d on d.id = a.document_id
  join organisations o on o.id = a.lead_organisation_id
  left join users m on m.id = a.monitor_user_id;

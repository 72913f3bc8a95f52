-- Directive documents, tasks, assignments, and the facts about them.

create table directive_documents (
  id uuid primary key,
  source_kind text not null check (source_kind in ('legal', 'work_programme', 'directive')),
  origin text not null check (origin in ('own', 'province', 'provincial_office', 'party_standing', 'council_standing')),
  origin_fixes_deadline boolean not null default false,
  issuer text not null check (issuer in ('committee', 'chair', 'other')),
  issuing_body text not null check (length(issuing_body) between 1 and 250),
  type_name text not null check (length(type_name) between 1 and 100),
  code_number text not null check (length(code_number) between 1 and 11),
  code_notation text not null check (length(code_notation) between 1 and 30),
  subject text not null check (length(subject) between 1 and 500),
  issued_date date not null,
  received_date date,
  signing_authority text not null check (signing_authority in ('', 'TM.', 'KT.', 'TL.', 'TUQ.', 'Q.')),
  signer_position text not null check (length(signer_position) between 1 and 100),
  signer_full_name text not null check (length(signer_full_name) between 1 and 50),
  proposing_organisation_id uuid not null references organisations,
  urgency integer not null default 0 check (urgency between 0 and 4),
  full_text text not null default '',
  needs_opinions boolean not null default false,
  classify_days integer not null check (classify_days in (2, 7)),
  phase text not null default 'registered' check (phase in ('registered', 'published')),
  published_at timestamptz,
  published_by uuid references users,
  duplicate_key text not null unique,
  version integer not null default 1,
  created_at timestamptz not null,
  created_by uuid not null references users,
  search tsvector not null,
  check (origin_fixes_deadline is false or origin <> 'own'),
  check ((phase = 'published') = (published_at is not null))
);
comment on table directive_documents is 'The document that gives tasks (Đ5.1.a–b), with the names and lengths of Nghị định 30, Phụ lục VI. Secret documents are never here (Đ5.2).';
create index directive_documents_recent on directive_documents (issued_date desc, id desc);
create index directive_documents_open on directive_documents (phase, issued_date, id) where phase = 'registered';
create index directive_documents_search on directive_documents using gin (search);

create table attachments (
  id uuid primary key,
  document_id uuid references directive_documents,
  result_report_id uuid,
  sha256 bytea not null references file_contents,
  file_name text not null check (length(file_name) between 1 and 200),
  uploaded_at timestamptz not null,
  uploaded_by uuid not null references users,
  check (num_nonnulls(document_id, result_report_id) = 1)
);
comment on table attachments is 'A file under the name it was sent with, on a document or a result report.';
create index attachments_document on attachments (document_id) where document_id is not null;
create index attachments_result_report on attachments (result_report_id) where result_report_id is not null;

create table tasks (
  id uuid primary key,
  document_id uuid not null references directive_documents,
  position integer not null check (position >= 1),
  content text not null check (length(content) between 1 and 10000),
  place text not null default '' check (length(place) <= 200),
  kind text check (kind in ('has_deadline', 'no_deadline')),
  due_type text check (due_type in ('report', 'submit', 'complete')),
  due_expression text not null default '' check (length(due_expression) <= 300),
  due_reading text not null default '',
  due_date date,
  monitor_organisation_id uuid references organisations,
  monitor_user_id uuid references users,
  not_tracked_reason text check (length(not_tracked_reason) between 1 and 1000),
  programme_item text not null default '' check (length(programme_item) <= 300),
  paper_follow_up boolean not null default false,
  version integer not null default 1,
  unique (document_id, position) deferrable initially deferred,
  check (kind <> 'no_deadline' or due_date is null)
);
comment on table tasks is 'One thing to do, quoted from its document (Đ5.1.đ). Not tracked: a routine duty, with the reason (Đ3.1).';

create table assignments (
  id uuid primary key,
  task_id uuid not null references tasks,
  document_id uuid not null references directive_documents,
  code text not null unique,
  lead_organisation_id uuid not null references organisations,
  monitor_organisation_id uuid references organisations,
  monitor_user_id uuid references users,
  kind text check (kind in ('has_deadline', 'no_deadline')),
  phase text not null check (phase in ('draft', 'issued', 'accepted', 'in_progress', 'pending_confirmation', 'closed', 'not_tracked', 'suspended', 'cancelled', 'rerouted')),
  issued_at timestamptz,
  -- Projections of the rows below, for indexes; kept in the same transaction, held equal by a test.
  original_due_date date,
  due_date date,
  has_progress boolean not null default false,
  last_update_at timestamptz,
  result_date date,
  reported_at timestamptz,
  reported_by uuid references users,
  closed_at timestamptz,
  version integer not null default 1,
  search tsvector not null,
  unique (task_id, lead_organisation_id),
  check (phase in ('draft', 'not_tracked') or (kind is not null and issued_at is not null and monitor_organisation_id is not null)),
  check (phase in ('draft', 'not_tracked') or (kind = 'has_deadline') = (due_date is not null)),
  check ((phase = 'closed') = (closed_at is not null)),
  check (phase not in ('pending_confirmation', 'closed') or (result_date is not null and reported_at is not null)),
  check (monitor_organisation_id is distinct from lead_organisation_id)
);
comment on table assignments is 'A task given to one lead unit: the unit of counting (P8). phase is stored, timeliness never (P6, P7).';
create index assignments_task on assignments (task_id);
create index assignments_document on assignments (document_id, lead_organisation_id);
create index assignments_lead_open on assignments (lead_organisation_id, due_date, id) where phase in ('issued', 'accepted', 'in_progress', 'pending_confirmation');
create index assignments_open on assignments (due_date, id) where phase in ('issued', 'accepted', 'in_progress', 'pending_confirmation');
create index assignments_monitor_open on assignments (monitor_user_id, due_date, id) where phase in ('issued', 'accepted', 'in_progress', 'pending_confirmation');
create index assignments_pending on assignments (reported_at, id) where phase = 'pending_confirmation';
create index assignments_lead_due on assignments (lead_organisation_id, due_date, id) where phase <> 'draft';
create index assignments_due on assignments (due_date, id) where phase <> 'draft';
create index assignments_issued on assignments (issued_at desc, id desc) where phase <> 'draft';
create index assignments_search on assignments using gin (search);

create sequence assignment_codes;

create table assignment_coordinators (
  assignment_id uuid not null references assignments,
  organisation_id uuid not null references organisations,
  primary key (assignment_id, organisation_id)
);
comment on table assignment_coordinators is 'Coordinating units of an assignment (Đ2.2); never its lead.';
create index assignment_coordinators_organisation on assignment_coordinators (organisation_id, assignment_id);

create table deadlines (
  id uuid primary key,
  assignment_id uuid not null references assignments,
  due_date date not null,
  basis text not null check (basis in ('original', 'extension', 'reroute', 'amendment')),
  decided_at timestamptz not null,
  decided_by uuid references users,
  expression text not null default '',
  document_ref text not null default ''
);
comment on table deadlines is 'Effective-dated deadlines: the one in force at an instant is the last decided by then. Rows are never changed.';
create index deadlines_assignment on deadlines (assignment_id, decided_at);

create table acknowledgements (
  assignment_id uuid primary key references assignments,
  at timestamptz not null,
  acknowledged_by uuid not null references users,
  automatic boolean not null
);
comment on table acknowledgements is 'A unit took note of its assignment; automatic when it updated before acknowledging.';

create table progress_updates (
  id uuid primary key,
  assignment_id uuid not null references assignments,
  at timestamptz not null,
  made_by uuid not null references users,
  on_behalf_of_organisation_id uuid references organisations,
  content text not null check (length(content) between 1 and 5000),
  document_ref text not null default '' check (length(document_ref) <= 200)
);
comment on table progress_updates is 'How the work stands, in the unit''s words (Đ5.1.g).';
create index progress_updates_assignment on progress_updates (assignment_id, at);

create table result_reports (
  id uuid primary key,
  assignment_id uuid not null references assignments,
  ordinal integer not null check (ordinal >= 1),
  result_date date not null,
  result_document text not null default '' check (length(result_document) <= 200),
  no_document_reason text not null default '' check (length(no_document_reason) <= 1000),
  summary text not null check (length(summary) between 1 and 5000),
  reported_at timestamptz not null,
  reported_by uuid not null references users,
  on_behalf_of_organisation_id uuid references organisations,
  source_document text not null default '' check (length(source_document) <= 200),
  source_document_date date,
  received_date date,
  unique (assignment_id, ordinal),
  check ((result_document = '') <> (no_document_reason = '')),
  check (on_behalf_of_organisation_id is null or (source_document <> '' and source_document_date is not null and received_date is not null))
);
comment on table result_reports is 'Each version of a reported result. result_date judges completion, reported_at judges updating (P6).';
alter table attachments add foreign key (result_report_id) references result_reports;

create table result_decisions (
  result_report_id uuid primary key references result_reports,
  decision text not null check (decision in ('confirmed', 'rejected', 'withdrawn')),
  at timestamptz not null,
  decided_by uuid not null references users,
  reason text not null default '' check (length(reason) <= 2000),
  quality_rating text check (quality_rating in ('exceeds', 'meets', 'partly', 'fails')),
  effect_rating text check (effect_rating in ('high', 'fair', 'low')),
  check (decision <> 'confirmed' or (quality_rating is not null and effect_rating is not null)),
  check (decision = 'confirmed' or (quality_rating is null and effect_rating is null)),
  check (decision <> 'rejected' or reason <> '')
);
comment on table result_decisions is 'What became of a reported result. The day of confirmation never changes timeliness (P7).';

create table internal_delegations (
  id uuid primary key,
  assignment_id uuid not null references assignments,
  user_id uuid not null references users,
  note text not null default '' check (length(note) <= 1000),
  made_by uuid not null references users,
  made_at timestamptz not null,
  ended_at timestamptz
);
comment on table internal_delegations is 'Who inside the unit carries the work (Đ9.2.c); private to the unit.';
create unique index internal_delegations_open on internal_delegations (assignment_id) where ended_at is null;
create index internal_delegations_user on internal_delegations (user_id) where ended_at is null;

create table obligations (
  id uuid primary key,
  kind text not null check (kind in ('CLASSIFY', 'UPDATE', 'QUARTERLY_UPDATE', 'RECORD_FOR_UNCONNECTED')),
  document_id uuid references directive_documents,
  assignment_id uuid references assignments,
  charged_organisation_id uuid not null references organisations,
  started_on date not null,
  working_days integer,
  due_on date,
  period text not null default '',
  clause text not null,
  calendar_version integer not null,
  created_at timestamptz not null,
  done_at timestamptz,
  cancelled_at timestamptz,
  check (num_nonnulls(document_id, assignment_id) = 1)
);
comment on table obligations is 'Every clock of the regulation as a row (P11): start, due, done. Recomputed while open when the calendar changes, frozen with its calendar version once done. due_on is null while the calendar of its year is unknown.';
create unique index obligations_once on obligations (kind, coalesce(assignment_id, document_id), period) where cancelled_at is null and kind <> 'RECORD_FOR_UNCONNECTED';
create index obligations_open on obligations (charged_organisation_id, due_on, id) where done_at is null and cancelled_at is null;
create index obligations_assignment on obligations (assignment_id) where assignment_id is not null;
create index obligations_document on obligations (document_id) where document_id is not null;

create table notifications (
  id uuid primary key,
  user_id uuid not null references users,
  kind text not null check (kind ~ '^[A-Z_]{3,60}$'),
  assignment_id uuid references assignments,
  document_id uuid references directive_documents,
  at timestamptz not null,
  read_at timestamptz
);
comment on table notifications is 'In-app notices: what kind and about which record; the words are made when shown.';
create index notifications_user on notifications (user_id, at desc, id desc);
create index notifications_unread on notifications (user_id) where read_at is null;

create table saved_views (
  id uuid primary key,
  user_id uuid not null references users,
  name text not null check (length(name) between 1 and 100),
  query text not null check (length(query) <= 2000),
  created_at timestamptz not null,
  unique (user_id, name)
);
comment on table saved_views is 'A list''s filters under a name of the user''s own.';

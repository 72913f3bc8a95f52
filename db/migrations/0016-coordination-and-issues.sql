-- Units working together (Đ9.2), what stands in their way (Đ9.1.b–c, Đ20.2, Đ21.2–3), and what the Office asks of them (Đ9.1.d).

create table coordination_requests (
  id uuid primary key,
  assignment_id uuid not null references assignments,
  coordinator_id uuid not null references organisations,
  content text not null check (length(content) between 1 and 5000),
  document_number text not null default '' check (length(document_number) <= 200),
  document_date date,
  response_due date not null,
  state text not null check (state in ('sent', 'seen', 'partial', 'answered', 'declined', 'escalated', 'outcome_notified', 'ended')),
  sent_at timestamptz not null,
  sent_by uuid not null references users,
  version integer not null default 1,
  check ((document_number = '') = (document_date is null))
);
comment on table coordination_requests is 'What the lead unit asks of one coordinating unit (Đ9.2.a). Lateness is derived from response_due and state, never stored, and stands against the coordinator only.';
create index coordination_requests_assignment on coordination_requests (assignment_id, sent_at, id);
create index coordination_requests_coordinator on coordination_requests (coordinator_id, response_due, id);
create index coordination_requests_waiting on coordination_requests (response_due, id) where state in ('sent', 'seen', 'partial', 'escalated');
create index coordination_requests_escalated on coordination_requests (response_due, id) where state = 'escalated';

create table coordination_moves (
  id uuid primary key,
  request_id uuid not null references coordination_requests,
  act text not null check (act in ('send', 'acknowledge', 'answer_in_part', 'answer', 'decline', 'escalate', 'direct', 'notify_outcome', 'end')),
  at timestamptz not null,
  made_by uuid references users,
  on_behalf_of_organisation_id uuid references organisations,
  content text not null default '' check (length(content) <= 5000),
  document_number text not null default '' check (length(document_number) <= 200),
  document_date date,
  received_date date,
  response_due date,
  check ((document_number = '') = (document_date is null)),
  check (on_behalf_of_organisation_id is null or (document_date is not null and received_date is not null)),
  check (act not in ('send', 'direct') or response_due is not null),
  check (act not in ('escalate', 'notify_outcome') or document_date is not null),
  check (act not in ('answer_in_part', 'answer', 'decline', 'direct') or content <> '')
);
comment on table coordination_moves is 'What happened to a coordination request, in order; rows are never changed.';
create index coordination_moves_request on coordination_moves (request_id, at, id);
create trigger coordination_moves_append_only before update or delete on coordination_moves for each row execute function refuse_change();

create table issues (
  id uuid primary key,
  kind text not null check (kind in ('obstacle', 'opinion_conflict', 'commune_feedback')),
  assignment_id uuid references assignments,
  raised_by_organisation_id uuid not null references organisations,
  raised_at timestamptz not null,
  raised_by uuid not null references users,
  content text not null check (length(content) between 1 and 5000),
  cause text not null default '' check (length(cause) <= 5000),
  proposal text not null default '' check (length(proposal) <= 5000),
  document_number text not null default '' check (length(document_number) <= 200),
  document_date date,
  beyond_capacity boolean not null default false,
  aspect text check (aspect in ('late', 'wrong')),
  state text not null check (state in ('raised', 'under_review', 'info_requested', 'submitted_to_leader', 'directed', 'resolved', 'dismissed', 'withdrawn')),
  version integer not null default 1,
  check ((document_number = '') = (document_date is null)),
  check ((kind = 'commune_feedback') = (aspect is not null)),
  check (kind <> 'commune_feedback' or assignment_id is not null),
  check (kind = 'obstacle' or not beyond_capacity)
);
comment on table issues is 'What stands in the way of a task: an obstacle (Đ9.1.b, Đ21.2), units of different opinions (Đ9.1.c), a commune''s word on another unit''s late or wrong task (Đ21.3).';
create index issues_open on issues (raised_at desc, id desc) where state not in ('resolved', 'dismissed', 'withdrawn');
create index issues_recent on issues (raised_at desc, id desc);
create index issues_submitted on issues (raised_at, id) where state = 'submitted_to_leader';
create index issues_raiser on issues (raised_by_organisation_id, raised_at desc, id desc);
create index issues_assignment on issues (assignment_id) where assignment_id is not null;

create table issue_moves (
  id uuid primary key,
  issue_id uuid not null references issues,
  act text not null check (act in ('raise', 'review', 'request_info', 'give_info', 'submit', 'direct', 'resolve', 'resolve_by_urging', 'dismiss', 'withdraw')),
  at timestamptz not null,
  made_by uuid not null references users,
  content text not null default '' check (length(content) <= 5000),
  document_number text not null default '' check (length(document_number) <= 200),
  document_date date,
  check ((document_number = '') = (document_date is null)),
  check (act in ('raise', 'review') or content <> '')
);
comment on table issue_moves is 'What happened to an issue, in order; rows are never changed.';
create index issue_moves_issue on issue_moves (issue_id, at, id);
create trigger issue_moves_append_only before update or delete on issue_moves for each row execute function refuse_change();

create table issue_parties (
  issue_id uuid not null references issues,
  organisation_id uuid not null references organisations,
  asked_at timestamptz not null,
  asked_by uuid not null references users,
  primary key (issue_id, organisation_id)
);
comment on table issue_parties is 'The units whose opinions on an issue are collected (Đ9.1.c); each sees the issue and its own opinion.';
create index issue_parties_organisation on issue_parties (organisation_id, issue_id);

create table issue_opinions (
  issue_id uuid not null,
  organisation_id uuid not null,
  opinion text not null check (length(opinion) between 1 and 5000),
  given_at timestamptz not null,
  given_by uuid not null references users,
  source_document text not null default '' check (length(source_document) <= 200),
  source_document_date date,
  received_date date,
  primary key (issue_id, organisation_id),
  foreign key (issue_id, organisation_id) references issue_parties,
  check ((source_document = '') = (source_document_date is null)),
  check ((source_document_date is null) = (received_date is null))
);
comment on table issue_opinions is 'The opinion of one unit, in its words; with a source document where the Office wrote it down for an unconnected unit (Đ6.1.b).';
create trigger issue_opinions_append_only before update or delete on issue_opinions for each row execute function refuse_change();

create table issue_links (
  id uuid primary key,
  issue_id uuid not null references issues,
  assignment_id uuid references assignments,
  document_id uuid references directive_documents,
  linked_at timestamptz not null,
  linked_by uuid not null references users,
  check (num_nonnulls(assignment_id, document_id) = 1)
);
comment on table issue_links is 'Tasks and documents that came of a direction on an issue.';
create unique index issue_links_once on issue_links (issue_id, coalesce(assignment_id, document_id));
create trigger issue_links_append_only before update or delete on issue_links for each row execute function refuse_change();

create table lateness_notices (
  id uuid primary key,
  assignment_id uuid not null references assignments,
  due_date date not null,
  organisation_id uuid not null references organisations,
  on_behalf boolean not null default false,
  difficulty text not null check (length(difficulty) between 1 and 5000),
  cause text not null check (length(cause) between 1 and 5000),
  proposal text not null default '' check (length(proposal) <= 5000),
  document_number text not null check (length(document_number) between 1 and 200),
  document_date date not null,
  given_at timestamptz not null,
  given_by uuid not null references users
);
comment on table lateness_notices is 'The written notice why a task is past its deadline (Đ20.2); it speaks of the deadline it names. Rows are never changed.';
create index lateness_notices_assignment on lateness_notices (assignment_id, due_date, given_at desc);
create trigger lateness_notices_append_only before update or delete on lateness_notices for each row execute function refuse_change();

create table information_requests (
  id uuid primary key,
  assignment_id uuid references assignments,
  content text not null check (length(content) between 1 and 5000),
  document_number text not null default '' check (length(document_number) <= 200),
  document_date date,
  due_date date not null,
  asked_at timestamptz not null,
  asked_by uuid not null references users,
  closed_at timestamptz,
  closed_by uuid references users,
  closing_note text not null default '' check (length(closing_note) <= 2000),
  version integer not null default 1,
  check ((document_number = '') = (document_date is null)),
  check ((closed_at is null) = (closed_by is null))
);
comment on table information_requests is 'What the Office asks units to tell it, about a task or in general (Đ9.1.d).';
create index information_requests_recent on information_requests (asked_at desc, id desc);
create index information_requests_assignment on information_requests (assignment_id) where assignment_id is not null;

create table information_request_units (
  id uuid primary key,
  request_id uuid not null references information_requests,
  organisation_id uuid not null references organisations,
  state text not null check (state in ('asked', 'answered', 'ended')),
  version integer not null default 1,
  unique (request_id, organisation_id)
);
comment on table information_request_units is 'One unit that was asked; each sees itself alone.';
create index information_request_units_organisation on information_request_units (organisation_id, request_id);
create index information_request_units_waiting on information_request_units (organisation_id, request_id) where state = 'asked';

create table information_answers (
  id uuid primary key,
  request_unit_id uuid not null references information_request_units,
  content text not null check (length(content) between 1 and 5000),
  document_number text not null default '' check (length(document_number) <= 200),
  document_date date,
  received_date date,
  on_behalf boolean not null default false,
  answered_at timestamptz not null,
  answered_by uuid not null references users,
  check ((document_number = '') = (document_date is null)),
  check (on_behalf = (received_date is not null)),
  check (not on_behalf or document_date is not null)
);
comment on table information_answers is 'What a unit told the Office, and what it added later; rows are never changed.';
create index information_answers_unit on information_answers (request_unit_id, answered_at, id);
create trigger information_answers_append_only before update or delete on information_answers for each row execute function refuse_change();

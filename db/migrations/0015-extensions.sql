-- Requests for extension (Đ6.1.d, Đ6.2.c) and which Vice-Chairman is in charge of which unit.

create table vice_chair_fields (
  id uuid primary key,
  user_id uuid not null references users,
  organisation_id uuid not null references organisations,
  from_date date not null,
  to_date date check (to_date >= from_date - 1),
  made_at timestamptz not null,
  made_by uuid not null references users
);
comment on table vice_chair_fields is 'Which Vice-Chairman is in charge of which unit, from when until when. An ended row stays; to_date before from_date: ended before it began.';
create unique index vice_chair_fields_open on vice_chair_fields (organisation_id) where to_date is null;
create index vice_chair_fields_organisation on vice_chair_fields (organisation_id, from_date desc);
create index vice_chair_fields_user on vice_chair_fields (user_id);

create table extension_requests (
  id uuid primary key,
  assignment_id uuid not null references assignments,
  organisation_id uuid not null references organisations,
  state text not null check (state in ('draft', 'submitted', 'received', 'presented', 'approved', 'rejected', 'withdrawn', 'lapsed')),
  version integer not null default 1 check (version >= 1),
  document_number text not null check (length(document_number) between 1 and 100),
  document_date date not null,
  reason text not null check (length(reason) between 1 and 5000),
  proposed_due date not null,
  prepared_at timestamptz not null,
  prepared_by uuid not null references users,
  ordinal integer check (ordinal >= 1),
  submitted_on date,
  on_time boolean,
  due_before date,
  decided_at timestamptz,
  check (num_nonnulls(ordinal, submitted_on, on_time, due_before) in (0, 4)),
  check (state in ('draft', 'withdrawn', 'lapsed') or submitted_on is not null),
  check ((state in ('approved', 'rejected', 'withdrawn', 'lapsed')) = (decided_at is not null))
);
comment on table extension_requests is 'A unit''s request for another deadline of one assignment. State and the days beside it repeat what extension_steps say, for lists; the first submission counts, whatever is returned and sent again.';
comment on column extension_requests.ordinal is 'Counts the requests of the assignment; given when it is first submitted.';
comment on column extension_requests.due_before is 'The deadline in force when it was first submitted, by which on_time is judged (P4).';
create unique index extension_requests_one_open on extension_requests (assignment_id) where state in ('draft', 'submitted', 'received', 'presented');
create unique index extension_requests_ordinal on extension_requests (assignment_id, ordinal);
create index extension_requests_assignment on extension_requests (assignment_id, prepared_at);
create index extension_requests_open on extension_requests (state, submitted_on, id) where state in ('draft', 'submitted', 'received', 'presented');
create index extension_requests_organisation on extension_requests (organisation_id, decided_at);
create index extension_requests_list on extension_requests (coalesce(submitted_on, (prepared_at at time zone 'Asia/Ho_Chi_Minh')::date) desc, id desc);

create table extension_steps (
  id uuid primary key,
  request_id uuid not null references extension_requests,
  step text not null check (step in ('submitted', 'recorded', 'received', 'returned', 'presented', 'approved', 'rejected', 'withdrawn', 'lapsed')),
  at timestamptz not null,
  made_by uuid references users,
  on_day date not null,
  reason text not null default '' check (length(reason) <= 5000),
  document_number text not null default '' check (length(document_number) <= 100),
  document_date date,
  reply_number text not null default '' check (length(reply_number) <= 100),
  due_before date,
  new_due date,
  waiver text not null default '' check (length(waiver) <= 2000),
  check ((document_number <> '') = (document_date is not null)),
  check (step not in ('submitted', 'recorded', 'presented', 'approved', 'rejected') or document_number <> ''),
  check (step not in ('returned', 'rejected') or reason <> ''),
  check ((step = 'approved') = (new_due is not null)),
  check (step <> 'approved' or new_due > due_before)
);
comment on table extension_steps is 'What became of a request, step by step: who, when, the day it counts, with which paper. Rows are never changed.';
create index extension_steps_request on extension_steps (request_id, at, id);
create trigger extension_steps_append_only before update or delete on extension_steps for each row execute function refuse_change();

create view pending_extensions as
  select r.assignment_id, r.id as request_id, r.ordinal from extension_requests r where r.state in ('submitted', 'received', 'presented');
comment on view pending_extensions is 'Assignments whose unit has asked for an extension and has no answer yet. It never hides that they are overdue.';

create function extensions_at(as_of timestamptz) returns table (assignment_id uuid, pending boolean, asked integer, granted integer)
language sql stable parallel safe as $$
  select r.assignment_id,
    bool_or(coalesce(last.step in ('submitted', 'recorded', 'received', 'presented'), false)),
    count(last.step)::int,
    count(*) filter (where last.step = 'approved')::int
  from extension_requests r
  left join lateral (
    select s.step from extension_steps s where s.request_id = r.id and s.at <= as_of order by s.at desc, s.id desc limit 1) last on true
  where exists (select from extension_steps s where s.request_id = r.id and s.at <= as_of)
  group by r.assignment_id
$$;
comment on function extensions_at is 'How requests for extension stood at an instant, from rows that are never changed (P9).';

-- A file may belong to a request. Whatever owners the check knows by now, one more is added: exactly one of them holds the file.
alter table attachments add column extension_request_id uuid references extension_requests;
create index attachments_extension_request on attachments (extension_request_id) where extension_request_id is not null;
do $$
declare known record;
begin
  select conname, pg_get_constraintdef(oid) as says into strict known
    from pg_constraint where conrelid = 'attachments'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%num_nonnulls%';
  execute format('alter table attachments drop constraint %I', known.conname);
  execute format('alter table attachments add constraint %I %s', known.conname, replace(known.says, ') = 1', ', extension_request_id) = 1'));
end $$;

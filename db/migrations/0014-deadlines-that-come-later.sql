-- Tasks whose deadline comes later (an event, a period, from above), documents that change others, and what is reported upward.

-- What the Office writes of a task when it classifies it (Đ5.1.e, Đ9.1.đ).
alter table tasks
  add column due_rule_count integer check (due_rule_count between 1 and 999),
  add column due_rule_unit text check (due_rule_unit in ('working_day', 'day', 'month')),
  add column due_rule_event text not null default '' check (length(due_rule_event) <= 300),
  add column cadence text check (cadence in ('weekly', 'monthly', 'quarterly', 'half_yearly', 'yearly')),
  add column cadence_month integer check (cadence_month between 1 and 13),
  add column cadence_day integer check (cadence_day between 1 and 31),
  add column cadence_before boolean not null default false,
  add column derived_from_id uuid references assignments,
  add column waiver_document text not null default '' check (length(waiver_document) <= 200),
  add column waiver_by text not null default '' check (length(waiver_by) <= 100),
  add column waiver_words text not null default '' check (length(waiver_words) <= 1000);
comment on column tasks.due_rule_event is 'The event from which the deadline runs, in the words of the document; the deadline is pending until due_events has a row.';
comment on column tasks.cadence is 'The task comes back in every period (task_series); cadence_month counts from the first month of the period.';
comment on column tasks.derived_from_id is 'The task from above that this one serves (Đ9.1.đ).';
comment on column tasks.waiver_words is 'Why a leader allows this task to end after the one from above, with the document (waiver_document) and who decided (waiver_by).';
create index tasks_derived_from on tasks (derived_from_id) where derived_from_id is not null;

-- A deadline that is pending: the task has one (Đ4), the day is not known yet.
alter table assignments add column awaits_event boolean not null default false;
comment on column assignments.awaits_event is 'The deadline hangs on an event that has not been recorded: counted as having a deadline, open and not late.';
alter table assignments drop constraint assignments_check1;
alter table assignments add constraint assignments_deadline_known_or_awaited
  check (phase in ('draft', 'not_tracked') or case when kind = 'has_deadline' then (due_date is null) = awaits_event else due_date is null and not awaits_event end);
create index assignments_awaiting_event on assignments (id) where awaits_event and phase in ('issued', 'accepted', 'in_progress', 'pending_confirmation');

create table due_events (
  task_id uuid primary key references tasks,
  occurred_on date not null,
  document_ref text not null check (length(document_ref) between 1 and 200),
  due_date date not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references users
);
comment on table due_events is 'The event from which a task''s deadline runs has happened: the day, the document that shows it, and the deadline counted from it (P2, P5). Rows are never changed.';
create trigger due_events_append_only before update or delete on due_events for each row execute function refuse_change();

-- The twin of timeliness.ts: a pending deadline is neither late nor "no deadline".
create or replace function timeliness_of(
  kind text, due date, result_date date, reported boolean, closed boolean, last_update_on date, as_of date, soon_days integer
) returns text language sql stable parallel safe
return case
  when kind = 'has_deadline' and due is null then
    case when closed then 'DONE_ON_TIME' when reported then 'PENDING_ON_TIME' else 'AWAITING_EVENT' end
  when kind = 'no_deadline' or due is null then
    case
      when closed then 'DONE_NO_DUE'
      when reported then 'PENDING_NO_DUE'
      when last_update_on < date_trunc('quarter', as_of::timestamp)::date then 'OPEN_NO_DUE_STALE'
      else 'OPEN_NO_DUE'
    end
  when closed then case when coalesce(result_date, as_of) <= due then 'DONE_ON_TIME' else 'DONE_LATE' end
  when reported then case when coalesce(result_date, as_of) <= due then 'PENDING_ON_TIME' else 'PENDING_LATE' end
  when as_of > due then 'OVERDUE'
  when coalesce(working_days_between(as_of, due), due - as_of) <= soon_days then 'DUE_SOON'
  else 'IN_TIME'
end;

create function counted_due(due date, awaits_event boolean) returns date language sql immutable parallel safe
return case when awaits_event then date '9999-12-31' else due end;
comment on function counted_due is 'The deadline under which an assignment is counted: a pending one lies beyond every day, so that it is in time; none is null.';

create or replace function tally_assignments() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into tally_changes (what, organisation_id, state, day, n)
    select t.what, r.lead_organisation_id, t.state, t.day, count(*)
    from new_rows r cross join lateral tally_of_assignment(r.phase, counted_due(r.due_date, r.awaits_event), r.result_date, r.closed_at) t group by 1, 2, 3, 4;
  elsif tg_op = 'DELETE' then
    insert into tally_changes (what, organisation_id, state, day, n)
    select t.what, r.lead_organisation_id, t.state, t.day, -count(*)
    from old_rows r cross join lateral tally_of_assignment(r.phase, counted_due(r.due_date, r.awaits_event), r.result_date, r.closed_at) t group by 1, 2, 3, 4;
  else
    insert into tally_changes (what, organisation_id, state, day, n)
    select t.what, r.lead_organisation_id, t.state, t.day, sum(r.n)
    from (select 1 as n, lead_organisation_id, phase, counted_due(due_date, awaits_event) as due_date, result_date, closed_at from new_rows
      union all select -1, lead_organisation_id, phase, counted_due(due_date, awaits_event), result_date, closed_at from old_rows) r
    cross join lateral tally_of_assignment(r.phase, r.due_date, r.result_date, r.closed_at) t group by 1, 2, 3, 4 having sum(r.n) <> 0;
  end if;
  return null;
end $$;

-- Counting by index alone goes on: the indexes carry the new column.
drop index assignments_open_counts;
create index assignments_open_counts on assignments (lead_organisation_id, phase, due_date) include (awaits_event)
  where phase in ('issued', 'accepted', 'in_progress', 'pending_confirmation');
drop index assignments_monitor_counts;
create index assignments_monitor_counts on assignments (monitor_user_id, lead_organisation_id, phase, due_date) include (awaits_event)
  where phase in ('issued', 'accepted', 'in_progress', 'pending_confirmation');
drop index assignments_open_ids;
create index assignments_open_ids on assignments (id) include (lead_organisation_id, phase, due_date, awaits_event)
  where phase in ('issued', 'accepted', 'in_progress', 'pending_confirmation');

-- Tasks that come back in every period.
alter table assignments add column period text not null default '' check (period ~ '^(\d{4}(-(W\d{2}|\d{2}|Q[1-4]|H[12]))?)?$');
comment on column assignments.period is 'The period of a recurring task, e.g. 2026-12, 2026-Q4, 2026-W48; empty for a task done once.';
alter table assignments drop constraint assignments_task_id_lead_organisation_id_key;
-- What was taken away from a unit may be given to it again.
create unique index assignments_once_a_period on assignments (task_id, lead_organisation_id, period) where phase not in ('rerouted', 'cancelled');

create table task_series (
  task_id uuid primary key references tasks,
  started_at timestamptz not null,
  started_by uuid not null references users,
  ended_at timestamptz,
  ended_by uuid references users,
  end_document_ref text check (length(end_document_ref) between 1 and 200),
  end_reason text not null default '' check (length(end_reason) <= 1000),
  version integer not null default 1,
  check (num_nonnulls(ended_at, ended_by, end_document_ref) in (0, 3))
);
comment on table task_series is 'A task of every period (Đ5.1.e): runs until a document ends it.';
create index task_series_running on task_series (task_id) where ended_at is null;

create table task_periods (
  task_id uuid not null references task_series,
  period text not null,
  starts_on date not null,
  due_date date not null,
  made_at timestamptz not null,
  primary key (task_id, period)
);
comment on table task_periods is 'The periods of a series whose assignments were made, each once. Rows are never changed.';
create trigger task_periods_append_only before update or delete on task_periods for each row execute function refuse_change();

-- Documents that change others.
create table document_links (
  id uuid primary key,
  document_id uuid not null references directive_documents,
  other_id uuid not null references directive_documents,
  kind text not null check (kind in ('amends', 'replaces', 'revokes', 'continues')),
  place text not null default '' check (length(place) <= 300),
  made_at timestamptz not null,
  made_by uuid not null references users,
  unique (document_id, other_id),
  check (document_id <> other_id)
);
comment on table document_links is 'document_id amends, replaces, revokes or continues other_id; place is the clause and words. Never a circle.';
create index document_links_other on document_links (other_id);

create table replaced_task_choices (
  id bigint generated always as identity primary key,
  link_id uuid not null references document_links,
  assignment_id uuid not null references assignments,
  choice text not null check (choice in ('keep', 'cancel', 'continue')),
  task_id uuid references tasks,
  made_at timestamptz not null,
  made_by uuid not null references users,
  check ((choice = 'continue') = (task_id is not null))
);
comment on table replaced_task_choices is 'What the Office decided about an open task of a document that was replaced or revoked; the last one counts. Rows are never changed.';
create index replaced_task_choices_assignment on replaced_task_choices (assignment_id, id desc);
create index replaced_task_choices_link on replaced_task_choices (link_id);
create index replaced_task_choices_task on replaced_task_choices (task_id) where task_id is not null;
create trigger replaced_task_choices_append_only before update or delete on replaced_task_choices for each row execute function refuse_change();

-- What was mirrored upward (Đ9.1.đ).
create table upward_receipts (
  id uuid primary key,
  made_at timestamptz not null,
  made_by uuid not null references users,
  format text not null check (format in ('xlsx', 'json')),
  filters text not null check (length(filters) <= 1000),
  row_count integer not null check (row_count >= 0),
  sha256 bytea not null check (length(sha256) = 32),
  content bytea not null
);
comment on table upward_receipts is 'A file of parent tasks made for a level above: who, when, of what, and its very bytes. Rows are never changed.';
create index upward_receipts_recent on upward_receipts (made_at desc, id desc);
create trigger upward_receipts_append_only before update or delete on upward_receipts for each row execute function refuse_change();

create table upward_receipt_rows (
  receipt_id uuid not null references upward_receipts,
  assignment_id uuid not null references assignments,
  version integer not null,
  primary key (receipt_id, assignment_id)
);
comment on table upward_receipt_rows is 'Which tasks a file held, each as of which version: a later version must be reported again.';
create index upward_receipt_rows_assignment on upward_receipt_rows (assignment_id, receipt_id desc) include (version);
create trigger upward_receipt_rows_append_only before update or delete on upward_receipt_rows for each row execute function refuse_change();

create table upward_acknowledgements (
  receipt_id uuid primary key references upward_receipts,
  number text not null check (length(number) between 1 and 100),
  received_on date not null,
  noted_at timestamptz not null,
  noted_by uuid not null references users
);
comment on table upward_acknowledgements is 'Number and day under which the level above took the file in. Rows are never changed.';
create trigger upward_acknowledgements_append_only before update or delete on upward_acknowledgements for each row execute function refuse_change();

-- What was known at an instant, with deadlines that were taken away or come later, results that were corrected or reopened, and tasks that changed hands.
create or replace function assignment_facts_at(as_of timestamptz) returns table (
  assignment_id uuid, kind text, issued_at timestamptz, original_due_date date, due_date date, result_date date,
  reported_at timestamptz, reported_by uuid, closed_at timestamptz, has_progress boolean, last_update_at timestamptz,
  lead_organisation_id uuid, outside text
) language sql stable parallel safe as $$
  select
    a.id,
    -- Đ4: as decided by then; before any deadline was decided, one that hangs on an event has a deadline all the same.
    case when current.due_date is not null or (current.decided is null and t.due_rule_event <> '') then 'has_deadline' else 'no_deadline' end, a.issued_at, original.due_date, current.due_date, report.result_date,
    report.reported_at, report.reported_by, report.closed_at,
    coalesce(progress.at, reports.at) is not null, greatest(progress.at, reports.at),
    lead.organisation_id, outside.phase
  from assignments a
  join tasks t on t.id = a.task_id
  left join lateral (
    select d.due_date from deadlines d where d.assignment_id = a.id and d.basis in ('original', 'reroute') and d.decided_at <= as_of
    order by d.decided_at, d.id limit 1) original on true
  left join lateral (
    select d.due_date, true as decided from deadlines d where d.assignment_id = a.id and d.decided_at <= as_of
    order by d.decided_at desc, d.id desc limit 1) current on true
  -- The report that stands: the newest one, unless it has been rejected, withdrawn or reopened by then; its day as corrected by then.
  left join lateral (
    select coalesce(
        (select c.result_date from result_corrections c where c.result_report_id = newest.id and c.at <= as_of order by c.at desc, c.id desc limit 1),
        newest.result_date) as result_date,
      newest.reported_at, newest.reported_by, case when rd.decision = 'confirmed' then rd.at end as closed_at
    from (
      select r.id, r.result_date, r.reported_at, r.reported_by from result_reports r
      where r.assignment_id = a.id and r.reported_at <= as_of order by r.ordinal desc limit 1) newest
    left join result_decisions rd on rd.result_report_id = newest.id and rd.at <= as_of
    where rd.decision is null
      or (rd.decision = 'confirmed' and not exists (select from result_reopenings o where o.result_report_id = newest.id and o.at <= as_of))) report on true
  left join lateral (
    select max(p.at) as at from progress_updates p where p.assignment_id = a.id and p.at <= as_of) progress on true
  left join lateral (
    select max(r.reported_at) as at from result_reports r where r.assignment_id = a.id and r.reported_at <= as_of) reports on true
  left join lateral (
    select l.organisation_id from assignment_leads l where l.assignment_id = a.id and l.from_at <= as_of
    order by l.from_at desc, l.id desc limit 1) lead on true
  left join lateral (
    select nullif(p.phase, 'resumed') as phase from assignment_phases p where p.assignment_id = a.id and p.from_at <= as_of
    order by p.from_at desc, p.id desc limit 1) outside on true
  where a.issued_at <= as_of
$$;

-- Facts that were overwritten and are now rows: who led when, what left the count when, which report settled a clock, which paper came when.

-- Clocks (P11). What a clock came to is frozen when it is done.
alter table obligations
  add column settled_by_report_id uuid references result_reports,
  add column judged_on date,
  add column working_days_late integer;
comment on column obligations.settled_by_report_id is 'The result report that did the duty; withdrawn, the clock runs again.';
comment on column obligations.judged_on is 'The day by which lateness is judged where it is not the day of done_at: the paper came earlier than it was recorded (Đ7.3).';
comment on column obligations.working_days_late is 'Working days past due_on, counted with the calendar in force when it was done; null when in time or not countable.';
create index obligations_settled on obligations (settled_by_report_id) where settled_by_report_id is not null;

update obligations o set settled_by_report_id = r.id from result_reports r
  where o.assignment_id = r.assignment_id and o.done_at = r.reported_at and o.kind in ('UPDATE', 'QUARTERLY_UPDATE');
update obligations o set working_days_late = working_days_between(o.due_on, (o.done_at at time zone 'Asia/Ho_Chi_Minh')::date)
  where (o.done_at at time zone 'Asia/Ho_Chi_Minh')::date > o.due_on;

-- Compliance of a unit stays answered by the index alone.
drop index obligations_charged;
create index obligations_charged on obligations (charged_organisation_id, due_on) include (kind, done_at, cancelled_at, judged_on);

create table received_reports (
  id uuid primary key,
  assignment_id uuid not null references assignments,
  obligation_id uuid not null unique references obligations,
  source_document text not null check (length(source_document) between 1 and 200),
  source_document_date date not null,
  received_date date not null check (received_date >= source_document_date),
  noted_at timestamptz not null,
  noted_by uuid not null references users
);
comment on table received_reports is 'A paper of an unconnected unit that came in; its clock (Đ7.3) ends when what it says is recorded.';
create unique index received_reports_once on received_reports (assignment_id, lower(source_document), source_document_date);
create trigger received_reports_append_only before update or delete on received_reports for each row execute function refuse_change();

-- Who led an assignment from when (P9). The order of rows written at one instant is the order of their identifiers.
create table assignment_leads (
  id bigint generated always as identity primary key,
  assignment_id uuid not null references assignments,
  organisation_id uuid not null references organisations,
  from_at timestamptz not null
);
comment on table assignment_leads is 'The lead unit of an assignment from an instant on: one row when it is sent out, one at each change. Rows are never changed.';
create index assignment_leads_assignment on assignment_leads (assignment_id, from_at desc, id desc) include (organisation_id);
create index assignment_leads_organisation on assignment_leads (organisation_id, assignment_id);

create table assignment_phases (
  id bigint generated always as identity primary key,
  assignment_id uuid not null references assignments,
  phase text not null check (phase in ('suspended', 'resumed', 'cancelled', 'rerouted')),
  from_at timestamptz not null
);
comment on table assignment_phases is 'When an assignment left the count, or came back into it: what no other row tells. Rows are never changed.';
create index assignment_phases_assignment on assignment_phases (assignment_id, from_at desc, id desc) include (phase);

insert into assignment_leads (assignment_id, organisation_id, from_at)
  select a.id, coalesce(moved.former, a.lead_organisation_id), a.issued_at
  from assignments a
  left join lateral (
    select (e.before ->> 'leadOrganisationId')::uuid as former from events e
    where e.assignment_id = a.id and e.kind = 'ASSIGNMENT_MOVED' and e.after ->> 'phase' <> 'rerouted' order by e.id limit 1) moved on true
  where a.issued_at is not null order by a.issued_at, a.id;
insert into assignment_leads (assignment_id, organisation_id, from_at)
  select e.assignment_id, (e.after ->> 'leadOrganisationId')::uuid, e.at
  from events e join assignments a on a.id = e.assignment_id
  where e.kind = 'ASSIGNMENT_MOVED' and e.after ->> 'phase' not in ('rerouted', 'draft') and a.issued_at is not null order by e.id;
insert into assignment_phases (assignment_id, phase, from_at)
  select e.assignment_id, 'rerouted', e.at from events e where e.kind = 'ASSIGNMENT_MOVED' and e.after ->> 'phase' = 'rerouted' order by e.id;

create trigger assignment_leads_append_only before update or delete on assignment_leads for each row execute function refuse_change();
create trigger assignment_phases_append_only before update or delete on assignment_phases for each row execute function refuse_change();

alter function working_days_between parallel safe;
alter function timeliness_of parallel safe;
drop function assignment_facts_at(timestamptz);
create function assignment_facts_at(as_of timestamptz) returns table (
  assignment_id uuid, kind text, issued_at timestamptz, original_due_date date, due_date date, result_date date,
  reported_at timestamptz, reported_by uuid, closed_at timestamptz, has_progress boolean, last_update_at timestamptz,
  lead_organisation_id uuid, outside text
) language sql stable parallel safe as $$
  select
    a.id, a.kind, a.issued_at, original.due_date, current.due_date, report.result_date,
    report.reported_at, report.reported_by, report.closed_at,
    coalesce(progress.at, reports.at) is not null, greatest(progress.at, reports.at),
    lead.organisation_id, outside.phase
  from assignments a
  left join lateral (
    select d.due_date from deadlines d where d.assignment_id = a.id and d.basis = 'original' and d.decided_at <= as_of
    order by d.decided_at, d.id limit 1) original on true
  left join lateral (
    select d.due_date from deadlines d where d.assignment_id = a.id and d.decided_at <= as_of
    order by d.decided_at desc, d.id desc limit 1) current on true
  -- The report that stands: the newest one, unless it has been rejected or withdrawn by then.
  left join lateral (
    select newest.result_date, newest.reported_at, newest.reported_by, case when rd.decision = 'confirmed' then rd.at end as closed_at
    from (
      select r.id, r.result_date, r.reported_at, r.reported_by from result_reports r
      where r.assignment_id = a.id and r.reported_at <= as_of order by r.ordinal desc limit 1) newest
    left join result_decisions rd on rd.result_report_id = newest.id and rd.at <= as_of
    where rd.decision is null or rd.decision = 'confirmed') report on true
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
comment on function assignment_facts_at is 'What was known of each assignment at an instant, from rows that are never changed (P9); the projections on assignments equal it for now(). outside: why it was not counted then, else null.';

-- Names as of a day. A paper older than the first name keeps the oldest name there is: a new name never reaches back.
create function name_on(organisation uuid, day date) returns text language sql stable parallel safe
return (select n.name from organisation_names n where n.organisation_id = organisation
  order by n.valid_from <= day desc, abs(n.valid_from - day) limit 1);
comment on function name_on is 'The name an organisation bore on a day; before its first name, that first one.';
create function short_name_on(organisation uuid, day date) returns text language sql stable parallel safe
return (select n.short_name from organisation_names n where n.organisation_id = organisation
  order by n.valid_from <= day desc, abs(n.valid_from - day) limit 1);
comment on function short_name_on is 'The short name an organisation bore on a day; before its first name, that first one.';

drop view organisation_names_at;

create or replace view assignment_rows as
  select
    a.id, a.code, a.phase, a.kind, a.original_due_date, a.due_date, a.has_progress, a.last_update_at, a.result_date,
    a.reported_at, a.reported_by, a.closed_at, a.issued_at, a.version, a.search, a.lead_organisation_id, a.monitor_organisation_id, a.monitor_user_id,
    t.id as task_id, t.position as task_position, t.content, t.place, t.due_type, t.due_expression, t.due_reading, t.not_tracked_reason, t.paper_follow_up,
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

-- Timeliness in SQL: the twin of src/features/assignments/domain/timeliness.ts; a property test holds the two equal.

create function working_days_between(after date, upto date) returns integer language sql stable
return (select w.ord from working_day_ordinals w where w.date = upto) - (select w.ord from working_day_ordinals w where w.date = after);
comment on function working_days_between is 'wd(after, upto] by the calendar in force; null when a year is not loaded.';

create function timeliness_of(
  kind text, due date, result_date date, reported boolean, closed boolean, last_update_on date, as_of date, soon_days integer
) returns text language sql stable
return case
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
comment on function timeliness_of is 'Where an assignment stands on the day as_of (P6, P7). last_update_on: day of the last update, or of sending out when there was none.';

create function assignment_facts_at(as_of timestamptz) returns table (
  assignment_id uuid, kind text, issued_at timestamptz, original_due_date date, due_date date, result_date date,
  reported_at timestamptz, reported_by uuid, closed_at timestamptz, has_progress boolean, last_update_at timestamptz
) language sql stable as $$
  select
    a.id, a.kind, a.issued_at, original.due_date, current.due_date, report.result_date,
    report.reported_at, report.reported_by, report.closed_at,
    coalesce(progress.at, reports.at) is not null, greatest(progress.at, reports.at)
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
  where a.issued_at <= as_of
$$;
comment on function assignment_facts_at is 'What was known of each assignment at an instant, from rows that are never changed (P9); the projections on assignments equal it for now().';

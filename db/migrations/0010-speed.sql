-- What lists and home pages ask for at 1,000,000 tasks, measured there.

-- The list of what is closed by deadline: of any (190 ms without), the late ones (647 ms without), those one officer followed (864 ms without).
create index assignments_closed_due on assignments (due_date, id) where phase = 'closed';
create index assignments_closed_late on assignments (due_date, id) where phase = 'closed' and result_date > due_date;
create index assignments_monitor_closed on assignments (monitor_user_id, due_date, id) where phase = 'closed';

-- What one monitoring officer has open, counted by unit and deadline without reading a row (162 ms without).
create index assignments_monitor_counts on assignments (monitor_user_id, lead_organisation_id, phase, due_date)
  where phase in ('issued', 'accepted', 'in_progress', 'pending_confirmation');

-- What a unit coordinates, counted by index alone (642 ms without).
create index assignments_open_ids on assignments (id) include (lead_organisation_id, phase, due_date)
  where phase in ('issued', 'accepted', 'in_progress', 'pending_confirmation');

-- Documents of one kind or origin, newest first, however few (59 ms without).
create index directive_documents_type on directive_documents (type_name, issued_date desc, id desc);
create index directive_documents_origin on directive_documents (origin, issued_date desc, id desc);

-- A person's notices: the unread ones, then the read ones, each newest first.
create index notifications_unread_recent on notifications (user_id, at desc, id desc) where read_at is null;
create index notifications_read_recent on notifications (user_id, at desc, id desc) where read_at is not null;
drop index notifications_unread;
drop index notifications_user;

-- Counts that stand on every home page and list. Nobody waits for anybody: a change is a row of its own, folded into the
-- sums now and then; sums and changes together are exact in every snapshot.
create table tally_sums (
  what text not null,
  organisation_id uuid not null,
  state text not null,
  day date not null,
  n integer not null,
  primary key (what, organisation_id, state, day)
);
comment on table tally_sums is 'Counts as of the last folding; never read alone (see the view tallies).';

create table tally_changes (
  id bigint generated always as identity primary key,
  what text not null,
  organisation_id uuid not null,
  state text not null,
  day date not null,
  n integer not null
);
comment on table tally_changes is 'By how much each count changed since the last folding.';

create view tallies as
  select what, organisation_id, state, day, n from tally_sums
  union all
  select what, organisation_id, state, day, n from tally_changes;
comment on view tallies is 'How many there are, to be summed up: open = assignments by lead unit, phase and deadline (infinity: none); closed = by lead unit, on_time/late/no_due and month; document = by who proposed it and phase.';

create function tally_of_assignment(phase text, due date, result date, closed_at timestamptz) returns table (what text, state text, day date) language sql immutable
begin atomic
  select 'open', phase, coalesce(due, 'infinity') where phase in ('issued', 'accepted', 'in_progress', 'pending_confirmation')
  union all
  select 'closed', case when due is null then 'no_due' when result <= due then 'on_time' else 'late' end,
    date_trunc('month', closed_at at time zone 'Asia/Ho_Chi_Minh')::date
  where phase = 'closed';
end;
comment on function tally_of_assignment is 'Under which heading an assignment is counted; none for drafts and what was taken away.';

create function tally_assignments() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into tally_changes (what, organisation_id, state, day, n)
    select t.what, r.lead_organisation_id, t.state, t.day, count(*)
    from new_rows r cross join lateral tally_of_assignment(r.phase, r.due_date, r.result_date, r.closed_at) t group by 1, 2, 3, 4;
  elsif tg_op = 'DELETE' then
    insert into tally_changes (what, organisation_id, state, day, n)
    select t.what, r.lead_organisation_id, t.state, t.day, -count(*)
    from old_rows r cross join lateral tally_of_assignment(r.phase, r.due_date, r.result_date, r.closed_at) t group by 1, 2, 3, 4;
  else
    insert into tally_changes (what, organisation_id, state, day, n)
    select t.what, r.lead_organisation_id, t.state, t.day, sum(r.n)
    from (select 1 as n, lead_organisation_id, phase, due_date, result_date, closed_at from new_rows
      union all select -1, lead_organisation_id, phase, due_date, result_date, closed_at from old_rows) r
    cross join lateral tally_of_assignment(r.phase, r.due_date, r.result_date, r.closed_at) t group by 1, 2, 3, 4 having sum(r.n) <> 0;
  end if;
  return null;
end $$;
create trigger assignments_tally_insert after insert on assignments referencing new table as new_rows for each statement execute function tally_assignments();
create trigger assignments_tally_update after update on assignments referencing old table as old_rows new table as new_rows for each statement execute function tally_assignments();
create trigger assignments_tally_delete after delete on assignments referencing old table as old_rows for each statement execute function tally_assignments();

create function tally_documents() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into tally_changes (what, organisation_id, state, day, n)
    select 'document', proposing_organisation_id, phase, 'infinity', count(*) from new_rows group by 2, 3;
  elsif tg_op = 'DELETE' then
    insert into tally_changes (what, organisation_id, state, day, n)
    select 'document', proposing_organisation_id, phase, 'infinity', -count(*) from old_rows group by 2, 3;
  else
    insert into tally_changes (what, organisation_id, state, day, n)
    select 'document', r.proposing_organisation_id, r.phase, 'infinity', sum(r.n)
    from (select 1 as n, proposing_organisation_id, phase from new_rows union all select -1, proposing_organisation_id, phase from old_rows) r
    group by 2, 3 having sum(r.n) <> 0;
  end if;
  return null;
end $$;
create trigger directive_documents_tally_insert after insert on directive_documents referencing new table as new_rows for each statement execute function tally_documents();
create trigger directive_documents_tally_update after update on directive_documents referencing old table as old_rows new table as new_rows for each statement execute function tally_documents();
create trigger directive_documents_tally_delete after delete on directive_documents referencing old table as old_rows for each statement execute function tally_documents();

create function refuse_truncate() returns trigger language plpgsql as $$
begin
  raise exception '% is counted row by row: delete, do not truncate', tg_table_name using errcode = 'feature_not_supported';
end $$;
create trigger assignments_tally_truncate before truncate on assignments for each statement execute function refuse_truncate();
create trigger directive_documents_tally_truncate before truncate on directive_documents for each statement execute function refuse_truncate();

-- Now and then whoever writes folds the changes. One at a time; who comes second leaves it to the next.
create function fold_tallies() returns trigger language plpgsql as $$
begin
  if not exists (select from added where id % 500 = 0) or current_setting('transaction_isolation') <> 'read committed'
    or not pg_try_advisory_xact_lock(hashtextextended('fold_tallies', 0)) then return null; end if;
  with gone as (delete from tally_changes returning what, organisation_id, state, day, n),
    summed as (select what, organisation_id, state, day, sum(n) as n from gone group by 1, 2, 3, 4 having sum(n) <> 0)
  merge into tally_sums s using summed c on s.what = c.what and s.organisation_id = c.organisation_id and s.state = c.state and s.day = c.day
    when matched and s.n + c.n = 0 then delete
    when matched then update set n = s.n + c.n
    when not matched then insert values (c.what, c.organisation_id, c.state, c.day, c.n);
  return null;
end $$;
create trigger tally_changes_fold after insert on tally_changes referencing new table as added for each statement execute function fold_tallies();

insert into tally_sums
  select t.what, a.lead_organisation_id, t.state, t.day, count(*)
  from assignments a cross join lateral tally_of_assignment(a.phase, a.due_date, a.result_date, a.closed_at) t group by 1, 2, 3, 4
  union all select 'document', proposing_organisation_id, phase, 'infinity', count(*) from directive_documents group by 2, 3;

-- What is a fact is only added; what is asked often is found by an index.

-- Facts of which a later one replaces an earlier: nobody changes or deletes them (P1, P6, P7).
create trigger deadlines_append_only before update or delete on deadlines for each row execute function refuse_change();
create trigger acknowledgements_append_only before update or delete on acknowledgements for each row execute function refuse_change();
create trigger progress_updates_append_only before update or delete on progress_updates for each row execute function refuse_change();
create trigger result_reports_append_only before update or delete on result_reports for each row execute function refuse_change();
create trigger result_decisions_append_only before update or delete on result_decisions for each row execute function refuse_change();
create trigger calendar_versions_append_only before update or delete on calendar_versions for each row execute function refuse_change();
create trigger calendar_days_append_only before update or delete on calendar_days for each row execute function refuse_change();
create trigger event_seals_no_truncate before truncate on event_seals for each statement execute function refuse_change();

-- The log by kind and by person.
create index events_kind on events (kind, id);
create index events_actor on events (actor_id, id) where actor_id is not null;

-- Sealing asks for what has no seal, in the order of id; transaction numbers order nothing after a restore.
drop index events_xid;
comment on table events is 'What happened, appended only. xid: what is below every running transaction of this cluster can be sealed.';

-- Keys are forgotten after a week.
create index idempotency_keys_created on idempotency_keys (created_at);

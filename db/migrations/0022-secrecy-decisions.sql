-- A normal document that turns out to be secret (Đ5.2): a recorded decision that purges it, or says why it cannot.

create table secrecy_decisions (
  id uuid primary key,
  -- No foreign key: once purged the document is gone, and this row is all that is left of it.
  document_id uuid not null,
  level text not null check (level in ('MAT', 'TOI_MAT', 'TUYET_MAT')),
  decision_reference text not null check (is_secret_reference(decision_reference)),
  decision_date date not null,
  outcome text not null check (outcome in ('purged', 'refused')),
  ground text check (ground in ('published', 'old_seals')),
  decided_at timestamptz not null,
  decided_by uuid not null references users,
  check ((outcome = 'refused') = (ground is not null)),
  unique (document_id, decision_reference, decision_date)
);
comment on table secrecy_decisions is 'A document of the normal register was found to be secret: its level, by which written decision, who and when, and what came of it. Nothing of its content. Rows are never changed.';
comment on column secrecy_decisions.ground is 'Why it was not purged: it had been sent out, or its events were sealed before version 2 of the chain.';
create unique index secrecy_decisions_purged_once on secrecy_decisions (document_id) where outcome = 'purged';
create trigger secrecy_decisions_append_only before update or delete on secrecy_decisions for each row execute function refuse_change();

-- The chain, version 2: the words of an event go into it as their digest, so that the digest can stand in when the words are gone.
alter table event_seals add column version integer not null default 1 check (version in (1, 2));
alter table event_seals alter column version drop default;
comment on table event_seals is 'Hash chain over the events, written shortly after commit so that writers do not queue. Version 1: sha256(previous || event); version 2: sha256(previous || sha256(words of the event) || the rest of it).';

create function digest_of_words(reason text, document_ref text, before jsonb, after jsonb) returns bytea language sql immutable parallel safe
return sha256(convert_to(jsonb_build_array(reason, document_ref, before, after)::text, 'UTF8'));
comment on function digest_of_words is 'What stands in the chain for the words of an event.';

create table event_redactions (
  event_id bigint primary key references events,
  decision_id uuid not null references secrecy_decisions,
  digest bytea not null check (length(digest) = 32),
  decided_by uuid not null references users,
  at timestamptz not null
);
comment on table event_redactions is 'Events whose words were taken away by a decision on secrecy, each with the digest that keeps the chain whole. Rows are never changed.';
create index event_redactions_decision on event_redactions (decision_id, event_id);
create trigger event_redactions_append_only before update or delete on event_redactions for each row execute function refuse_change();

create function events_naming(document uuid) returns setof events language sql stable
begin atomic
  select e.* from events e where e.document_id = document and e.kind <> 'DOCUMENT_FOUND_SECRET'
  union
  select e.* from events e where e.kind in ('DOCUMENT_LINKED', 'DOCUMENT_UNLINKED') and coalesce(e.after, e.before) ->> 'other' in (
    select n.document_ref from events n where n.document_id = document and n.kind in ('DOCUMENT_REGISTERED', 'DOCUMENT_CORRECTED'));
end;
comment on function events_naming is 'The events that hold words of a document: its own, and those that link another one to it by its name.';

create function redactions_of(decision uuid) returns text language sql stable
return (select encode(sha256(convert_to(coalesce(string_agg(r.event_id || ' ' || encode(r.digest, 'hex'), ',' order by r.event_id), ''), 'UTF8')), 'hex')
  from event_redactions r where r.decision_id = decision);
comment on function redactions_of is 'All redactions of a decision as one digest; the event DOCUMENT_FOUND_SECRET carries it, so that none is added or taken away unseen.';

-- A redaction is taken only for an event that names a document decided to be purged, with the true digest of its words.
create function refuse_wrongful_redaction() returns trigger language plpgsql as $$
begin
  if not exists (
    select from secrecy_decisions d cross join lateral events_naming(d.document_id) e
    where d.id = new.decision_id and d.outcome = 'purged' and d.decided_by = new.decided_by and d.decided_at = new.at
      and e.id = new.event_id and digest_of_words(e.reason, e.document_ref, e.before, e.after) = new.digest
  ) or exists (select from event_seals s where s.event_id = new.event_id and s.version = 1) then
    raise exception 'an event is redacted only by a decision on the secrecy of its document' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger event_redactions_rightful before insert on event_redactions for each row execute function refuse_wrongful_redaction();

-- Of an event nothing may change but this: its words go, when the row that keeps their digest is there.
create function refuse_event_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if num_nonnulls(new.reason, new.document_ref, new.before, new.after) = 0
      and to_jsonb(new) - '{reason,document_ref,before,after}'::text[] = to_jsonb(old) - '{reason,document_ref,before,after}'::text[]
      and exists (select from event_redactions r where r.event_id = old.id and r.digest = digest_of_words(old.reason, old.document_ref, old.before, old.after)) then
      return new;
    end if;
  end if;
  raise exception 'rows of events are never changed or deleted' using errcode = 'insufficient_privilege';
end $$;
drop trigger events_append_only on events;
create trigger events_append_only before update or delete on events for each row execute function refuse_event_change();

-- That an issue led to a document goes with the document.
create function refuse_change_unless_purged() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and exists (select from secrecy_decisions d where d.document_id = old.document_id and d.outcome = 'purged') then return old; end if;
  raise exception 'rows of % are never changed or deleted', tg_table_name using errcode = 'insufficient_privilege';
end $$;
drop trigger issue_links_append_only on issue_links;
create trigger issue_links_append_only before update or delete on issue_links for each row execute function refuse_change_unless_purged();

create function purge_secret_document(decision uuid) returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare
  decided secrecy_decisions;
  drafts uuid[];
  clocks uuid[];
  files bytea[];
begin
  select * into decided from secrecy_decisions d where d.id = decision and d.outcome = 'purged';
  perform from directive_documents d where d.id = decided.document_id and d.phase = 'registered' for update;
  if not found or exists (select from assignments a where a.document_id = decided.document_id and a.phase <> 'draft') then
    raise exception 'only a document that was decided to be secret and never sent out is purged' using errcode = 'insufficient_privilege';
  end if;
  select coalesce(array_agg(a.id), '{}') into drafts from assignments a where a.document_id = decided.document_id;
  select coalesce(array_agg(o.id), '{}') into clocks from obligations o where o.document_id = decided.document_id or o.assignment_id = any(drafts);
  -- Also files that were taken off again: their content had stayed, for the event named it.
  select coalesce(array_agg(f.sha256), '{}') into files from (
    select a.sha256 from attachments a where a.document_id = decided.document_id
    union select decode(e.before ->> 'sha256', 'hex') from events e where e.document_id = decided.document_id and e.kind = 'ATTACHMENT_REMOVED') f;

  insert into event_redactions (event_id, decision_id, digest, decided_by, at)
    select e.id, decided.id, digest_of_words(e.reason, e.document_ref, e.before, e.after), decided.decided_by, decided.decided_at
    from events_naming(decided.document_id) e where num_nonnulls(e.reason, e.document_ref, e.before, e.after) > 0;
  update events e set reason = null, document_ref = null, before = null, after = null
    where e.id in (select r.event_id from event_redactions r where r.decision_id = decided.id);

  -- A mail that was to remind of it is not sent: its text names it.
  update deliveries d set body = '', state = 'replaced', next_try_at = null, sending_since = null, ended_at = decided.decided_at
    where d.body <> '' and d.id in (select r.delivery_id from reminders r where r.subject_id = any(clocks || drafts));
  delete from reminders r where r.subject_id = any(clocks || drafts);
  delete from notifications n where n.document_id = decided.document_id or n.assignment_id = any(drafts) or n.href like '%' || decided.document_id || '%';
  delete from idempotency_keys k where k.answer::text like '%' || decided.document_id || '%';
  delete from issue_links l where l.document_id = decided.document_id;
  delete from document_links l where decided.document_id in (l.document_id, l.other_id);
  delete from obligations o where o.id = any(clocks);
  delete from attachments a where a.document_id = decided.document_id;
  delete from file_contents f where f.sha256 = any(files) and not exists (select from attachments a where a.sha256 = f.sha256)
    and not exists (select from urging_letters u where f.sha256 in (u.docx_sha256, u.pdf_sha256));
  delete from assignment_coordinators c where c.assignment_id = any(drafts);
  delete from assignments a where a.id = any(drafts);
  delete from tasks t where t.document_id = decided.document_id;
  delete from directive_documents d where d.id = decided.document_id;
  return redactions_of(decided.id);
end $$;
comment on function purge_secret_document is 'Deletes a document that was decided to be secret, with all that hangs on it, and takes the words out of its events; answers redactions_of the decision. Acts for nothing but a row of secrecy_decisions with the outcome purged.';
revoke all on function purge_secret_document from public;

-- Foundation: search folding, organisations, people, sign-in, calendar, regulation profile, events.

create table regulation_profiles (
  id uuid primary key,
  code text not null check (code ~ '^[a-z0-9-]{2,40}$'),
  effective_from date not null,
  profile jsonb not null,
  created_at timestamptz not null,
  created_by uuid,
  unique (code, effective_from)
);
comment on table regulation_profiles is 'The rule''s numbers, words and readings, versioned by the day they take effect; one authority uses one code.';

create table organisations (
  id uuid primary key,
  kind text not null check (kind in ('authority', 'office', 'department', 'commune', 'other', 'individual')),
  parent_id uuid references organisations,
  code text not null unique check (code ~ '^[A-Z0-9.-]{1,35}$'),
  name text not null collate "vi-x-icu" check (length(name) between 1 and 250),
  short_name text not null check (length(short_name) between 1 and 60),
  name_folded text not null,
  connected boolean not null,
  email text,
  phone text,
  position integer not null default 0,
  closed_from date,
  successor_id uuid references organisations,
  version integer not null default 1,
  created_at timestamptz not null,
  check (successor_id is null or closed_from is not null),
  check (successor_id is distinct from id)
);
comment on table organisations is 'Every body or person a task can be given to (Đ1.2). connected=false: the Office records for them (Đ6.1.b).';
create index organisations_parent on organisations (parent_id);

create table organisation_names (
  organisation_id uuid not null references organisations,
  valid_from date not null,
  valid_to date,
  name text not null,
  short_name text not null,
  primary key (organisation_id, valid_from),
  check (valid_to is null or valid_to > valid_from)
);
comment on table organisation_names is 'Names with the days they were valid [valid_from, valid_to): an old record keeps the old name.';

create table organisation_scope (
  organisation_id uuid not null references organisations,
  within_id uuid not null references organisations,
  primary key (organisation_id, within_id)
);
comment on table organisation_scope is 'Closure of the tree: organisation_id is within_id itself or below it. Rebuilt with every change of the tree.';
create index organisation_scope_within on organisation_scope (within_id, organisation_id);

create table users (
  id uuid primary key,
  user_name text not null unique check (user_name = lower(user_name) and user_name ~ '^[a-z0-9][a-z0-9._@-]{1,79}$'),
  full_name text not null collate "vi-x-icu" check (length(full_name) between 1 and 100),
  full_name_folded text not null,
  organisation_id uuid not null references organisations,
  position_title text not null default '' check (length(position_title) <= 100),
  email text,
  phone text,
  language text not null default 'vi' check (language in ('vi', 'en')),
  theme text not null default 'auto' check (theme in ('auto', 'light', 'dark')),
  password_hash text,
  password_changed_at timestamptz,
  active boolean not null default true,
  version integer not null default 1,
  created_at timestamptz not null
);
comment on table users is 'People who sign in. A person who leaves is made inactive, never deleted: history names them.';
create index users_organisation on users (organisation_id);

create table user_roles (
  user_id uuid not null references users,
  role text not null check (role in ('ADMIN', 'RECORDS_CLERK', 'MONITOR', 'CHIEF_OF_OFFICE', 'CHAIR', 'VICE_CHAIR', 'UNIT_HEAD', 'UNIT_OFFICER')),
  primary key (user_id, role)
);
comment on table user_roles is 'Standing roles. Being the focal officer is not here: it is an appointment with dates (focal_appointments).';

create table focal_appointments (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  user_id uuid not null references users,
  from_date date not null,
  to_date date,
  appointed_by uuid references users,
  check (to_date is null or to_date >= from_date)
);
comment on table focal_appointments is 'The unit''s one officer in charge of regular access (Đ9.2.d), with history. to_date is the last day, inclusive.';
create unique index focal_appointments_one_open on focal_appointments (organisation_id) where to_date is null;
create index focal_appointments_user on focal_appointments (user_id);

create table focal_delegations (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  user_id uuid not null references users,
  from_date date not null,
  to_date date not null,
  reason text not null check (length(reason) between 1 and 500),
  made_by uuid not null references users,
  made_at timestamptz not null,
  revoked_at timestamptz,
  check (to_date >= from_date)
);
comment on table focal_delegations is 'A dated stand-in for the focal officer, instead of a shared password (Đ9.2.d). Both days inclusive.';
create index focal_delegations_user on focal_delegations (user_id);

create table sessions (
  id uuid primary key,
  token_hash bytea not null unique,
  user_id uuid not null references users,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  address text not null,
  user_agent text not null,
  revoked_at timestamptz
);
comment on table sessions is 'Opaque sessions: only the SHA-256 of the token is kept. expires_at is the absolute end; the idle end is counted from last_seen_at.';
create index sessions_user on sessions (user_id);

create table sign_in_failures (
  subject text not null,
  at timestamptz not null
);
comment on table sign_in_failures is 'Failed sign-ins per account (a:…) and per address (ip:…); the throttle counts the recent ones.';
create index sign_in_failures_subject on sign_in_failures (subject, at);

create table one_time_links (
  token_hash bytea primary key,
  purpose text not null check (purpose in ('set_up', 'set_password')),
  user_id uuid references users,
  created_by uuid references users,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  check ((purpose = 'set_up') = (user_id is null))
);
comment on table one_time_links is 'One-time links: first set-up, and an administrator''s password reset. Only the hash is kept.';

create table totp_secrets (
  user_id uuid primary key references users,
  secret text not null,
  confirmed_at timestamptz,
  last_step bigint not null default 0
);
comment on table totp_secrets is 'Second factor (RFC 6238). last_step: a code already used is never taken again.';

create table recovery_codes (
  user_id uuid not null references users,
  code_hash bytea not null,
  used_at timestamptz,
  primary key (user_id, code_hash)
);
comment on table recovery_codes is 'One-use codes for who lost the second factor.';

create table api_tokens (
  id uuid primary key,
  user_id uuid not null references users,
  name text not null check (length(name) between 1 and 100),
  token_hash bytea not null unique,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz
);
comment on table api_tokens is 'Personal API tokens: shown once, kept as a hash, always with an expiry.';
create index api_tokens_user on api_tokens (user_id);

create table calendar_versions (
  id integer generated always as identity primary key,
  year integer not null check (year between 1990 and 2200),
  status text not null check (status in ('notified', 'partly_derived', 'unverified')),
  notice text not null check (length(notice) between 1 and 500),
  loaded_at timestamptz not null,
  loaded_by uuid references users
);
comment on table calendar_versions is 'Each loading of a year''s days off (P1). The highest id of a year is in force; older ones are kept.';

create table calendar_days (
  version_id integer not null references calendar_versions,
  date date not null,
  kind text not null check (kind in ('off', 'worked')),
  name_vi text not null,
  name_en text not null,
  notice text not null,
  status text not null default 'notified' check (status in ('notified', 'derived', 'unverified', 'proposed')),
  primary key (version_id, date),
  check ((kind = 'worked') = (extract(isodow from date) >= 6))
);
comment on table calendar_days is 'Weekdays off and weekend days worked, each with its legal notice.';

create table working_day_ordinals (
  date date primary key,
  ord integer not null
);
comment on table working_day_ordinals is 'The calendar in force, compiled: wd(a, b] = ord(b) - ord(a). Rewritten whenever a notice is loaded.';

create table events (
  id bigint generated always as identity primary key,
  xid xid8 not null default pg_current_xact_id(),
  at timestamptz not null,
  kind text not null check (kind ~ '^[A-Z_]{3,60}$'),
  actor_id uuid references users,
  actor_organisation_id uuid references organisations,
  on_behalf_of_organisation_id uuid references organisations,
  document_id uuid,
  assignment_id uuid,
  organisation_id uuid,
  user_id uuid,
  reason text,
  document_ref text,
  before jsonb,
  after jsonb
);
comment on table events is 'What happened, appended only. xid orders the sealing: what is below every running transaction can be sealed.';
create index events_assignment on events (assignment_id, id) where assignment_id is not null;
create index events_document on events (document_id, id) where document_id is not null;
create index events_organisation on events (organisation_id, id) where organisation_id is not null;
create index events_user on events (user_id, id) where user_id is not null;
create index events_xid on events (xid, id);

create table event_seals (
  sequence bigint primary key,
  event_id bigint not null unique references events,
  xid xid8 not null,
  hash bytea not null
);
comment on table event_seals is 'Hash chain over the events, written shortly after commit so that writers do not queue: hash = sha256(previous hash || event).';

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed or deleted', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger events_append_only before update or delete on events for each row execute function refuse_change();
create trigger events_no_truncate before truncate on events for each statement execute function refuse_change();
create trigger event_seals_append_only before update or delete on event_seals for each row execute function refuse_change();

create table idempotency_keys (
  user_id uuid not null references users,
  key text not null check (length(key) between 1 and 200),
  route text not null,
  request_hash bytea not null,
  created_at timestamptz not null,
  status integer,
  answer jsonb,
  primary key (user_id, key)
);
comment on table idempotency_keys is 'A create sent twice happens once: the second answer is the first one''s (Idempotency-Key).';

create table file_contents (
  sha256 bytea primary key check (length(sha256) = 32),
  size integer not null check (size > 0),
  media_type text not null,
  content bytea not null,
  stored_at timestamptz not null
);
comment on table file_contents is 'Content-addressed files; in the database so that one backup holds everything and processes stay stateless.';
alter table file_contents alter column content set storage external;

-- What people are reminded of, and what goes out by mail and message.

create table deliveries (
  id uuid primary key,
  -- Why it goes out: one row for one reason, whoever asks twice.
  key text not null unique check (length(key) between 1 and 200),
  channel text not null check (channel in ('mail', 'message')),
  user_id uuid not null references users,
  address text not null check (length(address) between 1 and 320),
  subject text not null check (length(subject) between 1 and 200),
  body text not null check (length(body) <= 100000),
  state text not null default 'waiting' check (state in ('waiting', 'failed', 'sending', 'sent', 'unconfirmed', 'dead', 'replaced')),
  attempts integer not null default 0 check (attempts >= 0),
  next_try_at timestamptz,
  sending_since timestamptz,
  last_error text check (length(last_error) <= 1000),
  created_at timestamptz not null,
  ended_at timestamptz,
  check ((state in ('waiting', 'failed')) = (next_try_at is not null)),
  check (state <> 'sending' or sending_since is not null),
  check ((state in ('sent', 'replaced')) = (ended_at is not null)),
  check (state not in ('sent', 'replaced') or body = '')
);
comment on table deliveries is 'The outbox. sending: the text is being handed over; unconfirmed: nobody knows whether it arrived, so it is never sent again by itself (decision 0018). What was sent or replaced is kept without its text.';
create index deliveries_to_send on deliveries (next_try_at, id) where state in ('waiting', 'failed');
create index deliveries_sending on deliveries (sending_since) where state = 'sending';
create index deliveries_by_state on deliveries (state, created_at desc, id desc);
create index deliveries_recent on deliveries (created_at desc, id desc);

create table reminder_days (
  day date primary key,
  prepared_at timestamptz not null,
  reminders integer not null default 0
);
comment on table reminder_days is 'The working days whose reminders are made: a day is prepared once, all or nothing; what a missed day left is looked up from the last one.';

create table reminders (
  id uuid primary key,
  day date not null,
  subject_kind text not null check (subject_kind in ('assignment', 'obligation')),
  subject_id uuid not null,
  rule text not null check (rule ~ '^(T([+-][1-9]\d?)?|EXTENSION_CLOSES)$'),
  nominal_on date not null,
  due_on date not null,
  channel text not null check (channel in ('in_app', 'mail', 'message')),
  user_id uuid not null references users,
  why text not null check (why in ('carries', 'unit', 'head', 'follows', 'chief', 'leader')),
  delivery_id uuid references deliveries deferrable initially deferred,
  check (nominal_on <= day),
  check ((channel = 'in_app') = (delivery_id is null))
);
comment on table reminders is 'Who was reminded of what, by which rule, on which day and channel: each once.';
create unique index reminders_once on reminders (subject_id, rule, nominal_on, channel, user_id);
create index reminders_of_person on reminders (user_id, day desc) where channel = 'in_app';
create index reminders_delivery on reminders (delivery_id) where delivery_id is not null;

create table reminder_choices (
  user_id uuid primary key references users,
  mail boolean not null,
  message boolean not null,
  changed_at timestamptz not null
);
comment on table reminder_choices is 'Who does not want the daily digest by mail or message; without a row, both are wanted. In the software everybody is reminded.';

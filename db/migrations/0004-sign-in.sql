-- Sign-in: the second step, and attempts that count while they are still being checked.

create table sign_in_challenges (
  token_hash bytea primary key,
  user_id uuid not null references users,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
comment on table sign_in_challenges is 'Between the right password and the code of the second step. Only the hash of the token is kept.';
create index sign_in_challenges_user on sign_in_challenges (user_id);

alter table sign_in_failures add column attempt uuid not null default gen_random_uuid();
comment on column sign_in_failures.attempt is 'An attempt is written before it is checked and removed when it was right, so that many at once cannot each see few.';
create index sign_in_failures_attempt on sign_in_failures (attempt);
create index sign_in_failures_at on sign_in_failures (at);

create index one_time_links_user on one_time_links (user_id) where user_id is not null;

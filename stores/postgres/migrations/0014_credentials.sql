-- What accounts and tokens sign in with.
alter table accounts.accounts
  add column password_hash text,
  -- Counts up with each change of login or password: what was verified before counts no more.
  add column credentials_version int not null default 1,
  -- Deleted for everybody; the sweeper removes what it owned, then the row.
  add column delete_time timestamptz;
drop index accounts.accounts_login;
create unique index accounts_login on accounts.accounts (lower(login)) where delete_time is null;
create index accounts_deleted on accounts.accounts (delete_time) where delete_time is not null;

create table accounts.tokens (
  token_id uuid primary key,
  account_id uuid not null references accounts.accounts on delete cascade,
  description text not null,
  expiration_time timestamptz,
  visibility_area text not null check (visibility_area in ('account', 'all')),
  permissions jsonb not null,
  create_time timestamptz not null default now(),
  last_update_time timestamptz not null default now()
);
create index tokens_account on accounts.tokens (account_id, create_time desc, token_id);

-- Tokens are signed with the newest key. A key that is deleted ends its tokens.
create table accounts.signing_keys (
  key_id uuid primary key default gen_random_uuid(),
  secret bytea not null default decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'),
  create_time timestamptz not null default now()
);

-- Sign-ins that failed, by login and by address (SHA-256 of either); unlogged: a crash forgives them.
create unlogged table accounts.failed_logins (
  subject bytea primary key,
  failures int not null,
  until_time timestamptz not null
);
create index failed_logins_until on accounts.failed_logins (until_time);

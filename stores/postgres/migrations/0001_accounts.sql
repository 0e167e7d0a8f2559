create schema accounts;

create table accounts.accounts (
  account_id uuid primary key,
  login text not null,
  account_type text not null check (account_type in ('admin', 'advanced_user', 'user')),
  description text not null default '',
  callback_secret bytea not null default decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'),
  create_time timestamptz not null default now(),
  last_update_time timestamptz not null default now()
);
create unique index accounts_login on accounts.accounts (lower(login));

create table handlers.verifiers (
  verifier_id uuid primary key,
  account_id uuid not null references accounts.accounts on delete cascade,
  description text not null default '',
  policies jsonb not null,
  create_time timestamptz not null default now(),
  last_update_time timestamptz not null default now() -- also the version that a verification is started with
);
create index verifiers_by_account on handlers.verifiers (account_id, create_time desc, verifier_id);

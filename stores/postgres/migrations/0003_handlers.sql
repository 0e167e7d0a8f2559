create schema handlers;

create table handlers.handlers (
  handler_id uuid primary key,
  account_id uuid not null references accounts.accounts on delete cascade,
  description text not null default '',
  handler_type smallint not null check (handler_type in (0, 1)), -- 0 static, 1 dynamic
  policies jsonb, -- null for a dynamic handler
  policies_sha256 bytea,
  create_time timestamptz not null default now(),
  last_update_time timestamptz not null default now() -- also the version that an event's run is started with
);
create index handlers_by_account on handlers.handlers (account_id, create_time desc, handler_id);

-- policies too long for a workflow's input, kept while a run may read or replay them
create table handlers.snapshots (
  policies_sha256 bytea not null,
  account_id uuid not null references accounts.accounts on delete cascade,
  policies jsonb not null,
  use_time timestamptz not null default now(),
  primary key (account_id, policies_sha256)
);

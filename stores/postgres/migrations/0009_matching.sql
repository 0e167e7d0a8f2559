-- Matchers hear that something changed, and read it before they are asked. An empty payload: PostgreSQL sends one
-- notification a transaction, however many rows it changed. The write barrier does not depend on it. Transactions that
-- notify commit one after another, so of those that run at the same time only one does. New faces that are in no list
-- tell nobody: events bring many of them, and only the matching of a whole account looks at them.
create function faces.notify_matchers() returns void language plpgsql as $$
begin
  if pg_try_advisory_xact_lock(hashtext('faces_changed')) then perform pg_notify('faces_changed', ''); end if;
end $$;

create or replace function faces.note_link_change() returns trigger language plpgsql as $$
begin
  insert into faces.changes (account_id, list_id, face_id)
  select account_id, list_id, face_id from changed;
  if found then perform faces.notify_matchers(); end if;
  update faces.lists set last_update_time = now() where list_id in (select distinct list_id from changed);
  return null;
end $$;

-- What matchers were asked for lately: they load it when they start again. A hint only; it may lag behind.
create table faces.used_scopes (
  matcher text not null, -- its address
  account_id uuid not null references accounts.accounts on delete cascade,
  list_id uuid references faces.lists on delete cascade, -- null: the whole account
  descriptor_version int not null,
  dimensions int not null,
  use_time timestamptz not null,
  unique nulls not distinct (matcher, account_id, list_id, descriptor_version, dimensions)
);
create index used_scopes_by_account on faces.used_scopes (account_id);
create index used_scopes_by_list on faces.used_scopes (list_id);

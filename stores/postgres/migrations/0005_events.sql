create schema events;

create table events.events (
  event_id uuid not null,
  account_id uuid not null,
  handler_id uuid not null,
  create_time timestamptz not null,
  end_time timestamptz,
  insert_time timestamptz not null default now(),
  request_id text not null,
  external_id text not null default '',
  user_data text not null default '',
  source text not null default '',
  stream_id text,
  track_id text,
  tags text[] not null default '{}',
  meta jsonb,
  city text, area text, district text, street text, house_number text,
  longitude double precision, latitude double precision,
  face_id uuid,
  attach_result uuid[] not null default '{}',
  attribute_id uuid,
  gender smallint, age smallint, ethnic_group smallint, emotion smallint, mask smallint, liveness smallint,
  deepfake smallint,
  top_similar_object_id uuid,
  top_similar_object_type text,
  top_similar_object_similarity real,
  top_similar_external_id text,
  top_matching_candidates_label text,
  match_labels text[] not null default '{}',
  body jsonb not null, -- face_detections, body_detections, match_result, aggregate_estimations as they are shown
  primary key (create_time, event_id)
) partition by range (create_time);
create table events.events_default partition of events.events default;
create index events_by_id on events.events (event_id);
create index events_by_account on events.events (account_id, create_time desc, event_id);
create index events_by_external_id on events.events (account_id, external_id) where external_id <> '';
create index events_by_face on events.events (face_id) where face_id is not null;

-- for filters on `meta`, which holds whatever the caller sent: text that is no time must not fail the statement
create function events.time_or_null(value text) returns timestamptz language plpgsql stable as $$
begin
  return case when value ~ '^\d{4}-\d{2}-\d{2}T' then value::timestamptz end;
exception when others then
  return null;
end $$;

create table events.descriptors (
  event_id uuid not null,
  descriptor_version int not null,
  account_id uuid not null,
  descriptor bytea not null, -- float32 little-endian, L2 norm 1
  primary key (event_id, descriptor_version)
);
alter table events.descriptors alter column descriptor set storage plain;
create index event_descriptors_by_account on events.descriptors (account_id, descriptor_version);

-- One row for each request that generated events: the guard against doubles.
create table events.requests (
  account_id uuid not null references accounts.accounts on delete cascade,
  request_id text not null,
  body_sha256 bytea not null,
  state text not null check (state in ('running', 'done')),
  order_id uuid not null,
  workflow_id text,
  status smallint, -- HTTP status of the answer
  answer json, -- not jsonb: a repeat gets the very same text
  claim_time timestamptz not null default now(),
  expire_time timestamptz not null,
  primary key (account_id, request_id)
);
create index requests_by_expire_time on events.requests (expire_time);

create table events.outbox (
  outbox_id uuid primary key,
  account_id uuid not null references accounts.accounts on delete cascade,
  event_id uuid not null,
  handler_id uuid not null,
  callback jsonb not null, -- url, headers and secrets of the policy: never in a workflow's history
  body text not null,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'dead')),
  attempts smallint not null default 0,
  reason text,
  next_time timestamptz not null default now(),
  create_time timestamptz not null default now()
);
create index outbox_due on events.outbox (next_time) where state = 'waiting';

create schema images;

-- A row is written after its object, so that no row points at an object that is not whole.
create table images.objects (
  account_id uuid not null references accounts.accounts on delete cascade,
  bucket text not null check (bucket in ('faces-samples', 'bodies-samples', 'images')),
  object_id uuid not null,
  content_type text not null,
  size int not null,
  sha256 bytea not null,
  detection jsonb, -- of a sample: landmarks on the warp; null where it came from outside
  create_time timestamptz not null default now(),
  expire_time timestamptz,
  primary key (bucket, object_id)
);
create index objects_by_account on images.objects (account_id);
create index objects_by_expire_time on images.objects (expire_time) where expire_time is not null;

-- Buckets that callers of the Image Store service make; those of samples, images and objects are always there.
create table images.buckets (
  bucket_id uuid primary key default gen_random_uuid(),
  account_id uuid not null references accounts.accounts on delete cascade,
  name text not null,
  create_time timestamptz not null default now(),
  deleted boolean not null default false -- as good as gone; the sweeper removes what is in it, then the row
);
create unique index buckets_by_name on images.buckets (account_id, name) where not deleted;
create index buckets_deleted on images.buckets (bucket_id) where deleted;

-- What lies in them. Its bytes have a key of their own, so that a replacement never overwrites what is being read.
create table images.stored (
  bucket_id uuid not null references images.buckets on delete cascade,
  account_id uuid not null, -- the bucket's
  kind text not null check (kind in ('image', 'object')),
  object_id uuid not null,
  key uuid not null,
  content_type text not null,
  size int not null,
  sha256 bytea not null,
  create_time timestamptz not null default now(),
  expire_time timestamptz,
  primary key (bucket_id, kind, object_id)
);
create unique index stored_by_key on images.stored (key);
create index stored_by_expire_time on images.stored (expire_time) where expire_time is not null;

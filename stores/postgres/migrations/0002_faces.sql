create schema faces;

create table faces.lists (
  list_id uuid primary key,
  account_id uuid not null references accounts.accounts on delete cascade,
  user_data text not null default '',
  create_time timestamptz not null default now(),
  last_update_time timestamptz not null default now()
);
create index lists_by_account on faces.lists (account_id, create_time desc, list_id);

create table faces.faces (
  face_id uuid primary key,
  account_id uuid not null references accounts.accounts on delete cascade,
  event_id uuid,
  user_data text not null default '',
  external_id text not null default '',
  avatar text not null default '',
  attribute_id uuid unique, -- the temporary attribute it was made from: one attribute belongs to one face only
  gender smallint,
  age smallint,
  ethnicity smallint,
  attribute_time timestamptz, -- null: a face without attributes
  descriptor_samples uuid[] not null default '{}',
  basic_attributes_samples uuid[] not null default '{}',
  create_time timestamptz not null default now()
);
create index faces_by_account on faces.faces (account_id, create_time desc, face_id);
create index faces_by_external_id on faces.faces (account_id, external_id) where external_id <> '';

-- float32 little-endian, L2 norm 1; two versions of one face live side by side during a change of model
create table faces.descriptors (
  face_id uuid not null references faces.faces on delete cascade,
  account_id uuid not null,
  descriptor_version int not null,
  descriptor bytea not null,
  primary key (face_id, descriptor_version)
);
create index descriptors_by_account on faces.descriptors (account_id, descriptor_version);
alter table faces.descriptors alter column descriptor set storage plain; -- 512 bytes of noise: never compressed

create table faces.list_faces (
  list_id uuid not null references faces.lists on delete cascade,
  face_id uuid not null references faces.faces on delete cascade,
  account_id uuid not null,
  link_time timestamptz not null default now(),
  primary key (list_id, face_id)
);
create index list_faces_by_face on faces.list_faces (face_id);

-- What the matchers follow: one row for each change of a face's links or descriptors. `xid` lets a reader know which
-- rows may still appear behind it (transactions commit in another order than they take keys).
create table faces.changes (
  link_key bigint generated always as identity primary key,
  xid xid8 not null default pg_current_xact_id(),
  account_id uuid not null,
  list_id uuid, -- null: the face itself or its descriptors
  face_id uuid not null,
  change_time timestamptz not null default now()
);
create index changes_by_account on faces.changes (account_id, xid);
create index changes_by_time on faces.changes (change_time);

-- The newest transaction whose changes were trimmed: a matcher that stopped before it has to read everything again.
create table faces.changes_trimmed (
  only_row boolean primary key default true check (only_row),
  xid xid8 not null
);

create function faces.note_link_change() returns trigger language plpgsql as $$
begin
  insert into faces.changes (account_id, list_id, face_id)
  select account_id, list_id, face_id from changed;
  update faces.lists set last_update_time = now() where list_id in (select distinct list_id from changed);
  return null;
end $$;
create trigger list_faces_attached after insert on faces.list_faces
  referencing new table as changed for each statement execute function faces.note_link_change();
create trigger list_faces_detached after delete on faces.list_faces
  referencing old table as changed for each statement execute function faces.note_link_change();

create function faces.note_descriptor_change() returns trigger language plpgsql as $$
begin
  insert into faces.changes (account_id, face_id)
  select distinct account_id, face_id from changed;
  return null;
end $$;
create trigger descriptors_added after insert on faces.descriptors
  referencing new table as changed for each statement execute function faces.note_descriptor_change();
create trigger descriptors_changed after update on faces.descriptors
  referencing new table as changed for each statement execute function faces.note_descriptor_change();
-- Deleting a face, a list or an account takes links and descriptors along, and these triggers fire for them too.
create trigger descriptors_removed after delete on faces.descriptors
  referencing old table as changed for each statement execute function faces.note_descriptor_change();

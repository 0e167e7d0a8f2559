-- A face that an event made is known to nobody before its transaction ends, so it is in a list only where that very
-- transaction puts it there, which is a change of its own. So the change of its descriptor concerns those matchers only
-- that hold a whole account: matching against lists goes on without a look at each new face of the account.
alter table faces.changes add column new_face boolean not null default false;
comment on column faces.changes.new_face is 'the face was made by the same transaction: no list has it but by another change';
create index changes_of_lists on faces.changes (account_id, xid) where not new_face;

create or replace function faces.note_descriptor_change() returns trigger language plpgsql as $$
begin
  insert into faces.changes (account_id, face_id, new_face)
  select distinct account_id, face_id, coalesce(current_setting('facet.new_faces', true), '') = 'on' from changed;
  return null;
end $$;

-- As before, but it says which faces are new, and leaves out the statements that would write nothing.
create or replace function events.store_order_rows(o jsonb) returns void language plpgsql as $$
declare
  faces_made int;
begin
  insert into images.objects (account_id, bucket, object_id, content_type, size, sha256, detection, expire_time)
  select (o ->> 'account_id')::uuid, bucket, object_id, content_type, size, decode(sha256, 'base64'), detection,
         now() + make_interval(days => ttl_days)
    from jsonb_to_recordset(o -> 'objects') as x (bucket text, object_id uuid, content_type text, size int, sha256 text,
                                                  detection jsonb, ttl_days int)
  on conflict do nothing;

  if jsonb_array_length(o -> 'faces') > 0 then
    insert into faces.faces (face_id, account_id, event_id, user_data, external_id, avatar, attribute_id, gender, age,
                             ethnicity, attribute_time, descriptor_samples, basic_attributes_samples, create_time)
    select face_id, (o ->> 'account_id')::uuid, event_id, user_data, external_id, avatar, attribute_id, gender, age,
           ethnicity, attribute_time, descriptor_samples, basic_attributes_samples, create_time
      from jsonb_to_recordset(o -> 'faces')
           as x (face_id uuid, event_id uuid, user_data text, external_id text, avatar text, attribute_id uuid,
                 gender smallint, age smallint, ethnicity smallint, attribute_time timestamptz,
                 descriptor_samples uuid[], basic_attributes_samples uuid[], create_time timestamptz)
    on conflict (face_id) do nothing;
    get diagnostics faces_made = row_count;

    if faces_made = jsonb_array_length(o -> 'faces') then
      perform set_config('facet.new_faces', 'on', true);
    end if;
    insert into faces.descriptors (face_id, account_id, descriptor_version, descriptor)
    select face_id, (o ->> 'account_id')::uuid, descriptor_version, decode(descriptor, 'base64')
      from jsonb_to_recordset(o -> 'face_descriptors')
           as x (face_id uuid, descriptor_version int, descriptor text)
    on conflict do nothing;
    perform set_config('facet.new_faces', 'off', true);
  end if;

  if jsonb_array_length(o -> 'links') > 0 then
    insert into faces.list_faces (list_id, face_id, account_id)
    select list_id, face_id, (o ->> 'account_id')::uuid
      from jsonb_to_recordset(o -> 'links') as x (list_id uuid, face_id uuid)
     order by list_id
    on conflict do nothing;
  end if;

  if jsonb_array_length(o -> 'events') > 0 then
    insert into events.events
    select r.*
      from jsonb_array_elements(o -> 'events') as e
     cross join lateral jsonb_populate_record(null::events.events, e || jsonb_build_object('insert_time', now())) as r
    on conflict do nothing;

    insert into events.descriptors (event_id, descriptor_version, account_id, descriptor)
    select event_id, descriptor_version, (o ->> 'account_id')::uuid, decode(descriptor, 'base64')
      from jsonb_to_recordset(o -> 'event_descriptors')
           as x (event_id uuid, descriptor_version int, descriptor text)
    on conflict do nothing;
  end if;

  if jsonb_array_length(o -> 'outbox') > 0 then
    insert into events.outbox (outbox_id, account_id, event_id, handler_id, callback, body)
    select outbox_id, (o ->> 'account_id')::uuid, event_id, handler_id, callback, body
      from jsonb_to_recordset(o -> 'outbox')
           as x (outbox_id uuid, event_id uuid, handler_id uuid, callback jsonb, body text)
    on conflict do nothing;
    perform pg_notify('outbox', '');
  end if;
end $$;

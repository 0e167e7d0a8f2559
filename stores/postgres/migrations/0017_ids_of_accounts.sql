-- Ids that callers choose (of faces, lists, raw events) are their account's: another account may have the same, and
-- neither can tell. The account comes last in keys, so that whatever looks for a face or a list finds it as before.
alter table faces.descriptors drop constraint descriptors_face_id_fkey;
alter table faces.list_faces drop constraint list_faces_list_id_fkey, drop constraint list_faces_face_id_fkey;
alter table faces.used_scopes drop constraint used_scopes_list_id_fkey;
alter table faces.lists drop constraint lists_pkey, add primary key (list_id, account_id);
alter table faces.faces drop constraint faces_pkey, add primary key (face_id, account_id);
alter table faces.descriptors
  drop constraint descriptors_pkey,
  add primary key (face_id, account_id, descriptor_version),
  add foreign key (face_id, account_id) references faces.faces on delete cascade;
alter table faces.list_faces
  drop constraint list_faces_pkey,
  add primary key (list_id, face_id, account_id),
  add foreign key (list_id, account_id) references faces.lists on delete cascade,
  add foreign key (face_id, account_id) references faces.faces on delete cascade;
alter table faces.used_scopes
  add foreign key (list_id, account_id) references faces.lists on delete cascade;

-- The key of events was (create_time, event_id): one index less to write.
alter table events.events drop constraint events_pkey;
drop index events.events_by_account;
create unique index events_by_account on events.events (account_id, create_time desc, event_id);

-- As before, for the lists of the account that attaches to them.
create or replace function faces.note_link_change() returns trigger language plpgsql as $$
begin
  insert into faces.changes (account_id, list_id, face_id)
  select account_id, list_id, face_id from changed;
  if found then perform faces.notify_matchers(); end if;
  update faces.lists set last_update_time = now()
   where (list_id, account_id) in (select distinct list_id, account_id from changed);
  return null;
end $$;

create or replace function events.store_orders(orders jsonb)
returns table (order_id uuid, state text, answer json, status smallint, reason text)
language plpgsql as $$
#variable_conflict use_column
declare
  o jsonb;
  stored events.requests;
begin
  -- Attaching changes a list's row: taken in one order by everybody, two runs cannot wait for each other.
  perform from faces.lists
    where (list_id, account_id) in (
            select (link ->> 'list_id')::uuid, (each ->> 'account_id')::uuid
              from jsonb_array_elements(orders) as each, jsonb_array_elements(each -> 'links') as link)
    order by list_id, account_id for no key update;
  for o in select * from jsonb_array_elements(orders) loop
    begin
      insert into events.requests as r
             (account_id, request_id, body_sha256, state, order_id, status, answer, expire_time)
      values ((o ->> 'account_id')::uuid, o ->> 'request_id', decode(o ->> 'body_sha256', 'base64'), 'done',
              (o ->> 'order_id')::uuid, (o ->> 'status')::smallint, (o ->> 'answer')::json,
              now() + make_interval(secs => (o ->> 'keep_s')::int))
      on conflict (account_id, request_id) do update
         set state = 'done', status = excluded.status, answer = excluded.answer, expire_time = excluded.expire_time
       where r.state = 'running'
      returning * into stored;
      if not found then
        select * into stored from events.requests r
         where r.account_id = (o ->> 'account_id')::uuid and r.request_id = o ->> 'request_id';
        order_id := (o ->> 'order_id')::uuid; state := 'already'; reason := null;
        answer := stored.answer; status := stored.status;
        return next;
        continue;
      end if;
      perform events.store_order_rows(o);
      order_id := (o ->> 'order_id')::uuid; state := 'stored'; reason := null;
      answer := null; status := stored.status;
      return next;
    exception when others then
      order_id := (o ->> 'order_id')::uuid; state := 'failed'; answer := null; status := null;
      reason := sqlstate || ' ' || sqlerrm;
      return next;
    end;
  end loop;
end $$;

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
    on conflict (face_id, account_id) do nothing;
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

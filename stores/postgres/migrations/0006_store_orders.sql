-- Stores what a run of generateEvents decided: one call, one transaction, one savepoint an order (the inner block), so
-- that an order that cannot be stored harms no other. `orders` is an array of
--   {order_id, account_id, request_id, body_sha256, status, answer, keep_s,
--    objects[], faces[], face_descriptors[], links[], events[], event_descriptors[], outbox[]}
-- with the columns of the tables of those names; bytes are base64, the answer is JSON as text. A request that is done already is left as it is.
create function events.store_orders(orders jsonb)
returns table (order_id uuid, state text, answer json, status smallint, reason text)
language plpgsql as $$
#variable_conflict use_column
declare
  o jsonb;
  stored events.requests;
begin
  -- Attaching changes a list's row: taken in one order by everybody, two runs cannot wait for each other.
  perform from faces.lists
    where list_id in (select (link ->> 'list_id')::uuid
                        from jsonb_array_elements(orders) as each, jsonb_array_elements(each -> 'links') as link)
    order by list_id for no key update;
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

create function events.store_order_rows(o jsonb) returns void language plpgsql as $$
begin
  insert into images.objects (account_id, bucket, object_id, content_type, size, sha256, detection, expire_time)
  select (o ->> 'account_id')::uuid, bucket, object_id, content_type, size, decode(sha256, 'base64'), detection,
         now() + make_interval(days => ttl_days)
    from jsonb_to_recordset(o -> 'objects') as x (bucket text, object_id uuid, content_type text, size int, sha256 text,
                                                  detection jsonb, ttl_days int)
  on conflict do nothing;

  insert into faces.faces (face_id, account_id, event_id, user_data, external_id, avatar, attribute_id, gender, age,
                           ethnicity, attribute_time, descriptor_samples, basic_attributes_samples, create_time)
  select face_id, (o ->> 'account_id')::uuid, event_id, user_data, external_id, avatar, attribute_id, gender, age,
         ethnicity, attribute_time, descriptor_samples, basic_attributes_samples, create_time
    from jsonb_to_recordset(o -> 'faces')
         as x (face_id uuid, event_id uuid, user_data text, external_id text, avatar text, attribute_id uuid,
               gender smallint, age smallint, ethnicity smallint, attribute_time timestamptz,
               descriptor_samples uuid[], basic_attributes_samples uuid[], create_time timestamptz)
  on conflict (face_id) do nothing;

  insert into faces.descriptors (face_id, account_id, descriptor_version, descriptor)
  select face_id, (o ->> 'account_id')::uuid, descriptor_version, decode(descriptor, 'base64')
    from jsonb_to_recordset(o -> 'face_descriptors')
         as x (face_id uuid, descriptor_version int, descriptor text)
  on conflict do nothing;

  insert into faces.list_faces (list_id, face_id, account_id)
  select list_id, face_id, (o ->> 'account_id')::uuid
    from jsonb_to_recordset(o -> 'links') as x (list_id uuid, face_id uuid)
   order by list_id
  on conflict do nothing;

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

  insert into events.outbox (outbox_id, account_id, event_id, handler_id, callback, body)
  select outbox_id, (o ->> 'account_id')::uuid, event_id, handler_id, callback, body
    from jsonb_to_recordset(o -> 'outbox')
         as x (outbox_id uuid, event_id uuid, handler_id uuid, callback jsonb, body text)
  on conflict do nothing;
  if jsonb_array_length(o -> 'outbox') > 0 then
    perform pg_notify('outbox', '');
  end if;
end $$;

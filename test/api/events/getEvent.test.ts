import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { testResources } from '../resources.ts';
import { addEvent } from './events.ts';

const resources = testResources();
const { call, callAs } = resources;

test('all fields of an event', async () => {
  const { account_id, pool } = resources;
  const [handler_id, face_id, list_id, sample_id, similar_id] = Array.from({ length: 5 }, () => randomUUID());
  const shown = {
    handler_id,
    account_id,
    external_id: '7',
    user_data: 'words',
    source: 'gate 1',
    stream_id: 's',
    track_id: 't',
    create_time: '2026-01-02T03:04:05.678Z',
    end_time: '2026-01-02T03:05:00.000Z',
    tags: ['vip'],
    meta: { weather: { temp: 3 } },
    face_id,
    attach_result: [list_id],
    attribute_id: null,
    gender: 1,
    age: 33,
    ethnic_group: null,
    emotion: 4,
    mask: 1,
    liveness: 1,
    deepfake: null,
  };
  const body = {
    face_detections: [
      {
        sample_id,
        detect_time: '2026-01-02T03:04:05.678Z',
        detect_ts: null,
        image_origin: null,
        detection: { rect: { x: -1, y: 2, width: 3, height: 4 } },
      },
    ],
    body_detections: [],
    body_basic_attributes: null,
    upper_body: null,
    lower_body: null,
    accessories: null,
    match_result: [{ label: 'known', candidates: [{ face: { face_id: similar_id }, similarity: 0.98 }] }],
    aggregate_estimations: { face: { attributes: {} }, body: { attributes: {} } },
    location: { city: 'Bern', area: null, geo_position: { longitude: 7.4, latitude: 46.9 } },
  };
  const event_id = await addEvent(pool, {
    ...shown,
    top_similar_object_id: similar_id,
    top_similar_object_type: 'face',
    top_similar_object_similarity: 0.98,
    top_similar_external_id: 'x',
    top_matching_candidates_label: 'known',
    body: JSON.stringify(body),
  });

  const { status, body: event } = await call('GET', `/6/events/${event_id}`);
  const { insert_time } = z.object({ insert_time: z.iso.datetime() }).parse(event);
  expect([status, event]).toEqual([
    200,
    {
      event_id,
      ...shown,
      insert_time,
      ...body,
      basic_attributes: { gender: 1, age: 33, ethnic_group: null },
      top_match: { face_id: similar_id, similarity: 0.98, label: 'known', external_id: 'x' },
    },
  ]);
  const { body: some } = await call('GET', `/6/events/${event_id}?targets=top_match,tags`);
  expect(Object.keys(z.looseObject({}).parse(some)).sort()).toEqual(['tags', 'top_match']);
});

test('an event of which little is known', async () => {
  const event_id = await addEvent(resources.pool, { account_id: resources.account_id });
  const { body } = await call('GET', `/6/events/${event_id}`);
  expect(body).toMatchObject({ top_match: null, basic_attributes: null, location: null, match_result: [], meta: null });
});

test("HEAD and GET: a missing event and another account's are the same", async () => {
  const event_id = await addEvent(resources.pool, { account_id: resources.account_id });
  expect((await call('HEAD', `/6/events/${event_id}`)).status).toBe(200);
  for (const method of ['GET', 'HEAD']) {
    expect((await call(method, `/6/events/${randomUUID()}`)).status).toBe(404);
    expect((await callAs(resources.foreign_id, method, `/6/events/${event_id}`)).status).toBe(404);
  }
  expect((await call('GET', `/6/events/${randomUUID()}`)).error.error_code).toBe(23001);
});

test('an unknown target', async () => {
  const { status, error } = await call('GET', `/6/events/${randomUUID()}?targets=descriptor`);
  expect([status, error.error_code]).toEqual([400, 23005]);
  expect(error.detail).toMatch(/'descriptor' is not a target; allowed: event_id,.*location/);
});

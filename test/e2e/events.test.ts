import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import sharp from 'sharp';
import { noFace, photo, portrait } from '../photos.ts';
import { testRedis } from '../redis.ts';
import { eventsOf } from './apiClient.ts';
import { everything, newSince } from './everything.ts';
import { payloadsOf } from './payloads.ts';
import { testPlatform } from './platform.ts';

const facet = testPlatform();
const redis = testRedis();
const requestId = () => `1700000000,${randomUUID()}`;
const one = async (policies: object, query = '') => {
  const handler = await facet.api.createHandler(policies);
  const [event] = await facet.api.events(handler, await portrait(), { query });
  if (!event) throw new Error('no event');
  return event;
};
const NOTHING = {
  face_sample_policy: { store_sample: 0 },
  event_policy: { store_event: 0 },
  notification_policy: { send_notification: 0 },
};
const read = async (path: string | null | undefined) => (await facet.api.call('GET', path ?? '/none')).body;
const status = async (path: string | null | undefined) => (await facet.api.call('GET', path ?? '/none')).status;

test('each face of a photo becomes an event with a sample, readable at once, with all that the caller told', async () => {
  const handler = await facet.api.createHandler({ extract_policy: { extract_basic_attributes: 1 } });
  const words = { external_id: 'gate', user_data: 'morning', source: 'cam 1', stream_id: 's1', track_id: 't1' };
  const place = { city: 'Rome', area: 'Lazio', district: 'Monti', street: 'Via Cavour', house_number: '7' };
  const query = new URLSearchParams({ ...words, ...place, tags: 'a,b', longitude: '12.5', latitude: '41.9' });
  const location = { ...place, geo_position: { longitude: 12.5, latitude: 41.9 } };
  const events = await facet.api.events(handler, photo(1), { query: `?${query.toString()}` });
  expect(events).toHaveLength(3);
  for (const event of events) {
    const told = { event_id: event.event_id, handler_id: handler, ...words, tags: ['a', 'b'], location };
    expect(event).toMatchObject(told);
    expect(event.face_attributes?.basic_attributes?.age).toBeGreaterThan(10);
    expect(await read(event.url)).toMatchObject({ ...told, age: event.face_attributes?.basic_attributes?.age });
    await expect(status(event.detections[0]?.samples.face?.url)).resolves.toBe(200);
  }
});

test('a face joins a list and is found there by the next request', async () => {
  const list_id = await facet.api.createList();
  const enrol = { storage_policy: { face_policy: { store_face: 1, link_to_lists_policy: [{ list_id }] } } };
  const enrolled = await one(enrol, '?external_id=ann&user_data=Ann');
  expect(enrolled.face).toMatchObject({ external_id: 'ann', lists: [list_id] });
  await expect(status(enrolled.face?.avatar)).resolves.toBe(200);
  const { face_id, url, avatar, event_id } = enrolled.face ?? {};
  expect(await read(url)).toMatchObject({
    ...{ face_id, avatar, event_id, external_id: 'ann', user_data: 'Ann', lists: [list_id] },
  });

  const candidates = { origin: 'faces', list_id };
  const found = await one({
    match_policy: [{ label: 'known', candidates, limit: 2, targets: ['face_id', 'external_id', 'similarity'] }],
    conditional_tags_policy: [
      { tag: 'known', filters: { match: [{ label: 'known', similarity__gte: 0.9 }] } },
      { tag: 'stranger', filters: { match: [{ label: 'known', similarity__lt: 0.9 }] } },
    ],
  });
  expect(found.matches[0]?.candidates[0]?.face).toEqual({ face_id, external_id: 'ann' });
  expect(found.matches[0]?.candidates[0]?.similarity).toBeGreaterThan(0.99);
  expect(found.tags).toEqual(['known']);
  expect(await read(found.url)).toMatchObject({
    ...{ tags: ['known'], match_result: found.matches },
    top_match: { face_id, label: 'known', external_id: 'ann' },
  });
});

test('candidates may be faces by external id, events and temporary attributes', async () => {
  const external_id = randomUUID();
  const storage_policy = { face_policy: { store_face: 1 }, attribute_policy: { store_attribute: 1, ttl: 60 } };
  const first = await one({ storage_policy }, `?external_id=${external_id}`);
  const attribute_id = first.face_attributes?.attribute_id;
  await expect(status(first.face_attributes?.url)).resolves.toBe(200);
  const match_policy = [
    { label: 'faces', candidates: { origin: 'faces', external_ids: [external_id] } },
    { label: 'events', candidates: { origin: 'events', external_ids: [external_id] } },
    { label: 'attributes', candidates: { origin: 'attributes', attribute_ids: [attribute_id, randomUUID()] } },
  ];
  const { matches } = await one({ match_policy });
  expect(matches.map(({ label, candidates }) => [label, candidates.length])).toEqual([
    ['faces', 1],
    ['events', 1],
    ['attributes', 1],
  ]);
  expect(matches[1]?.candidates[0]?.event).toMatchObject({ event_id: first.event_id });
});

test('with all storing off nothing remains, and the answer is whole', async () => {
  const handler = await facet.api.createHandler({
    extract_policy: { extract_basic_attributes: 1 },
    storage_policy: NOTHING,
  });
  const image = await portrait();
  const before = await everything(facet, redis);
  const [event] = await facet.api.events(handler, image);
  expect(event).toMatchObject({ url: null, face: null, face_attributes: { attribute_id: null } });
  const left = async () => newSince(before, await everything(facet, redis));
  while ((await left()).files.length > 0) await delay(20); // The photo leaves the inbox after the answer.
  expect(await left()).toEqual({ rows: [], files: [], keys: [expect.stringMatching(/^answer:/)] }); // For 10 minutes.
  await expect(status(`/6/events/${event?.event_id}`)).resolves.toBe(404);
});

test('source images are stored, as they were or as JPEG', async () => {
  const png = await sharp(await portrait())
    .png()
    .toBuffer();
  for (const image_format of ['source', 'jpg']) {
    const image_origin_policy = { store_image: 1, image_format };
    const handler = await facet.api.createHandler({ storage_policy: { image_origin_policy } });
    const answer = await facet.api.call('POST', `/6/handlers/${handler}/events`, {
      body: new Uint8Array(png),
      headers: { 'Content-Type': 'image/png' },
    });
    const origin = eventsOf(answer)[0]?.detections[0]?.image_origin ?? '';
    const image = await facet.api.call('GET', origin);
    const type = image_format === 'jpg' ? 'image/jpeg' : 'image/png';
    expect([image.status, image.headers.get('content-type')]).toEqual([200, type]);
    const { rows } = await facet.sql.query(
      'select 1 from images.objects where object_id = $1 and sha256 = sha256($2)',
      [origin.split('/').at(-1), png],
    );
    expect(rows).toHaveLength(image_format === 'jpg' ? 0 : 1);
  }
});

test('a dynamic handler takes its policies with the request; a static one refuses them', async () => {
  const form = async () => {
    const body = new FormData();
    body.append('policies', new Blob([JSON.stringify({ storage_policy: NOTHING })], { type: 'application/json' }));
    body.append('meta', new Blob(['{"door":7}'], { type: 'application/json' }));
    body.append('a', new Blob([new Uint8Array(await portrait())], { type: 'image/jpeg' }), 'a.jpg');
    body.append('b', new Blob([new Uint8Array(await noFace())], { type: 'image/jpeg' }), 'b.jpg');
    return body;
  };
  const dynamic = await facet.api.createHandler(undefined, { handler_type: 1 });
  const answer = await facet.api.call('POST', `/6/handlers/${dynamic}/events`, { body: await form() });
  expect(answer.body).toMatchObject({
    images: [
      { filename: 'a.jpg', status: 1 },
      { filename: 'b.jpg', status: 1 },
    ],
  });
  expect(eventsOf(answer)).toMatchObject([{ meta: { door: 7 }, url: null }]);
  const bare = await facet.api.generate(dynamic, await portrait());
  expect(bare).toMatchObject({ status: 400, body: { error_code: 12022 } });
  const fixed = await facet.api.createHandler({});
  const refused = await facet.api.call('POST', `/6/handlers/${fixed}/events`, { body: await form() });
  expect(refused).toMatchObject({ status: 403, body: { error_code: 34007 } });
});

test('a bad image is an error of that image, also when it is the only one', async () => {
  const handler = await facet.api.createHandler({ detect_policy: { multiface_policy: 0 } });
  const broken = await facet.api.generate(handler, Buffer.from('no image'));
  expect(broken).toMatchObject({
    status: 201,
    body: { images: [{ status: 0, error: { error_code: 100010 } }], events: [] },
  });
  const crowd = await facet.api.generate(handler, photo(1));
  expect(crowd).toMatchObject({
    status: 201,
    body: { images: [{ status: 0, error: { error_code: 99005 } }], events: [] },
  });
});

test('multiface_policy 2 keeps the largest face; a threshold shows what it left out', async () => {
  const best = await facet.api.createHandler({ detect_policy: { multiface_policy: 2 } });
  await expect(facet.api.events(best, photo(1))).resolves.toHaveLength(1);
  const strict = await facet.api.createHandler({ detect_policy: { yaw_threshold: 0, pitch_threshold: 0 } });
  const { body } = await facet.api.generate(strict, await portrait());
  expect(body).toMatchObject({
    events: [],
    filtered_detections: {
      face_detections: [{ filter_reasons: [{ filter_name: 'yaw_threshold', threshold_value: 0 }, {}] }],
    },
  });
});

test('aggregate_attributes makes one event of all images', async () => {
  const handler = await facet.api.createHandler({});
  const body = new FormData();
  for (const name of ['1.jpg', '2.jpg'])
    body.append(name, new Blob([new Uint8Array(await portrait())], { type: 'image/jpeg' }), name);
  const answer = await facet.api.call('POST', `/6/handlers/${handler}/events?aggregate_attributes=1`, { body });
  const events = eventsOf(answer);
  expect(events.map(({ detections }) => detections.map(({ filename }) => filename))).toEqual([['1.jpg', '2.jpg']]);
});

test('a stored sample and a raw descriptor can be the input', async () => {
  const first = await one({});
  const sample_id = first.detections[0]?.samples.face?.sample_id;
  const handler = await facet.api.createHandler({
    match_policy: [{ label: 'same', candidates: { origin: 'events', event_ids: [first.event_id] } }],
  });
  const sample = await facet.api.call('POST', `/6/handlers/${handler}/events`, { json: { samples: [sample_id] } });
  const [event] = eventsOf(sample);
  expect(event?.detections[0]?.samples.face?.sample_id).toBe(sample_id);
  expect(event?.matches[0]?.candidates[0]?.similarity).toBeGreaterThan(0.99);
  const { rows } = await facet.sql.query<{ descriptor: Buffer }>(
    'select descriptor from events.descriptors where event_id = $1',
    [first.event_id],
  );
  const raw = await facet.api.call('POST', `/6/handlers/${handler}/events`, {
    body: new Uint8Array(rows[0]?.descriptor ?? []),
    headers: { 'Content-Type': 'application/x-vl-face-descriptor' },
  });
  expect(eventsOf(raw)[0]?.matches[0]?.candidates[0]?.similarity).toBeGreaterThan(0.999);
});

test('an estimation without a model is unavailable in the answer and refused as a filter', async () => {
  const event = await one({ detect_policy: { estimate_deepfake: { estimate: 1 } } });
  expect(event.detections[0]?.samples.face?.detection.attributes).toEqual({ deepfake: 'unavailable' });
  const filters = { deepfake: [0] };
  const refused = facet.api.createHandler({ conditional_tags_policy: [{ tag: 'fake', filters }] });
  await expect(refused).rejects.toThrow(/400.*filters.deepfake.*needs the model/);
});

test('the event times of the headers hold; EXIF is shown when asked for', async () => {
  const handler = await facet.api.createHandler({ detect_policy: { extract_exif: 1 } });
  const turned = await sharp(await portrait())
    .withMetadata({ orientation: 1 })
    .toBuffer();
  const headers = { 'Luna-Event-Time': '2020-02-03T04:05:06+01:00', 'Luna-Event-End-Time': '2020-02-03T04:05:07Z' };
  const answer = await facet.api.generate(handler, turned, { headers });
  expect(eventsOf(answer)).toMatchObject([
    { create_time: '2020-02-03T03:05:06.000Z', end_time: '2020-02-03T04:05:07.000Z' },
  ]);
  const [{ exif }] = (answer.body as { images: [{ exif: object }] }).images;
  expect(exif).not.toBeNull();
});

test('a request id sent again, also fifty times at once, makes one event; another body is refused', async () => {
  const handler = await facet.api.createHandler({});
  const headers = { 'Luna-Request-Id': requestId() };
  const body = await portrait();
  const answers = await Promise.all(Array.from({ length: 50 }, () => facet.api.generate(handler, body, { headers })));
  const accepted = answers.filter(({ status: code }) => code === 201);
  expect(answers.filter(({ status: code }) => code !== 201 && code !== 503)).toEqual([]);
  expect(new Set(accepted.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
  const other = await facet.api.generate(handler, photo(2), { headers });
  expect(other).toMatchObject({ status: 409, body: { error_code: 99001 } });
  const [event] = eventsOf(accepted[0] ?? { status: 0, body: null });
  const { rows } = await facet.sql.query('select event_id from events.events where handler_id = $1', [handler]);
  expect(rows).toEqual([{ event_id: event?.event_id }]);
});

test('an answer that stored nothing is repeated from Redis', async () => {
  const handler = await facet.api.createHandler({ storage_policy: NOTHING });
  const headers = { 'Luna-Request-Id': requestId() };
  const first = await facet.api.generate(handler, await portrait(), { headers });
  const second = await facet.api.generate(handler, await portrait(), { headers });
  expect(second.body).toEqual(first.body);
  const other = await facet.api.generate(handler, photo(2), { headers });
  expect(other.status).toBe(409);
});

test('wait_saving 0 answers before the rows are written, and they come', async () => {
  const event = await one({ storage_policy: { event_policy: { wait_saving: 0 } } });
  const until = Date.now() + 5_000;
  let found = 404;
  while (found !== 200 && Date.now() < until) found = await status(event.url);
  expect(found).toBe(200);
});

test('no account sees another’s handler, list, event or sample', async () => {
  const { body } = await facet.api.call('POST', '/6/accounts', {
    json: { login: `${randomUUID()}@other.org`, password: 'long enough', account_type: 'user' },
  });
  const stranger = facet.api.as((body as { account_id: string }).account_id);
  const handler = await facet.api.createHandler({});
  const [event] = await facet.api.events(handler, await portrait());
  expect(await stranger.generate(handler, await portrait())).toMatchObject({
    status: 404,
    body: { error_code: 34000 },
  });
  for (const path of [event?.url, event?.detections[0]?.samples.face?.url]) {
    expect((await stranger.call('GET', path ?? '')).status).toBe(404);
  }
});

test('each request is a workflow that shows ids and small facts only', async () => {
  const handler = await facet.api.createHandler({});
  const headers = { 'Luna-Request-Id': requestId() };
  await facet.api.events(handler, await portrait(), { headers, query: '?user_data=secret-words' });
  const id = `events/${facet.api.account_id}/${headers['Luna-Request-Id']}`;
  const handle = facet.temporal.workflow.getHandle(id);
  await handle.result();
  const description = await handle.describe();
  const attributes = description.typedSearchAttributes.getAll().map(({ key, value }) => [key.name, value]);
  expect(Object.fromEntries(attributes)).toMatchObject({ HandlerId: handler, EventsCount: 1 });
  const payloads = payloadsOf(await handle.fetchHistory());
  expect(payloads).toContain(handler);
  expect(payloads).not.toContain('secret-words');
  expect(payloads.length).toBeLessThan(32_000);
});

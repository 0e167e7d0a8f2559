import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { GeneratedEvents } from '../../contract/generatedEvents.ts';
import { StoredEvent } from '../../contract/storedEvents.ts';
import { photo, portrait } from '../photos.ts';
import { eventsOf } from './apiClient.ts';
import { testPlatform } from './platform.ts';

const facet = testPlatform();
const BODIES = {
  detect_policy: { detect_body: 1, body_attributes: { estimate_upper_body: 1, estimate_basic_attributes: 1 } },
  extract_policy: { extract_body_descriptor: 1 },
};
/** The four women of photo 6, drawn by eye. */
const BOXES = [
  { x: 150, y: 370, width: 480, height: 1160 },
  { x: 590, y: 210, width: 440, height: 1300 },
  { x: 970, y: 180, width: 400, height: 1340 },
  { x: 1380, y: 160, width: 430, height: 1360 },
];

/** Sends one photo with the caller's boxes round its bodies. */
const generate = (handler_id: string, image: Buffer, body_bounding_boxes: object[], query = '') => {
  const body = new FormData();
  body.append('photo', new Blob([new Uint8Array(image)], { type: 'image/jpeg' }), 'photo.jpg');
  const boxes = JSON.stringify([{ filename: 'photo.jpg', body_bounding_boxes }]);
  body.append('body_bounding_boxes', new Blob([boxes], { type: 'application/json' }));
  return facet.api.call('POST', `/6/handlers/${handler_id}/events${query}`, { body });
};
const boxed = async (...args: Parameters<typeof generate>) => eventsOf(await generate(...args));
const stored = async (event_id: string | undefined) =>
  StoredEvent.parse((await facet.api.call('GET', `/6/events/${event_id}`)).body);

test('a face and the body below it are one event, with a sample of each', async () => {
  const handler = await facet.api.createHandler(BODIES);
  const events = await boxed(handler, photo(6), BOXES);
  expect(events).toHaveLength(4);
  for (const event of events) {
    const { face, body } = event.detections[0]?.samples ?? {};
    expect(face?.detection.landmarks5).toHaveLength(5);
    expect(BOXES).toContainEqual(body?.detection.rect);
    expect(body?.detection.attributes.basic_attributes).toBe('unavailable');
    expect(event.body_attributes).toMatchObject({ score: 1, samples: [body?.sample_id] });
    const sample = await facet.api.call('GET', body?.url ?? '/none');
    expect([sample.status, sample.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect(body?.url).toBe(`/6/samples/bodies/${body?.sample_id}`);
    expect(await stored(event.event_id)).toMatchObject({
      face_detections: [{ sample_id: face?.sample_id }],
      body_detections: [{ sample_id: body?.sample_id, detection: { rect: body?.detection.rect } }],
      upper_body: body?.detection.attributes.upper_body,
      body_basic_attributes: 'unavailable',
      lower_body: null,
    });
  }
});

test('a body without a face is an event of its own, and no face is stored for it', async () => {
  const list_id = await facet.api.createList();
  const handler = await facet.api.createHandler({
    ...BODIES,
    detect_policy: { detect_face: 0, detect_body: 1 },
    storage_policy: { face_policy: { store_face: 1, link_to_lists_policy: [{ list_id }] } },
  });
  const [event, ...others] = await boxed(handler, photo(6), BOXES.slice(0, 1));
  expect(others).toEqual([]);
  expect(event).toMatchObject({
    face: null,
    face_attributes: null,
    detections: [{ samples: { face: null, body: { detection: { rect: BOXES[0] } } } }],
  });
  expect(await stored(event?.event_id)).toMatchObject({ face_id: null, attach_result: [], face_detections: [] });
});

test('the same clothes are found again among events, on another photo and from a stored sample', async () => {
  const source = randomUUID();
  const seen = await boxed(await facet.api.createHandler(BODIES), photo(6), BOXES, `?source=${source}`);
  const candidates = { origin: 'events', sources: [source] };
  const match_policy = [
    { label: 'clothes', candidates, descriptor_type: 'body', limit: 4, threshold: 0.5 },
    { label: 'faces', candidates: { origin: 'faces' }, descriptor_type: 'body' },
  ];
  const handler = await facet.api.createHandler({ ...BODIES, match_policy });
  const later = await sharp(photo(6)).modulate({ brightness: 0.9 }).resize(1600).jpeg({ quality: 80 }).toBuffer();
  const factor = 1600 / 1920;
  const boxes = BOXES.map((box) =>
    Object.fromEntries(Object.entries(box).map(([key, n]) => [key, Math.round(n * factor)])),
  );
  for (const [i, event] of (await boxed(handler, later, boxes)).entries()) {
    const [clothes, faces] = event.matches;
    const earlier = seen.find(({ event_id }) => event_id === clothes?.candidates[0]?.event?.['event_id']);
    const [now, then] = [event, earlier].map((one) => one?.detections[0]?.samples.body?.detection.rect.x ?? NaN);
    expect([i, Math.round((now ?? NaN) / factor / 10)]).toEqual([i, Math.round((then ?? NaN) / 10)]);
    expect(clothes?.candidates[0]?.similarity).toBeGreaterThan(0.9);
    expect(faces?.candidates).toEqual([]);
  }
  const sample_id = seen[0]?.detections[0]?.samples.body?.sample_id;
  const again = await facet.api.call('POST', `/6/handlers/${handler}/events?image_type=2`, {
    json: { samples: [sample_id] },
  });
  const [event] = eventsOf(again);
  expect(event?.body_attributes).toMatchObject({ samples: [sample_id] });
  expect(event?.matches[0]?.candidates[0]?.event).toMatchObject({ event_id: seen[0]?.event_id });
});

test('samples of bodies are kept as their policy says', async () => {
  const none = { ...BODIES, storage_policy: { body_sample_policy: { store_sample: 0 } } };
  const [event] = await boxed(await facet.api.createHandler(none), photo(6), BOXES);
  expect(event?.detections[0]?.samples.face?.sample_id).not.toBeNull();
  expect(event?.detections[0]?.samples.body?.sample_id).toBeNull();
  const filtered = { ...BODIES, storage_policy: { body_sample_policy: { ttl: 3, filters: { gender: 1 } } } };
  const women = await boxed(await facet.api.createHandler(filtered), photo(6), BOXES);
  expect(women[0]?.detections[0]?.samples.body?.sample_id).toBeNull(); // Gender was not asked for: nobody passes.
  const short = { ...BODIES, storage_policy: { body_sample_policy: { ttl: 3 } } };
  const [kept] = await boxed(await facet.api.createHandler(short), photo(6), BOXES);
  const { rows } = await facet.sql.query(
    'select bucket, round(extract(epoch from expire_time - now()) / 86400) as days from images.objects where object_id = $1',
    [kept?.detections[0]?.samples.body?.sample_id],
  );
  expect(rows).toEqual([{ bucket: 'bodies-samples', days: '3' }]);
});

test('several photos of one person give one event with all its bodies', async () => {
  const body = new FormData();
  const boxes = [];
  for (const name of ['a.jpg', 'b.jpg']) {
    body.append('photo', new Blob([new Uint8Array(await portrait())], { type: 'image/jpeg' }), name);
    boxes.push({ filename: name, body_bounding_boxes: [{ x: 20, y: 10, width: 320, height: 420 }] });
  }
  body.append('body_bounding_boxes', new Blob([JSON.stringify(boxes)], { type: 'application/json' }));
  const handler = await facet.api.createHandler(BODIES);
  const answer = await facet.api.call('POST', `/6/handlers/${handler}/events?aggregate_attributes=1`, { body });
  const events = eventsOf(answer);
  expect(events).toHaveLength(1);
  expect(events[0]?.detections.map(({ filename, samples }) => [filename, !!samples.face, !!samples.body])).toEqual([
    ['a.jpg', true, true],
    ['b.jpg', true, true],
  ]);
  expect(events[0]?.aggregate_estimations.body.attributes.upper_body?.upper_clothing.colors).toEqual(
    events[0]?.detections[0]?.samples.body?.detection.attributes.upper_body?.upper_clothing.colors,
  );
});

test('where bodies are found: everybody is counted and has an event; else the answer says so', async () => {
  const handler = await facet.api.createHandler({ detect_policy: { detect_body: 1, estimate_people_count: 1 } });
  const { body } = await facet.api.generate(handler, photo(6));
  const { images, events } = GeneratedEvents.parse(body);
  const people = images[0]?.image_estimations?.people;
  if (people === 'unavailable') {
    expect(events.every(({ body_attributes }) => body_attributes === 'unavailable')).toBe(true);
    return;
  }
  expect(people?.count).toBe(4);
  expect(people?.coordinates).toHaveLength(4);
  expect(events).toHaveLength(4);
  expect(events.filter(({ detections }) => detections[0]?.samples.body).length).toBeGreaterThanOrEqual(3);
});

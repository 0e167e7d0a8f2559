import { randomUUID } from 'node:crypto';
import { addEvent, addFace, person } from '../../matcher/setting.ts';
import { randomRows } from '../../matcher-native/rows.ts';
import { addAttribute, base64, bestOf, Items, MISSING_ID, nearby, testMatching } from './setting.ts';

const BODY = 1101;
const { resources, attributes } = testMatching();
const match = (references: object[], candidates: object[] = [{ filters: { origin: 'events' } }]) =>
  resources.call('POST', '/6/matcher/bodies', { references, candidates });
const newBody = (row: Float32Array, event: object = {}) =>
  addEvent(resources.pool, resources.account_id, { row, version: BODY, ...event });

let seed = 40;
function body(): Float32Array {
  seed += 7919;
  return randomRows(1, 192, seed);
}

test('bodies of events, by every type of reference; the similarity is the cosine', async () => {
  const bodies = Array.from({ length: 5 }, body);
  const row = (n: number) => bodies[n] ?? body();
  const [external_id, track_id] = [randomUUID(), randomUUID()];
  const ids = [
    await newBody(row(0)),
    await newBody(row(1), { external_id }),
    await newBody(row(2), { track_id }),
    await newBody(row(3)),
    await newBody(row(4)),
  ];
  const references = [
    { type: 'event', id: ids[0] },
    { type: 'event_external_id', id: external_id },
    { type: 'event_track_id', id: track_id },
    { type: 'sdk_descriptor', id: 'three', data: base64(row(3)) },
    { type: 'raw_descriptor', id: 'four', data: { descriptor: base64(row(4)), descriptor_version: BODY } },
  ];
  const filters = { origin: 'events', event_ids: ids };
  const { status, body: answer } = await match(references, [
    { filters, limit: 1, targets: ['event_id', 'similarity'] },
  ]);
  expect(status).toBe(200);
  expect(bestOf(answer)).toEqual(ids);
  const items = Items.parse(answer);
  expect(items.map(({ reference }) => reference)).toEqual(references);
  expect(items[0]?.matches[0]?.filters).toEqual(filters);
  for (const { matches } of items) expect(matches[0]?.result[0]?.similarity).toBeCloseTo(1, 5);
});

test('filters, threshold and limit narrow the candidates', async () => {
  const row = body();
  const [source, other] = [randomUUID(), randomUUID()];
  const ids = await Promise.all(nearby(row, 5).map((one) => newBody(one, { source })));
  await newBody(row, { source: other });
  const reference = { type: 'sdk_descriptor', id: '', data: base64(row) };
  const found = async (block: object) => {
    const { body: answer } = await match([reference], [{ filters: { origin: 'events', sources: [source] }, ...block }]);
    return Items.parse(answer)[0]?.matches[0]?.result.map(({ event }) => event?.['event_id']);
  };
  expect(await found({})).toEqual(ids.slice(0, 3));
  expect(await found({ limit: 100 })).toEqual(ids);
  expect(await found({ limit: 100, threshold: 0.998 })).toEqual(ids.slice(0, 1));
});

test('what references may lack; faces are neither references nor candidates', async () => {
  const code = async (reference: object, candidates?: object[]) => {
    const { status, error } = await match([reference], candidates);
    return [status, error.error_code];
  };
  const { pool, account_id, foreign_id } = resources;
  expect(await code({ type: 'event', id: MISSING_ID })).toEqual([404, 23001]);
  const foreign = await addEvent(pool, foreign_id, { row: body(), version: BODY });
  expect(await code({ type: 'event', id: foreign })).toEqual([404, 23001]);
  expect(await code({ type: 'event_external_id', id: 'nobody' })).toEqual([404, 11057]);
  expect(await code({ type: 'event', id: await addEvent(pool, account_id, { row: person() }) })).toEqual([404, 23007]);
  expect(await code({ type: 'attribute', id: MISSING_ID })).toEqual([404, 22011]);
  const attribute = await addAttribute(attributes, account_id, person());
  expect(await code({ type: 'attribute', id: attribute })).toEqual([404, 22018]);
  const data = { descriptor: base64(person()), descriptor_version: 101 };
  expect(await code({ type: 'raw_descriptor', id: '', data })).toEqual([400, 12036]);
  expect(await code({ type: 'sdk_descriptor', id: '', data: base64(person()) })).toEqual([400, 100007]);
  const id = await addFace(pool, account_id, { row: person() });
  expect(await code({ type: 'face', id })).toEqual([400, 12022]);
  const fine = { type: 'sdk_descriptor', id: '', data: base64(body()) };
  expect(await code(fine, [{ filters: { origin: 'faces' } }])).toEqual([400, 12022]);
});

import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { testResources } from './resources.ts';

const { call } = testResources();
const Located = z.object({ list_id: z.guid().optional(), handler_id: z.guid().optional() });
const list = (user_data: string) => call('POST', '/6/lists', { user_data });
const handler = (description: string) => call('POST', '/6/handlers', { handler_type: 1, description });

const TEXTS: [string, string][] = [
  ['right to left, with marks of direction', 'שלום \u202eعربى\u202c \u200f'],
  ['characters of four bytes, joined ones', '😀👩‍👩‍👧‍👦𝒳'],
  ['composed', 'Zo\u00eb \u00c5'],
  ['decomposed', 'Zoe\u0308 A\u030a'],
  ['invisible ones and non-characters', '\u200b\ufeff\u2028\ufffe\u{10ffff}\u0001\u007f'],
  ['what other languages look for', `'"\\%_;--<b>\${x}{{y}}\r\n\t`],
];

test.each(TEXTS)('F41: %s come back exactly and are found', async (_, text) => {
  const { list_id } = Located.parse((await list(text)).body);
  expect((await call('GET', `/6/lists/${list_id}`)).body).toMatchObject({ user_data: text });
  const { handler_id } = Located.parse((await handler(text)).body);
  const query = `description=${encodeURIComponent(text)}`;
  expect((await call('GET', `/6/handlers?${query}`)).body).toMatchObject([{ handler_id, description: text }]);
});

test('F41: two forms of one word are two texts', async () => {
  await handler('caf\u00e9');
  const { body } = await call('GET', `/6/handlers/count?description=${encodeURIComponent('cafe\u0301')}`);
  expect(body).toEqual({ handlers_count: 0 });
});

test('F41: a limit counts characters, however many bytes they take', async () => {
  expect((await list('😀'.repeat(128))).status).toBe(201);
  for (const text of ['😀'.repeat(129), 'x'.repeat(129), 'a\0b', '\ud800']) {
    const { status, error } = await list(text);
    expect([status, error.error_code]).toEqual([400, 12022]);
  }
  for (const text of ['%00', '%ed%a0%80', '%ff', 'x'.repeat(257)]) {
    const { status, error } = await call('GET', `/6/handlers?description=${text}`);
    expect([status, error.error_code]).toEqual([400, 12012]);
  }
});

test('F41: 10 MB of text are 413', async () => {
  const { status, error } = await list('x'.repeat(10_000_000));
  expect([status, error.error_code]).toEqual([413, 99413]);
});

test('F41: ids: upper case is lower case, nil is an id as any other, all else is refused', async () => {
  const { list_id = '' } = Located.parse((await list('')).body);
  expect((await call('GET', `/6/lists/${list_id.toUpperCase()}`)).body).toMatchObject({ list_id });
  const nil = '00000000-0000-0000-0000-000000000000';
  expect((await call('GET', `/6/lists/${nil}`)).status).toBe(404);
  const upper = randomUUID().toUpperCase();
  expect((await call('POST', '/6/lists', { list_id: upper })).body).toMatchObject({ list_id: upper.toLowerCase() });
  expect((await call('POST', '/6/lists', { list_id: upper.toLowerCase() })).error.error_code).toBe(22026);
  for (const bad of ['1', `{${list_id}}`, list_id.replaceAll('-', ''), `${list_id}0`, `${list_id}%0a`, 'null', '%00']) {
    expect((await call('GET', `/6/lists/${bad}`)).status).toBe(400);
  }
});

test.each([
  ['10,000', 10_000, 400, 12022],
  ['100,000', 100_000, 413, 99413],
])('%s ids in a body are refused', async (_, count, status, error_code) => {
  const list_ids = Array.from({ length: count }, () => ({ list_id: randomUUID() }));
  const face_ids = list_ids.map(({ list_id }) => list_id);
  const link = { storage_policy: { face_policy: { store_face: 1, link_to_lists_policy: list_ids } } };
  const match = { match_policy: [{ label: 'all', candidates: { origin: 'faces', face_ids } }] };
  for (const policies of [link, match]) {
    const answer = await call('POST', '/6/handlers/validator', { handler_type: 0, policies });
    expect([answer.status, answer.error.error_code]).toEqual([status, error_code]);
    expect(answer.error.detail.length).toBeLessThan(2_000);
  }
});

import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { testResources } from '../resources.ts';
import { addEvent } from './events.ts';

const resources = testResources();
const { call, callAs } = resources;
const [handler_id, face_id, similar_id] = [randomUUID(), randomUUID(), randomUUID()];
const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

beforeAll(async () => {
  const { account_id, foreign_id, pool } = resources;
  await addEvent(pool, { account_id, event_id: id(0), create_time: daysAgo(40), tags: ['old'] });
  await addEvent(pool, {
    account_id,
    event_id: id(1),
    create_time: daysAgo(20),
    handler_id,
    source: 'gate 1',
    stream_id: 's1',
    external_id: 'x1',
    user_data: '100% sure',
    tags: ['vip', 'staff'],
    gender: 0,
    age: 20,
    emotion: 4,
    mask: 2,
    liveness: 1,
    deepfake: 1,
    ethnic_group: 3,
    city: 'Bern',
    house_number: '7a',
    longitude: 7.445,
    latitude: 46.945,
    end_time: daysAgo(19),
    meta: JSON.stringify({ gate: { number: 3, open: true, since: '2026-01-02T03:04:05+01:00' }, name: 'a_b' }),
  });
  await addEvent(pool, {
    account_id,
    event_id: id(2),
    create_time: daysAgo(10),
    source: 'gate 2',
    track_id: 't2',
    gender: 1,
    age: 40,
    face_id,
    top_similar_object_id: similar_id,
    top_similar_object_type: 'face',
    top_similar_object_similarity: 0.9,
    top_similar_external_id: 'e2',
    top_matching_candidates_label: 'known',
    body: JSON.stringify({
      body_basic_attributes: 'unavailable',
      upper_body: { headwear: 'unavailable', sleeve: 'unavailable', upper_clothing: { colors: ['red', 'white'] } },
      lower_body: { lower_garment: { type: 'unavailable', colors: ['blue'] }, shoes: 'unavailable' },
      accessories: 'unavailable',
    }),
    meta: JSON.stringify({ gate: { number: 'three', since: 'yesterday' }, name: 'acb' }),
  });
  await addEvent(pool, { account_id: foreign_id, event_id: id(9), source: 'gate 1' });
});

async function found(query: string): Promise<number[]> {
  const { status, body } = await call('GET', `/6/events${query}`);
  expect([status, body]).toEqual([200, expect.anything()]);
  const { events } = z.object({ events: z.array(z.object({ event_id: z.string() })) }).parse(body);
  return events.map(({ event_id }) => Number(event_id.at(-1)));
}

test.each<[string, number[]]>([
  ['', [2, 1]],
  ['?create_time__gte=now-2M', [2, 1, 0]],
  ['?create_time__gte=now-2M&order=asc', [0, 1, 2]],
  ['?create_time__gte=now-2M&page_size=2&page=2', [0]],
  ['?create_time__lt=now-15d', [1]],
  ['?create_time__gte=2020-01-01T00:00:00Z&tags=old', [0]],
  [`?event_ids=${id(1)},${id(9)}`, [1]],
  [`?event_id__gte=${id(2)}`, [2]],
  [`?event_id__lt=${id(2)}`, [1]],
  [`?handler_ids=${handler_id}`, [1]],
  [`?face_ids=${face_id}`, [2]],
  ['?external_ids=x1,x9', [1]],
  ['?stream_ids=s1', [1]],
  ['?stream_ids=null', [2]],
  ['?track_ids=t2,null', [2, 1]],
  ['?user_data=100%25', [1]],
  ['?user_data=_', []],
  ['?sources=gate%201', [1]],
  ['?sources=null', []],
  ['?tags=vip,guest', [1]],
  ['?end_time__gte=now-30d&end_time__lt=now-1d', [1]],
  ['?insert_time__gte=now-1h', [2, 1]],
  ['?gender=0', [1]],
  ['?gender=0,1', [2, 1]],
  ['?age__gte=20&age__lt=40', [1]],
  ['?ethnic_groups=3', [1]],
  ['?ethnic_groups=null', [2]],
  ['?emotions=4,null', [2, 1]],
  ['?masks=2', [1]],
  ['?liveness=null', [2]],
  ['?deepfake=1', [1]],
  [`?top_similar_object_ids=${similar_id}`, [2]],
  ['?top_similar_external_ids=e2', [2]],
  ['?top_matching_candidates_label=known', [2]],
  ['?top_similar_object_similarity__gte=0.9', [2]],
  ['?top_similar_object_similarity__lt=0.9', []],
  ['?cities=Bern', [1]],
  ['?cities=null', [2]],
  ['?areas=null&districts=null&streets=null', [2, 1]],
  ['?house_numbers=7a', [1]],
  ['?origin_longitude=7.44&origin_latitude=46.95', [1]],
  ['?origin_longitude=7.4&origin_latitude=46.95', []],
  ['?origin_longitude=7.4&longitude_delta=0.1', [1]],
  ['?origin_latitude=null', [2]],
  ['?apparent_gender=1', []],
  ['?apparent_gender=0,null', [2, 1]],
  ['?apparent_age__gte=0', []],
  ['?headwear_states=1', []],
  ['?headwear_apparent_colors=black,null', [2, 1]],
  ['?headwear_apparent_colors=red', []],
  ['?sleeve_lengths=0,2,null', [2, 1]],
  ['?upper_clothing_colors=white,pink', [2]],
  ['?upper_clothing_colors=null,pink', [1]],
  ['?lower_garment_types=1', []],
  ['?lower_garment_types=null', [2, 1]],
  ['?lower_garment_colors=blue', [2]],
  ['?shoes_apparent_colors=null', [2, 1]],
  ['?backpack_states=0', []],
  ['?targets=', [2, 1]],
  ['?unknown=1', [2, 1]],
])('%s', async (query, expected) => {
  expect(await found(query)).toEqual(expected);
});

test.each<[string, string, number[]]>([
  ['meta.name', 'acb', [2]],
  ['meta.name__neq', 'acb', [1]],
  ['meta.name__in', 'acb,b', [2]],
  ['meta.name__nin', 'acb,b', [1]],
  ['meta.name__like', 'a_b', [2, 1]],
  ['meta.name__like', 'a\\', []],
  ['meta.name__nlike', '%cb', [1]],
  ['meta.gate.number:integer', '3', [1]],
  ['meta.gate.number__gte:numeric', '2.5', [1]],
  ['meta.gate.number__lt:integer', '3', []],
  ['meta.gate.number__in:integer', '3,4', [1]],
  ['meta.gate.number', 'three', [2]],
  ['meta.gate.open', 'true', [1]],
  ['meta.gate.open', 'null', [2]],
  ['meta.gate.open__neq', 'null', [1]],
  ['meta.gate.since:datetime', '2026-01-02T02:04:05Z', [1]],
  ['meta.gate.since__lte:datetime', '2026-01-03T00:00:00Z', [1]],
  ['meta.gate.since__gt:datetime', '0000-01-01T00:00:00Z', [1]],
  ["meta.a'b}{", 'x', []],
])('%s = %s', async (name, value, expected) => {
  expect(await found(`?${new URLSearchParams({ [name]: value }).toString()}`)).toEqual(expected);
});

test.each(['', '?targets='])('all that GET of the one event shows, where no target is named: %p', async (query) => {
  const { body } = await call('GET', `/6/events${query}`);
  const singles = [2, 1].map(async (n) => (await call('GET', `/6/events/${id(n)}`)).body);
  expect(body).toEqual({ events: await Promise.all(singles) });
});

test("targets only, and never another account's", async () => {
  expect((await call('GET', '/6/events?targets=source')).body).toEqual({
    events: [{ source: 'gate 2' }, { source: 'gate 1' }],
  });
  const { body } = await callAs(resources.foreign_id, 'GET', `/6/events?event_ids=${id(1)}`);
  expect(body).toEqual({ events: [] });
});

test.each([
  'order=up',
  'page_size=0',
  'page=1000&page_size=101',
  'create_time__gte=yesterday',
  'gender=2',
  'masks=0',
  'upper_clothing_colors=mauve',
  'headwear_states=3',
  'event_ids=x',
  'origin_latitude=91',
  'age__gte=a',
  `user_data=${'a'.repeat(129)}`,
  'meta.=1',
  'meta.a..b=1',
  'meta.a__foo=1',
  'meta.a:float=1',
  'meta.a:integer=1.5',
  'meta.a__like:integer=1',
  'meta.a__gt=null',
  'meta.a__in:datetime=2026-01-01T00:00:00Z,b',
  `meta.${'a.'.repeat(10)}a=1`,
  Array.from({ length: 21 }, (_, index) => `meta.a${index}=1`).join('&'),
])('refused with 12012: %s', async (query) => {
  const { status, error } = await call('GET', `/6/events?${query}`);
  expect([status, error.error_code]).toEqual([400, 12012]);
});

test('an unknown target', async () => {
  const { status, error } = await call('GET', '/6/events?targets=source,descriptor');
  expect([status, error.error_code]).toEqual([400, 23005]);
});

import { randomUUID } from 'node:crypto';
import { type EventFilters, eventConditions } from '../../../stores/postgres/eventFilters.ts';
import { addAccount, testPool } from '../../database.ts';

const db = testPool();
let account: string;
let count = 0;

beforeAll(async () => {
  account = await addAccount(db.pool);
});

async function addEvent(event: Record<string, unknown>): Promise<string> {
  const event_id = randomUUID();
  const create_time = new Date(Date.now() - 1000 * ++count);
  const columns = {
    event_id,
    account_id: account,
    handler_id: account,
    create_time,
    request_id: '',
    body: {},
    ...event,
  };
  const places = Object.keys(columns).map((_, i) => `$${i + 1}`);
  const names = Object.keys(columns).join(', ');
  await db.pool.query(`insert into events.events (${names}) values (${places.join(', ')})`, Object.values(columns));
  return event_id;
}

async function select(filters: EventFilters): Promise<string[]> {
  const { text, values } = eventConditions(filters, 2);
  const { rows } = await db.pool.query<{ event_id: string }>(
    `select e.event_id from events.events e where e.account_id = $1 and ${text}`,
    [account, ...values],
  );
  return rows.map(({ event_id }) => event_id).sort();
}

test('no filter, no condition', () => {
  expect(eventConditions({})).toEqual({ text: 'true', values: [] });
});

test('placeholders go on where the caller is', () => {
  const { text, values } = eventConditions({ age__gte: 3, tags: ['a'] }, 5);
  expect(text).toBe('e.tags && $5::text[] and e.age >= $6::int');
  expect(values).toEqual([['a'], 3]);
});

test.each<[keyof EventFilters, string, unknown, unknown]>([
  ['gender', 'gender', 1, 0],
  ['ethnic_groups', 'ethnic_group', 1, 2],
  ['emotions', 'emotion', 3, 4],
  ['masks', 'mask', 1, 2],
  ['liveness', 'liveness', 1, 0],
  ['deepfake', 'deepfake', 1, 0],
  ['external_ids', 'external_id', 'a', 'b'],
  ['sources', 'source', 'a', 'b'],
  ['stream_ids', 'stream_id', 'a', 'b'],
  ['track_ids', 'track_id', 'a', 'b'],
  ['cities', 'city', 'a', 'b'],
  ['areas', 'area', 'a', 'b'],
  ['districts', 'district', 'a', 'b'],
  ['streets', 'street', 'a', 'b'],
  ['house_numbers', 'house_number', 'a', 'b'],
  ['top_similar_external_ids', 'top_similar_external_id', 'a', 'b'],
  ['face_ids', 'face_id', randomUUID(), randomUUID()],
  ['top_similar_object_ids', 'top_similar_object_id', randomUUID(), randomUUID()],
])('%s: one of a list, null for none', async (name, column, one, other) => {
  account = await addAccount(db.pool);
  const first = await addEvent({ [column]: one });
  const second = await addEvent({ [column]: other });
  const none = await addEvent({});
  expect(await select({ [name]: [one] })).toEqual([first]);
  expect(await select({ [name]: [one, other] })).toEqual([first, second].sort());
  expect(await select({ [name]: [null] })).toEqual([none]);
  expect(await select({ [name]: [other, null] })).toEqual([second, none].sort());
});

test('tags: any of the list, null for no tags', async () => {
  account = await addAccount(db.pool);
  const both = await addEvent({ tags: ['a', 'b'] });
  const none = await addEvent({});
  expect(await select({ tags: ['b', 'c'] })).toEqual([both]);
  expect(await select({ tags: ['c'] })).toEqual([]);
  expect(await select({ tags: [null] })).toEqual([none]);
  expect(await select({ tags: ['a', null] })).toEqual([both, none].sort());
});

test('a body: numbers and names of what was seen of it, null for what was not', async () => {
  account = await addAccount(db.pool);
  const seen = await addEvent({
    body: {
      body_basic_attributes: { apparent_age: 41, apparent_gender: 1 },
      upper_body: { headwear: { state: 1, apparent_color: 'black' }, sleeve: { length: 0 } },
      lower_body: { lower_garment: { type: 2 }, shoes: { apparent_color: 'red' } },
      accessories: { backpack: { state: 0 } },
    },
  });
  const untold = await addEvent({ body: { body_basic_attributes: 'unavailable', upper_body: null } });
  const names = {
    ...{ apparent_gender: [1, 0], headwear_states: [1, 0], sleeve_lengths: [0, 1], lower_garment_types: [2, 1] },
    ...{ backpack_states: [0, 1], headwear_apparent_colors: ['black', 'red'], shoes_apparent_colors: ['red', 'blue'] },
  };
  for (const [name, [one, other]] of Object.entries(names)) {
    expect([name, await select({ [name]: [one] })]).toEqual([name, [seen]]);
    expect([name, await select({ [name]: [other, null] })]).toEqual([name, [untold]]);
  }
  expect(await select({ apparent_age__gte: 41, apparent_age__lt: 42 })).toEqual([seen]);
  expect(await select({ apparent_age__lt: 41 })).toEqual([]);
});

test('a place: a box around it, null for events without one', async () => {
  account = await addAccount(db.pool);
  const rome = await addEvent({ longitude: 12.5, latitude: 41.9 });
  const nowhere = await addEvent({});
  expect(await select({ origin_longitude: 12.505, origin_latitude: 41.9 })).toEqual([rome]);
  expect(await select({ origin_longitude: 12.6, origin_latitude: 41.9 })).toEqual([]);
  expect(await select({ origin_longitude: 12.6, origin_latitude: 41.9, longitude_delta: 0.2 })).toEqual([rome]);
  expect(await select({ origin_longitude: null })).toEqual([nowhere]);
});

test.each(['s', 'm', 'h', 'd', 'w', 'M', 'y'])('now-2%s is resolved when it is asked', async (unit) => {
  const { text, values } = eventConditions({ create_time__gte: `now-2${unit}` });
  const words = { s: 'seconds', m: 'minutes', h: 'hours', d: 'days', w: 'weeks', M: 'months', y: 'years' };
  const bound = text.replace('e.create_time >= ', '');
  const { rows } = await db.pool.query<{ same: boolean }>(
    `select ${bound} = now() - interval '2 ${words[unit as 's']}' as same`,
    values,
  );
  expect(rows).toEqual([{ same: true }]);
});

test('a similarity smaller than any real is 0', async () => {
  const label = randomUUID();
  const event = await addEvent({ top_similar_object_similarity: 0.9, top_matching_candidates_label: label });
  const found = (similarity: number) =>
    select({ top_matching_candidates_label: label, top_similar_object_similarity__gte: similarity });
  expect(await found(1e-300)).toEqual([event]);
  expect(await found(0.9)).toEqual([event]);
  expect(await found(0.9000001)).toEqual([]);
});

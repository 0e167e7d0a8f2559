import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { z } from 'zod';
import { eventStats } from '../../../stores/postgres/eventStats.ts';
import { testResources } from '../resources.ts';
import { addEvent } from './events.ts';
import { expectedStats, type Group, type Row, type Target } from './statsModel.ts';

const resources = testResources();
const { call, callAs } = resources;
const Stats = z.strictObject({ event_stats: z.array(z.record(z.string(), z.unknown())) });
const seed = Number(process.env['FACET_TEST_SEED'] ?? Date.now() % 1_000_000);
const EVENTS = 300;

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 4 });
const time = (from: string, to: string) =>
  fc.integer({ min: Date.parse(from), max: Date.parse(to) }).map((ms) => new Date(ms).toISOString());
const Event = fc.record({
  // Both turns of the clocks in Europe and America among them, and days before 1970.
  create_time: fc.oneof(
    { weight: 6, arbitrary: time('2025-10-20T00:00:00Z', '2025-11-10T00:00:00Z') },
    { weight: 3, arbitrary: time('2024-03-01T00:00:00Z', '2025-12-31T00:00:00Z') },
    { weight: 1, arbitrary: time('1960-01-01T00:00:00Z', '1969-12-31T00:00:00Z') },
  ),
  end_time: maybe(time('2025-10-20T00:00:00Z', '2025-11-10T00:00:00Z')),
  source: fc.constantFrom('', 'gate 1', 'Gate 2', 'élan', 'zone'),
  tags: fc.array(fc.constantFrom('a', 'b', 'C'), { maxLength: 3 }),
  city: maybe(fc.constantFrom('Bern', 'Rome')),
  gender: maybe(fc.integer({ min: 0, max: 1 })),
  age: maybe(fc.integer({ min: 0, max: 99 })),
  emotion: maybe(fc.integer({ min: 1, max: 7 })),
  track_id: maybe(fc.constantFrom('t1', 't2', 't3')),
  top_similar_object_similarity: maybe(fc.integer({ min: 0, max: 64 }).map((n) => n / 64)),
});
const Zone = fc.option(fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'asia/kathmandu'), {
  nil: undefined,
});
const TimeGroup = fc
  .tuple(
    fc.constantFrom('create_time', 'end_time'),
    fc.oneof(
      fc
        .constantFrom('90s', '7m', '30m', '1h', '6h', '12h', '1d', '3d', '1w', '2w', '1M', '5M', '1y', '3y')
        .map((x) => ({ interval: x })),
      fc.constantFrom('hour_of_day', 'day_of_week', 'day_of_month', 'month_of_year').map((x) => ({ frequency: x })),
    ),
    Zone,
  )
  .map(([column, way, zone]): Group => ({ column, ...way, ...(zone === undefined ? {} : { time_zone: zone }) }));
const Groups = fc.uniqueArray(
  fc.oneof(
    TimeGroup,
    fc.constantFrom('source', 'tag', 'city', 'gender', 'emotion', 'track_id').map((column): Group => ({ column })),
  ),
  { maxLength: 3, selector: ({ column }) => column },
);
const Targets = fc.uniqueArray(
  fc.oneof(
    fc.record({
      column: fc.constantFrom('event_id', 'source', 'age', 'city', 'end_time', 'track_id'),
      aggregator: fc.constant('count'),
      distinct: fc.constantFrom<(0 | 1)[]>(0, 1),
    }),
    fc.record({
      column: fc.constantFrom('age', 'top_similar_object_similarity'),
      aggregator: fc.constantFrom('avg', 'min', 'max'),
    }),
    fc.record({ column: fc.constantFrom('create_time', 'end_time'), aggregator: fc.constantFrom('min', 'max') }),
  ),
  { minLength: 1, maxLength: 5, selector: ({ column, aggregator }) => `${column} ${aggregator}` },
) as fc.Arbitrary<Target[]>;
const Filter = fc.constantFrom<[object, (row: Row) => boolean][]>(
  [{}, () => true],
  [{ gender: 1 }, ({ gender }) => gender === 1],
  [{ sources: ['gate 1', null] }, ({ source }) => source === 'gate 1' || source === ''],
  [{ age__gte: 30, age__lt: 60 }, ({ age }) => age !== null && Number(age) >= 30 && Number(age) < 60],
  [{ cities: null }, ({ city }) => city === null],
);

test(`as computed without SQL, over ${EVENTS} random events (FACET_TEST_SEED=${seed})`, async () => {
  const rows = fc.sample(Event, { numRuns: EVENTS, seed }).map((event) => ({ ...event, event_id: randomUUID() }));
  const { account_id, foreign_id, pool } = resources;
  for (const row of rows) await addEvent(pool, { account_id, ...row });
  await addEvent(pool, { account_id: foreign_id, age: 99 });
  await fc.assert(
    fc.asyncProperty(Targets, Groups, Filter, async (targets, group_by, [filter, passes]) => {
      const filters = { create_time__gte: '1900-01-01T00:00:00Z', ...filter };
      const { status, body } = await call('POST', '/6/events/stats', { targets, group_by, filters });
      expect([status, body]).toEqual([200, expect.anything()]);
      const close = (row: object) =>
        Object.fromEntries(Object.entries(row).map(([key, value]: [string, unknown]) => [key, rounded(key, value)]));
      const expected = expectedStats(rows.filter(passes), targets, group_by);
      expect(Stats.parse(body).event_stats.map(close)).toEqual(expected.map(close));
    }),
    { numRuns: 200, seed },
  );
});

const rounded = (key: string, value: unknown) =>
  key.endsWith('__avg') && typeof value === 'number' ? Number(value.toFixed(9)) : value;

describe('the grammar', () => {
  let account_id: string;
  const ask = (json: object) => callAs(account_id, 'POST', '/6/events/stats', json);
  const count = [{ column: 'event_id', aggregator: 'count' }];

  beforeAll(async () => {
    account_id = resources.foreign_id;
    await resources.pool.query('delete from events.events where account_id = $1', [account_id]);
    const add = (event: object) => addEvent(resources.pool, { account_id, ...event });
    await add({ create_time: '2026-01-02T03:04:05.678Z', source: 'old', longitude: 7, latitude: 46 });
    await add({ source: 'gate 1', age: 30, tags: ['a'], meta: '{"gate":{"number":3,"names":["x,y"]}}' });
    await add({ source: 'gate 1', age: 33, gender: 1, tags: ['a', 'b'], meta: '{"gate":{"number":4,"name":"x,y"}}' });
    await add({
      source: 'gate 2',
      gender: 0,
      body: '{"body_basic_attributes":{"apparent_age":40,"apparent_gender":2}}',
    });
  });

  test('the example: figures of the last month in groups; as targets too', async () => {
    const targets = [...count, { column: 'age', aggregator: 'avg' }];
    const event_stats = [
      { source: 'gate 1', event_id__count: 2, age__avg: 31.5 },
      { source: 'gate 2', event_id__count: 1, age__avg: null },
    ];
    expect((await ask({ targets, group_by: [{ column: 'source' }] })).body).toEqual({ event_stats });
    const asTarget = [...targets, { column: 'source', aggregator: 'group_by' }];
    expect((await ask({ targets: asTarget })).body).toEqual({ event_stats });
    expect((await ask({ targets: asTarget, filters: [] })).body).toEqual({ event_stats });
    const old = [{ create_time: '2026-01-02T03:00:00.000Z', event_id__count: 1 }];
    const group_by = [{ column: 'create_time', interval: '1h' }];
    const filters = { create_time__gte: 'now-99y', create_time__lt: '2026-02-01T00:00:00Z' };
    expect((await ask({ targets: count, group_by, filters })).body).toEqual({ event_stats: old });
  });

  test('no events: no groups, or one row of nothing', async () => {
    const targets = [...count, { column: 'age', aggregator: 'max' }];
    const filters = { sources: ['nowhere'] };
    expect((await ask({ targets, filters })).body).toEqual({ event_stats: [{ event_id__count: 0, age__max: null }] });
    const grouped = await ask({ targets, filters, group_by: [{ column: 'source' }] });
    expect(grouped.body).toEqual({ event_stats: [] });
  });

  test.each<[object, number]>([
    [{ 'meta.gate.number__gte:integer': 4 }, 1],
    [{ 'meta.gate.number__in:integer': [3, 4] }, 2],
    [{ 'meta.gate.name__in': ['x,y'] }, 1],
    [{ 'meta.gate': null }, 1],
    [{ tags: 'b' }, 1],
    [{ origin_longitude: null }, 3],
    [{ apparent_gender: [2] }, 1],
    [{ apparent_age__gte: 40, apparent_age__lt: 41 }, 1],
    [{ gender: [null, 0] }, 2],
  ])('filters by name: %j', async (filters, expected) => {
    expect((await ask({ targets: count, filters })).body).toEqual({ event_stats: [{ event_id__count: expected }] });
  });

  test.each<[string, string, unknown, number]>([
    ['source', 'eq', 'gate 1', 2],
    ['source', 'neq', 'gate 1', 1],
    ['source', 'in', ['gate 2', 'gate 3'], 1],
    ['source', 'like', 'gate%', 3],
    ['track_id', 'eq', null, 3],
    ['gender', 'neq', null, 2],
    ['gender', 'neq', 1, 1],
    ['age', 'gte', 33, 1],
    ['age', 'lt', 33, 1],
    ['tag', 'eq', 'a', 2],
    ['tag', 'neq', 'b', 1],
    ['tag', 'in', ['b', 'c'], 1],
    ['tag', 'eq', null, 1],
    ['top_similar_object_similarity', 'eq', 1e-300, 0],
    ['create_time', 'gte', 'now-99y', 4],
    ['create_time', 'lt', 'now-1w', 0],
    ['account_id', 'eq', randomUUID(), 0],
  ])('conditions on columns: %s %s %j', async (column, operator, value, expected) => {
    const { body } = await ask({ targets: count, filters: [{ column, operator, value }] });
    expect(body).toEqual({ event_stats: [{ event_id__count: expected }] });
  });

  const by = (group: object) => ({ targets: count, group_by: [group] });
  const where = (condition: object) => ({ targets: count, filters: [condition] });
  test.each<[object, number]>([
    [{ targets: [{ column: 'descriptor', aggregator: 'count' }] }, 23005],
    [{ targets: [{ column: '1; drop table events.events', aggregator: 'count' }] }, 23005],
    [{ targets: [{ column: 'age', aggregator: 'median' }] }, 23005],
    [by({ column: 'toString' }), 23005],
    [where({ column: 'meta', operator: 'eq', value: 'x' }), 23005],
    [{}, 12022],
    [{ targets: [] }, 12022],
    [{ targets: Array.from({ length: 11 }, () => count[0]) }, 12022],
    [{ targets: [...count, ...count] }, 12022],
    [{ targets: [{ column: 'gender', aggregator: 'avg' }] }, 12022],
    [{ targets: [{ column: 'create_time', aggregator: 'avg' }] }, 12022],
    [{ targets: [{ column: 'source', aggregator: 'max' }] }, 12022],
    [{ targets: [{ column: 'tag', aggregator: 'count' }] }, 12022],
    [{ targets: [{ column: 'age', aggregator: 'max', distinct: 1 }] }, 12022],
    [{ targets: [{ column: 'age', aggregator: 'max', interval: '1h' }] }, 12022],
    [{ targets: count, group_by: ['gender', 'mask', 'emotion', 'liveness'].map((column) => ({ column })) }, 12022],
    [{ targets: count, group_by: [{ column: 'source' }, { column: 'source' }] }, 12022],
    [by({ column: 'age' }), 12022],
    [by({ column: 'create_time' }), 12022],
    [by({ column: 'create_time', interval: '1h', frequency: 'hour_of_day' }), 12022],
    [by({ column: 'source', interval: '1h' }), 12022],
    [by({ column: 'create_time', interval: '0h' }), 12022],
    [by({ column: 'create_time', interval: '1x' }), 12022],
    [by({ column: 'create_time', interval: '1001y' }), 12022],
    [by({ column: 'create_time', frequency: 'dow' }), 12022],
    [by({ column: 'create_time', interval: '1d', time_zone: 'Europe/Nowhere' }), 12022],
    [by({ column: 'create_time', interval: '1d', time_zone: 'CET' }), 12022],
    [by({ column: 'create_time', interval: '1d', time_zone: '+02:00' }), 12022],
    [where({ column: 'source', operator: 'gte', value: 'a' }), 12022],
    [where({ column: 'age', operator: 'like', value: '3%' }), 12022],
    [where({ column: 'create_time', operator: 'eq', value: 'now-1d' }), 12022],
    [where({ column: 'age', operator: 'eq', value: 'x' }), 12022],
    [where({ column: 'age', operator: 'eq', value: [1] }), 12022],
    [where({ column: 'age', operator: 'in', value: 1 }), 12022],
    [where({ column: 'age', operator: 'gte', value: null }), 12022],
    [where({ column: 'face_id', operator: 'eq', value: 'x' }), 12022],
    [{ targets: count, filters: { source: 'a' } }, 12022],
    [{ targets: count, filters: { gender: 2 } }, 12022],
    [{ targets: count, filters: { 'meta.a__foo': 1 } }, 12022],
    [{ targets: count, filters: { 'meta.a': { b: 1 } } }, 12022],
    [{ targets: count, period: '1d' }, 12022],
  ])('refused: %j', async (json, code) => {
    const { status, error } = await ask(json);
    expect([status, error.error_code]).toEqual([400, code]);
  });

  test('more than 10,000 groups are refused', async () => {
    await resources.pool.query(
      `insert into events.events (event_id, account_id, handler_id, create_time, request_id, body, external_id)
       select gen_random_uuid(), $1, $1, now(), '', '{}', n::text from generate_series(1, 10001) n`,
      [account_id],
    );
    const { status, error } = await ask(by({ column: 'external_id' }));
    expect([status, error.error_code]).toEqual([400, 12022]);
    expect(error.detail).toMatch(/10000 groups/);
    const some = await ask({ ...by({ column: 'external_id' }), filters: { external_ids: ['1', '2'] } });
    expect(Stats.parse(some.body).event_stats).toHaveLength(2);
  });

  test('buckets at the ends of time', async () => {
    await addEvent(resources.pool, { account_id, create_time: '0001-01-01T00:00:00Z', source: 'first' });
    await addEvent(resources.pool, { account_id, create_time: '9999-12-31T23:59:59.999Z', source: 'last' });
    for (const interval of ['1s', '1h', '7h', '1000d', '999w', '12000M', '1000y']) {
      for (const time_zone of ['UTC', 'Asia/Tokyo', 'America/Los_Angeles']) {
        const group_by = [{ column: 'create_time', interval, time_zone }];
        const filters = { sources: ['first', 'last'], create_time__gte: 'now-999999y' };
        expect((await ask({ targets: count, group_by, filters })).status).toBe(200);
      }
    }
  });

  test('a time zone that only PostgreSQL misses', async () => {
    const group_by = [{ column: 'create_time', frequency: 'hour_of_day', time_zone: 'Nowhere/None' }] as const;
    const request = { account_id, targets: [], group_by, filters: {}, columnFilters: [] };
    await expect(eventStats(resources.pool, request)).rejects.toMatchObject({ key: 'badBody' });
  });
});

import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { DELETE_ROWS } from '../../../stores/postgres/eventDeletion.ts';
import { testResources } from '../resources.ts';
import { addEvent, descriptorsOf } from './events.ts';

const resources = testResources();
const { call, callAs } = resources;
const Deleted = z.strictObject({ events_count: z.int() });

async function remove(query: string): Promise<number> {
  const { status, body } = await call('DELETE', `/6/events?${query}`);
  expect([status, body]).toEqual([200, expect.anything()]);
  return Deleted.parse(body).events_count;
}

async function ownEvents(): Promise<number> {
  const { rows } = await resources.pool.query<{ count: number }>(
    'select count(*) from events.events where account_id = $1',
    [resources.account_id],
  );
  return rows[0]?.count ?? Number.NaN;
}

/** As many events, a second apart from now on backwards; every third has the source `third`. */
async function addMany(count: number): Promise<void> {
  await resources.pool.query(
    `with new as (
       insert into events.events (event_id, account_id, handler_id, create_time, request_id, body, source)
       select gen_random_uuid(), $1, $1, now() - make_interval(secs => n / 2), '', '{}', -- Pairs of the same time.
              case when n % 3 = 0 then 'third' else '' end
         from generate_series(1, $2::int) n returning event_id)
     insert into events.descriptors select event_id, 101, $1, '\\x00' from new`,
    [resources.account_id, count],
  );
}

beforeEach(async () => {
  await resources.pool.query('truncate events.events, events.descriptors');
});

test('by filters, which hold together; descriptors go along, other accounts keep theirs', async () => {
  const { account_id, foreign_id, pool } = resources;
  const handler_id = randomUUID();
  const gone = await addEvent(pool, { account_id, handler_id, source: 'a', meta: '{"gate":{"number":3}}' }, [101, 102]);
  const others = [
    await addEvent(pool, { account_id, handler_id, source: 'b', meta: '{"gate":{"number":3}}' }, [101]),
    await addEvent(pool, { account_id, source: 'a' }, [101]),
    await addEvent(pool, { account_id: foreign_id, handler_id, source: 'a' }, [101]),
  ];
  const query = `handler_ids=${handler_id}&sources=a&meta.gate.number__gte:integer=3&account_id=${account_id}`;
  expect([await remove(query), await remove(query)]).toEqual([1, 0]);
  expect(await Promise.all([gone, ...others].map((id) => descriptorsOf(pool, id)))).toEqual([0, 1, 1, 1]);
  expect((await callAs(foreign_id, 'DELETE', '/6/events?sources=a')).body).toEqual({ events_count: 1 });
  expect(await ownEvents()).toBe(2);
});

test('events of any age, unless it is said', async () => {
  const { account_id, pool } = resources;
  await addEvent(pool, { account_id, create_time: '2019-01-01T00:00:00Z', tags: ['x'] });
  await addEvent(pool, { account_id, create_time: '2020-01-01T00:00:00Z', tags: ['x'] });
  await addEvent(pool, { account_id, tags: ['x'] });
  expect(await remove('create_time__gte=2019-06-01T00:00:00Z&create_time__lt=now-1M')).toBe(1);
  expect(await remove('tags=x')).toBe(2);
});

test('more than one statement looks at, by two callers at once', async () => {
  const count = 2 * DELETE_ROWS + 200;
  await addMany(count);
  const wanted = Math.floor(count / 3);
  const counts = await Promise.all([remove('sources=third'), remove('sources=third,none')]);
  expect(counts[0] + counts[1]).toBe(wanted);
  expect(await ownEvents()).toBe(count - wanted);
  expect(await remove('create_time__lt=now-0s')).toBe(count - wanted);
  const { rows } = await resources.pool.query('select from events.descriptors');
  expect(rows).toEqual([]);
});

test('few among many are found by their index, wherever they lie', async () => {
  await addMany(DELETE_ROWS + 10);
  const { account_id, pool } = resources;
  const event_id = await addEvent(pool, { account_id, create_time: '2001-01-01T00:00:00Z', external_id: 'x' });
  expect(await remove('external_ids=x')).toBe(1);
  expect((await call('HEAD', `/6/events/${event_id}`)).status).toBe(404);
});

test.each([
  ['', 'no filter'],
  ['longitude_delta=1', 'no filter'],
  ['source=a', 'query.source'],
  ['sources=a&tag=b', 'query.tag,'],
  ['sources=a&page_size=1', 'query.page_size'],
  ['create_time__lt=yesterday', 'create_time__lt'],
  ['meta.a__foo=1', 'meta.a__foo'],
])('refused with 12012: %s', async (query, part) => {
  await addEvent(resources.pool, { account_id: resources.account_id, source: 'a' });
  const { status, error } = await call('DELETE', `/6/events?${query}`);
  expect([status, error.error_code]).toEqual([400, 12012]);
  expect(error.detail).toContain(part);
  expect(await ownEvents()).toBe(1);
});

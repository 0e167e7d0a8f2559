import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { testResources } from '../resources.ts';
import { addFace, addList } from './faces.ts';

const resources = testResources();
const { call, callAs } = resources;
const event_id = randomUUID();
let list_id: string;
let ids: string[];

beforeAll(async () => {
  const { pool, account_id } = resources;
  list_id = await addList(pool, account_id);
  const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
  ids = [
    await addFace(pool, { account_id, face_id: id(1), user_data: 'Ann 100%', create_time: '2026-01-01T00:00:00Z' }),
    await addFace(pool, {
      account_id,
      face_id: id(2),
      external_id: 'x',
      event_id,
      create_time: '2026-02-01T00:00:00Z',
    }),
    await addFace(pool, { account_id, face_id: id(3), external_id: 'y', lists: [list_id] }),
  ];
  await addFace(pool, { account_id: resources.foreign_id, user_data: 'Ann' });
});

async function found(query: string): Promise<number[]> {
  const { status, body } = await call('GET', `/6/faces${query}`);
  expect(status).toBe(200);
  const { faces } = z.object({ faces: z.array(z.object({ face_id: z.string() })) }).parse(body);
  return faces.map(({ face_id }) => ids.indexOf(face_id));
}

test.each<[string, number[]]>([
  ['', [2, 1, 0]],
  ['?list_id=null', [1, 0]],
  ['?user_data=nn', [0]],
  ['?user_data=%25', [0]],
  ['?user_data=_', []],
  [`?event_id=${event_id}`, [1]],
  ['?external_ids=x,y', [2, 1]],
  ['?face_id__gte=00000000-0000-4000-8000-000000000002', [2, 1]],
  ['?face_id__lt=00000000-0000-4000-8000-000000000002', [0]],
  ['?create_time__gte=2026-02-01T00:00:00Z', [2, 1]],
  ['?create_time__lt=2026-02-01T02:00:00%2B02:00', [0]],
  ['?create_time__gte=now-1h', [2]],
  ['?create_time__gte=now-999999y&create_time__lt=9999-12-31T23:59:59-23:59', [2, 1, 0]],
  ['?create_time__gte=0000-01-01T00:00:00Z', [2, 1, 0]],
  ['?page_size=2&page=2', [0]],
  ['?user_data=Ann&external_ids=x', []],
  ['?targets=', [2, 1, 0]],
])('%s', async (query, expected) => {
  expect(await found(query)).toEqual(expected);
});

test('by list and by ids', async () => {
  expect(await found(`?list_id=${list_id}`)).toEqual([2]);
  expect(await found(`?list_id=${randomUUID()}`)).toEqual([]);
  expect(await found(`?face_ids=${ids[0]},${randomUUID()}`)).toEqual([0]);
});

test('each with all that GET of the one face shows', async () => {
  const singles = await Promise.all(ids.map(async (face_id) => (await call('GET', `/6/faces/${face_id}`)).body));
  expect(singles.every((face) => face !== null)).toBe(true);
  expect((await call('GET', '/6/faces')).body).toEqual({ faces: singles.reverse() });
});

test("targets only, and never another account's", async () => {
  const { body } = await call('GET', '/6/faces?targets=user_data&external_ids=x');
  expect(body).toEqual({ faces: [{ user_data: '' }] });
  expect((await callAs(resources.foreign_id, 'GET', `/6/faces?list_id=${list_id}`)).body).toEqual({ faces: [] });
});

test.each([
  '?list_id=x',
  '?page=0',
  '?page_size=1001',
  '?page=1000&page_size=101',
  '?create_time__lt=yesterday',
  '?face_ids=1',
  `?user_data=${'a'.repeat(129)}`,
])('refused with 12012: %s', async (query) => {
  const { status, error } = await call('GET', `/6/faces${query}`);
  expect([status, error.error_code]).toEqual([400, 12012]);
});

test('an unknown target', async () => {
  const { status, error } = await call('GET', '/6/faces?targets=age');
  expect([status, error.error_code]).toEqual([400, 22016]);
});

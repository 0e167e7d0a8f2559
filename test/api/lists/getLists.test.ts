import { z } from 'zod';
import { addList } from '../faces/faces.ts';
import { testResources } from '../resources.ts';

const resources = testResources();
const { call, callAs } = resources;
const ids: string[] = [];

async function lists(query = ''): Promise<string[]> {
  const { body } = await call('GET', `/6/lists${query}`);
  return z
    .object({ lists: z.array(z.object({ list_id: z.string() })) })
    .parse(body)
    .lists.map(({ list_id }) => list_id);
}
const count = async (query = '') => (await call('GET', `/6/lists/count${query}`)).body;

beforeAll(async () => {
  for (const user_data of ['night guards', 'guards', '100%_staff']) {
    const { body } = await call('POST', '/6/lists', { user_data });
    ids.unshift(z.object({ list_id: z.string() }).parse(body).list_id);
  }
  await addList(resources.pool, resources.foreign_id);
});

test('getLists and countLists: own lists only, newest first, by pages', async () => {
  expect(await lists()).toEqual(ids);
  expect(await lists('?page=2&page_size=2')).toEqual(ids.slice(2));
  expect(await count()).toEqual({ lists_count: 3 });
  expect((await callAs(resources.foreign_id, 'GET', '/6/lists/count')).body).toEqual({ lists_count: 1 });
});

test('each with all that GET of the one list shows', async () => {
  const singles = await Promise.all(ids.map(async (list_id) => (await call('GET', `/6/lists/${list_id}`)).body));
  expect(singles.every((list) => list !== null)).toBe(true);
  expect((await call('GET', '/6/lists')).body).toEqual({ lists: singles });
});

test('filters: part of the user data as it is, ids', async () => {
  expect(await lists('?user_data=guards')).toEqual(ids.slice(1));
  expect(await lists('?user_data=0%25_s')).toEqual(ids.slice(0, 1));
  expect(await lists(`?list_ids=${ids[1]},${ids[2]}`)).toEqual(ids.slice(1));
  expect(await count(`?user_data=night&list_ids=${ids.join(',')}`)).toEqual({ lists_count: 1 });
});

test.each(['?list_ids=x', '?page=0', '?page_size=1001', '?page=1000&page_size=1000'])('refused: %s', async (query) => {
  const { status, error } = await call('GET', `/6/lists${query}`);
  expect([status, error.error_code]).toEqual([400, 12012]);
});

import { randomUUID } from 'node:crypto';
import { List } from '../../../contract/lists.ts';
import { addList } from '../faces/faces.ts';
import { testResources } from '../resources.ts';

const resources = testResources();
const { call, callAs } = resources;
const read = async (list_id: string) => List.parse((await call('GET', `/6/lists/${list_id}`)).body);

test('patchList changes user data and the update time', async () => {
  const list_id = await addList(resources.pool, resources.account_id);
  const before = await read(list_id);
  expect((await call('PATCH', `/6/lists/${list_id}`, { user_data: 'new' })).status).toBe(204);
  const after = await read(list_id);
  expect(after.user_data).toBe('new');
  expect(after.last_update_time > before.last_update_time).toBe(true);
  expect((await call('PATCH', `/6/lists/${list_id}`, {})).error.error_code).toBe(12022);
});

test("a missing list and another account's are the same", async () => {
  const list_id = await addList(resources.pool, resources.account_id);
  const foreign = await callAs(resources.foreign_id, 'PATCH', `/6/lists/${list_id}`, { user_data: 'x' });
  const missing = await call('PATCH', `/6/lists/${randomUUID()}`, { user_data: 'x' });
  for (const { status, error } of [foreign, missing]) expect([status, error.error_code]).toEqual([404, 22003]);
  expect((await read(list_id)).user_data).toBe('');
});

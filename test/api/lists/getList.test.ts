import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { addFace } from '../faces/faces.ts';
import { testResources } from '../resources.ts';

const resources = testResources();
const { call, callAs } = resources;

async function create(): Promise<string> {
  const { body } = await call('POST', '/6/lists', {});
  return z.object({ list_id: z.string() }).parse(body).list_id;
}

test('all fields; its update time moves with its faces', async () => {
  const list_id = await create();
  const Times = z.object({ create_time: z.iso.datetime(), last_update_time: z.iso.datetime() });
  const { status, body } = await call('GET', `/6/lists/${list_id}`);
  const before = Times.parse(body);
  expect([status, body]).toEqual([200, { list_id, account_id: resources.account_id, user_data: '', ...before }]);
  expect(before.last_update_time).toBe(before.create_time);
  await addFace(resources.pool, { account_id: resources.account_id, lists: [list_id] });
  const after = Times.parse((await call('GET', `/6/lists/${list_id}`)).body);
  expect(after.last_update_time > before.last_update_time).toBe(true);
});

test("HEAD and GET: a missing list and another account's are the same", async () => {
  const list_id = await create();
  expect((await call('HEAD', `/6/lists/${list_id}`)).status).toBe(200);
  for (const method of ['GET', 'HEAD']) {
    expect((await call(method, `/6/lists/${randomUUID()}`)).status).toBe(404);
    expect((await callAs(resources.foreign_id, method, `/6/lists/${list_id}`)).status).toBe(404);
  }
  expect((await call('GET', `/6/lists/${randomUUID()}`)).error.error_code).toBe(22003);
});

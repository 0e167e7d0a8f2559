import { randomUUID } from 'node:crypto';
import { testResources } from '../resources.ts';
import { addFace, addList } from './faces.ts';

const resources = testResources();
const { call, callAs } = resources;

test('all fields of a face', async () => {
  const { account_id, pool } = resources;
  const lists = [await addList(pool, account_id), await addList(pool, account_id)];
  const fields = {
    user_data: 'Ann',
    external_id: '7',
    event_id: randomUUID(),
    avatar: `/6/samples/faces/${randomUUID()}`,
    create_time: '2026-01-02T03:04:05.678Z',
  };
  const face_id = await addFace(pool, { account_id, ...fields, lists });
  const { status, body } = await call('GET', `/6/faces/${face_id}`);
  expect([status, body]).toEqual([200, { face_id, account_id, ...fields, lists }]);
  expect((await call('GET', `/6/faces/${face_id}?targets=lists,user_data`)).body).toEqual({ lists, user_data: 'Ann' });
});

test("HEAD and GET: a missing face and another account's are the same", async () => {
  const face_id = await addFace(resources.pool, { account_id: resources.account_id });
  expect((await call('HEAD', `/6/faces/${face_id}`)).status).toBe(200);
  for (const method of ['GET', 'HEAD']) {
    expect((await call(method, `/6/faces/${randomUUID()}`)).status).toBe(404);
    expect((await callAs(resources.foreign_id, method, `/6/faces/${face_id}`)).status).toBe(404);
  }
  expect((await call('GET', `/6/faces/${randomUUID()}`)).error.error_code).toBe(22002);
});

test('an unknown target', async () => {
  const { status, error } = await call('GET', `/6/faces/${randomUUID()}?targets=face_id,age`);
  expect([status, error.error_code]).toEqual([400, 22016]);
  expect(error.detail).toMatch(/'age' is not a target; allowed: face_id,.*lists/);
});

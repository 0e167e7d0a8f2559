import { randomUUID } from 'node:crypto';
import { addFace, addList, base64, testFaces } from './faces.ts';

const { resources } = testFaces();
const { call, callAs } = resources;
const attribute = { descriptors: [{ sdk_descriptor: base64(1, 0, 0, 0) }], basic_attributes: { age: 5 } };

test('putFace creates, then replaces whole', async () => {
  const lists = [await addList(resources.pool, resources.account_id)];
  const path = `/6/faces/${randomUUID()}`;
  const first = await call('PUT', path, { user_data: 'Ann', external_id: 'a-1', lists, attribute });
  expect([first.status, first.headers.get('location')]).toEqual([201, path]);
  expect((await call('GET', path)).body).toMatchObject({ user_data: 'Ann', external_id: 'a-1', lists });
  const second = await call('PUT', path, { user_data: 'Bob' });
  expect([second.status, second.body]).toEqual([200, first.body]);
  expect((await call('GET', path)).body).toMatchObject({ user_data: 'Bob', external_id: '', lists: [] });
  expect((await call('GET', `${path}/attributes`)).error.error_code).toBe(11032);
  expect((await call('PUT', path, { attribute })).status).toBe(200);
  expect((await call('GET', `${path}/attributes`)).status).toBe(200);
});

test('a list that is not there: the face stays as it was', async () => {
  const face_id = await addFace(resources.pool, { account_id: resources.account_id, user_data: 'Ann' });
  const { status, error } = await call('PUT', `/6/faces/${face_id}`, { lists: [randomUUID()] });
  expect([status, error.error_code]).toEqual([400, 22005]);
  expect((await call('GET', `/6/faces/${face_id}`)).body).toMatchObject({ user_data: 'Ann' });
});

test("another account's face is not touched, nor can it be told that it is there", async () => {
  const face_id = await addFace(resources.pool, { account_id: resources.account_id, user_data: 'Ann' });
  const path = `/6/faces/${face_id}`;
  expect((await callAs(resources.foreign_id, 'PUT', path, { user_data: 'Eve' })).status).toBe(201);
  expect((await call('GET', path)).body).toMatchObject({ user_data: 'Ann' });
  expect((await callAs(resources.foreign_id, 'GET', path)).body).toMatchObject({ user_data: 'Eve' });
});

test('of many that put a new face at once, one creates it and all others replace it', async () => {
  const path = `/6/faces/${randomUUID()}`;
  const answers = await Promise.all(Array.from({ length: 8 }, () => call('PUT', path, { attribute })));
  expect(answers.map(({ status }) => status).toSorted()).toEqual([...Array.from({ length: 7 }, () => 200), 201]);
});

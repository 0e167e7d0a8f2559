import { randomUUID } from 'node:crypto';
import { addFace, testFaces } from './faces.ts';

const { resources } = testFaces();
const { call, callAs } = resources;

test('patchFace changes what is given and nothing else', async () => {
  const event_id = randomUUID();
  const words = { user_data: 'Ann', external_id: 'a-1', event_id, avatar: '/6/samples/faces/1' };
  const face_id = await addFace(resources.pool, { account_id: resources.account_id, ...words });
  const path = `/6/faces/${face_id}`;
  expect((await call('PATCH', path, { user_data: 'Bob' })).status).toBe(204);
  expect((await call('GET', path)).body).toMatchObject({ ...words, user_data: 'Bob' });
  const others = { external_id: 'b-2', event_id: randomUUID(), avatar: 'http://photos.test/2.jpg' };
  expect((await call('PATCH', path, others)).status).toBe(204);
  expect((await call('GET', path)).body).toMatchObject({ ...others, user_data: 'Bob' });
  expect((await call('PATCH', path, { event_id: null, avatar: '', external_id: '' })).status).toBe(204);
  const emptied = { user_data: 'Bob', event_id: null, avatar: '', external_id: '' };
  expect((await call('GET', path)).body).toMatchObject(emptied);
  expect((await call('PATCH', path, {})).status).toBe(204);
  expect((await call('GET', path)).body).toMatchObject(emptied);
});

test('refused: a missing face, a foreign one, bad words', async () => {
  const face_id = await addFace(resources.pool, { account_id: resources.account_id });
  const missing = await call('PATCH', `/6/faces/${randomUUID()}`, { user_data: 'x' });
  const foreign = await callAs(resources.foreign_id, 'PATCH', `/6/faces/${face_id}`, { user_data: 'x' });
  for (const { status, error } of [missing, foreign]) expect([status, error.error_code]).toEqual([404, 22002]);
  for (const body of [{ user_data: null }, { lists: [] }, { external_id: 'x'.repeat(37) }, { event_id: 'x' }]) {
    expect((await call('PATCH', `/6/faces/${face_id}`, body)).error.error_code).toBe(12022);
  }
  expect((await call('GET', `/6/faces/${face_id}`)).body).toMatchObject({ user_data: '' });
});

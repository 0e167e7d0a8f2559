import { randomUUID } from 'node:crypto';
import { testResources } from '../resources.ts';

const db = testResources();

test('everything is allowed, and the faces with attributes of all accounts are counted', async () => {
  for (const [owner, attribute_id, attribute_time] of [
    [db.account_id, randomUUID(), 'now'],
    [db.foreign_id, null, 'now'], // From outside.
    [db.account_id, null, null],
  ]) {
    await db.pool.query(
      `insert into faces.faces (face_id, account_id, attribute_id, attribute_time)
       values (gen_random_uuid(), $1, $2, $3)`,
      [owner, attribute_id, attribute_time],
    );
  }
  const { status, body } = await db.call('GET', '/6/license');
  expect([status, body]).toMatchObject([
    200,
    {
      status: 'ok',
      warnings: [],
      errors: [],
      expiration_time: { value: null, is_available: true },
      faces: { value: null, is_available: true },
      faces_count: 2,
      liveness: { value: 2, is_available: true },
      iso: { value: true, is_available: true },
    },
  ]);
});

test('GET /6/plugins: none', async () => {
  const { status, body } = await db.call('GET', '/6/plugins');
  expect({ status, body }).toEqual({ status: 200, body: { plugins: [] } });
});

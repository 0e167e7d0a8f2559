import { randomUUID } from 'node:crypto';
import { testResources } from '../resources.ts';
import { addEvent, descriptorsOf } from './events.ts';

const resources = testResources();
const { call, callAs } = resources;

test('an event goes with its descriptors, once', async () => {
  const { account_id, pool } = resources;
  const [event_id, other] = await Promise.all([1, 2].map(() => addEvent(pool, { account_id }, [101, 102])));
  if (!event_id || !other) throw new Error('two events');

  expect((await call('DELETE', `/6/events/${event_id}`)).status).toBe(204);
  expect((await call('GET', `/6/events/${event_id}`)).error.error_code).toBe(23001);
  expect([await descriptorsOf(pool, event_id), await descriptorsOf(pool, other)]).toEqual([0, 2]);

  const { status, error } = await call('DELETE', `/6/events/${event_id}`);
  expect([status, error.error_code]).toEqual([404, 23001]);
  expect(error.detail).toContain(event_id);
  expect((await call('HEAD', `/6/events/${other}`)).status).toBe(200);
});

test('samples stay', async () => {
  const { account_id, pool } = resources;
  const sample_id = randomUUID();
  await pool.query(
    `insert into images.objects (account_id, bucket, object_id, content_type, size, sha256)
     values ($1, 'faces-samples', $2, 'image/jpeg', 1, $3)`,
    [account_id, sample_id, Buffer.alloc(32)],
  );
  const body = { face_detections: [{ sample_id, detect_time: null, detect_ts: null, image_origin: null }] };
  const event_id = await addEvent(pool, { account_id, body: JSON.stringify(body) });
  expect((await call('DELETE', `/6/events/${event_id}`)).status).toBe(204);
  const { rowCount } = await pool.query('select from images.objects where object_id = $1', [sample_id]);
  expect(rowCount).toBe(1);
});

test("another account's event is a missing one, and stays", async () => {
  const event_id = await addEvent(resources.pool, { account_id: resources.account_id }, [101]);
  const foreign = await callAs(resources.foreign_id, 'DELETE', `/6/events/${event_id}`);
  expect([foreign.status, foreign.error.error_code]).toEqual([404, 23001]);
  expect((await call('HEAD', `/6/events/${event_id}`)).status).toBe(200);
  expect(await descriptorsOf(resources.pool, event_id)).toBe(1);
});

import { randomBytes, randomUUID } from 'node:crypto';
import { testObjects } from '../images/objects.ts';

const { add, remove, call, callAs, send, resources } = testObjects();

test('the bytes with their type and length, whatever the client accepts', async () => {
  const bytes = randomBytes(300_000);
  const path = `/6/objects/${await add('objects', { bytes, content_type: 'application/zip' })}`;
  const found = await send('GET', path, { headers: { accept: 'application/json' } });
  expect([found.status, found.headers.get('content-type')]).toEqual([200, 'application/zip']);
  expect(found.headers.get('content-length')).toBe('300000');
  expect(found.headers.get('x-content-type-options')).toBe('nosniff');
  expect(found.bytes.equals(bytes)).toBe(true);
  const head = await call('HEAD', path);
  expect([head.status, head.headers.get('content-type'), head.bytes.length]).toEqual([200, 'application/zip', 0]);
});

test.each([
  ['text/plain', 'inline'],
  ['application/json', 'inline'],
  ['image/png', 'inline'],
  ['video/mp4', 'inline'],
  ['text/html', 'attachment'],
  ['image/svg+xml', 'attachment'],
  ['application/xhtml+xml', 'attachment'],
  ['text/javascript', 'attachment'],
  ['application/pdf', 'attachment'],
])('%s: %s', async (content_type, disposition) => {
  const { headers } = await call(
    'GET',
    `/6/objects/${await add('objects', { content_type, bytes: Buffer.from('{}') })}`,
  );
  expect(headers.get('content-disposition')).toBe(disposition);
});

test.each<[string, () => Promise<string>]>([
  ['never stored', () => Promise.resolve(randomUUID())],
  ['past its time', () => add('objects', { expire_time: '2026-01-01T00:00:00Z' })],
  ['of another kind', () => add('images')],
])('404 with 13007: %s', async (_, makeId) => {
  const path = `/6/objects/${await makeId()}`;
  const { status, error } = await call('GET', path);
  expect([status, error.error_code]).toEqual([404, 13007]);
  expect((await call('HEAD', path)).status).toBe(404);
});

test("404 with 13007: another account's, and bytes that are gone", async () => {
  const object_id = await add('objects');
  const path = `/6/objects/${object_id}`;
  expect((await callAs(resources.foreign_id, 'GET', path)).error.error_code).toBe(13007);
  await remove('objects', object_id);
  expect((await call('GET', path)).error.error_code).toBe(13007);
});

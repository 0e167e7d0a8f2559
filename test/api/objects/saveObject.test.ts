import { randomBytes } from 'node:crypto';
import http from 'node:http';
import { Readable } from 'node:stream';
import { z } from 'zod';
import { testObjects } from '../images/objects.ts';
import { picture } from '../samples/samples.ts';
import { TEST_SETTINGS } from '../server.ts';

const Saved = z.strictObject({ object_id: z.guid(), url: z.string(), external_url: z.string() });
const { call, callAs, send, list, sweepLater, resources } = testObjects();
const save = (body: RequestInit['body'], type: string, query = '') =>
  send('POST', `/6/objects${query}`, { body, headers: type ? { 'content-type': type } : {} });
const { objectBytesMax } = TEST_SETTINGS;

test.each([
  ['application/zip', 'application/zip', randomBytes(200_000)],
  ['application/json', 'application/json; charset=utf-8', Buffer.from('{"a": 1}')],
  ['application/vnd.ms-excel.sheet+xml', 'application/vnd.ms-excel.sheet+xml', Buffer.from('x')],
  ['text/html', 'Text/HTML', Buffer.from('<p>')],
  ['image/svg+xml', 'image/svg+xml', Buffer.from('<svg/>')],
])('%s is kept as it is', async (type, sent, bytes) => {
  const { status, headers, body } = await save(new Uint8Array(bytes), sent);
  const { object_id, url, external_url } = Saved.parse(body);
  expect([status, headers.get('location'), url]).toEqual([201, url, `/6/objects/${object_id}`]);
  expect(external_url).toBe(`http://facet.test${url}`);
  const found = await call('GET', url);
  expect([found.headers.get('content-type'), found.bytes.equals(bytes)]).toEqual([type, true]);
  expect((await callAs(resources.foreign_id, 'GET', url)).error.error_code).toBe(13007);
});

test('an image is held against its type by its first bytes', async () => {
  const png = new Uint8Array(await picture(9, 9).png().toBuffer());
  expect((await save(png, 'image/png')).status).toBe(201);
  for (const [bytes, type] of [
    [png, 'image/jpeg'],
    [new Uint8Array([1, 2, 3]), 'image/png'],
  ] as const) {
    const { status, error } = await save(bytes, type);
    expect([status, error.error_code]).toEqual([400, 100010]);
  }
  const large = new Uint8Array(await picture(2000, 1000).png().toBuffer());
  expect((await save(large, 'image/png')).error.error_code).toBe(99003);
});

/** In chunks, without a length. */
const chunked = (chunks: Uint8Array[]): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    const { account_id, url } = resources;
    const headers = { 'luna-account-id': account_id, 'content-type': 'text/csv' };
    const req = http.request(`${url}/6/objects`, { method: 'POST', headers }, (res) => {
      let text = '';
      res.on('data', (data: Buffer) => {
        text += data.toString();
      });
      res.on('end', () => {
        resolve({ status: res.statusCode ?? 0, text });
      });
    });
    req.on('error', reject);
    Readable.from(chunks).pipe(req);
  });

test('a body of unknown length, byte by byte at its begin', async () => {
  const chunks = ['a', 'b', 'c', 'd'.repeat(5000)].map((text) => new Uint8Array(Buffer.from(text)));
  const { status, text } = await chunked(chunks);
  expect(status).toBe(201);
  const { bytes } = await call('GET', Saved.parse(JSON.parse(text)).url);
  expect(bytes.equals(Buffer.concat(chunks))).toBe(true);
});

test('what is refused leaves no object behind', async () => {
  const before = await list('objects');
  const over = new Uint8Array(objectBytesMax + 1);
  const refusals: [Promise<{ status: number; error: { error_code: number } }>, number, number][] = [
    [save(over, 'text/plain'), 413, 99413],
    [save(new Uint8Array(0), 'text/plain'), 400, 12030],
    [save(new Uint8Array(1), ''), 415, 12023],
    [save(new Uint8Array(1), 'text'), 415, 12023],
    [save(new FormData(), ''), 415, 12023],
    [save(new Uint8Array(1), 'text/plain', '?ttl=0'), 400, 12012],
  ];
  for (const [answer, wanted, code] of refusals) {
    const { status, error } = await answer;
    expect([status, error.error_code]).toEqual([wanted, code]);
  }
  const streamed = await chunked([over.subarray(0, 200_000), over.subarray(0, 200_000)]);
  expect([streamed.status, streamed.text]).toEqual([413, expect.stringContaining('99413')]);
  const empty = await chunked([]);
  expect([empty.status, empty.text]).toEqual([400, expect.stringContaining('12030')]);
  await expect(list('objects')).resolves.toEqual(before);
});

test('a client that goes midway leaves no object behind', async () => {
  const before = await list('objects');
  const { account_id, url } = resources;
  const headers = { 'luna-account-id': account_id, 'content-type': 'text/csv', 'content-length': '1000' };
  const req = http.request(`${url}/6/objects`, { method: 'POST', headers });
  req.on('error', () => undefined);
  req.write('half');
  await new Promise((resolve) => setTimeout(resolve, 200));
  req.destroy();
  await new Promise((resolve) => setTimeout(resolve, 200));
  await expect(list('objects')).resolves.toEqual(before);
});

test('ttl: gone after its time, and swept', async () => {
  const { url } = Saved.parse((await save('x', 'text/plain', '?ttl=1')).body);
  expect((await call('GET', url)).status).toBe(200);
  await resources.pool.query('update images.objects set expire_time = now() where object_id = $1', [url.slice(-36)]);
  expect((await call('GET', url)).error.error_code).toBe(13007);
  await expect(sweepLater()).resolves.toMatchObject({ expired: 1 });
});

import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { operation } from '../../api/operation.ts';
import { PlatformError } from '../../contract/errors.ts';
import { startApp, type TestServer } from './server.ts';

let aborted: Promise<unknown>;
const common = { access: 'open', tag: 'test', summary: 'Test', errors: [] } as const;

const upload = operation({
  ...common,
  id: 'upload',
  method: 'post',
  path: '/upload',
  body: { stream: { 'image/*': z.unknown(), 'multipart/form-data': z.unknown() } },
  status: 201,
  result: z.strictObject({ length: z.int() }),
  async handle({ body }) {
    if (body.headers['x-refuse']) throw new PlatformError('tooBusy', 'not now');
    return { length: (await text(body)).length };
  },
});
const whole = operation({
  ...common,
  id: 'whole',
  method: 'post',
  path: '/whole',
  body: { json: z.unknown() },
  status: 204,
  result: z.void(),
  handle: () => Promise.resolve(),
});
const checked = operation({
  ...common,
  id: 'checked',
  method: 'get',
  path: '/things/:name',
  params: z.strictObject({ name: z.string() }),
  headers: z.object({ 'luna-event-time': z.iso.datetime().optional() }),
  head: ({ params }) =>
    params.name === 'absent'
      ? Promise.reject(new PlatformError('imageNotFound', 'absent'))
      : Promise.resolve(undefined),
  status: 200,
  result: { binary: ['image/jpeg'] },
  handle: () => Promise.resolve({ content_type: 'image/jpeg', bytes: Readable.from(['pix', 'els']) }),
});
const literal = operation({
  ...common,
  id: 'literal',
  method: 'get',
  path: '/things/count',
  status: 200,
  result: z.int(),
  handle: () => Promise.resolve(3),
});
const waiting = operation({
  ...common,
  id: 'waiting',
  method: 'get',
  path: '/waiting',
  status: 200,
  result: z.null(),
  async handle({ signal }) {
    aborted = new Promise((resolve) => {
      signal.addEventListener('abort', resolve);
    });
    await aborted;
    return null;
  },
});

let server: TestServer;
beforeAll(async () => {
  server = await startApp({}, [upload, whole, checked, literal, waiting]);
});
afterAll(() => server[Symbol.asyncDispose]());

const send = (body: string, headers: Record<string, string>) =>
  server.call('POST', '/6/upload', { body, headers, account_id: null });

test('a stream reaches the operation unread, by its content types only', async () => {
  expect((await send('pixels', { 'content-type': 'image/png' })).body).toEqual({ length: 6 });
  expect((await send('pixels', { 'content-type': 'Multipart/Form-Data; boundary=x' })).status).toBe(201);
  expect((await send('pixels', { 'content-type': 'text/plain' })).error.error_code).toBe(12023);
  expect((await send('', { 'content-type': 'image/png' })).error.error_code).toBe(12030);
});

test('a client that is still sending reads the refusal', async () => {
  const { status } = await send('x'.repeat(8_000_000), { 'content-type': 'image/png', 'x-refuse': '1' });
  expect(status).toBe(503);
});

test('F25: bodies cut short, too long announced or far too long end their connection and nothing else', async () => {
  const head = 'POST /6/whole HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';
  const port = Number(new URL(server.url).port);
  const raw = (message: string, end: boolean) =>
    new Promise<string>((resolve) => {
      let answer = '';
      const socket = connect(port, '127.0.0.1', () => {
        socket.write(message);
        if (end) setTimeout(() => socket.destroy(), 50);
      });
      socket.on('data', (chunk) => {
        answer += chunk.toString();
      });
      socket.on('close', () => {
        resolve(answer);
      });
      socket.on('error', () => undefined);
    });
  await raw(`${head}Content-Length: 100\r\n\r\n{"a":`, true);
  await raw(`${head}Transfer-Encoding: chunked\r\n\r\n5\r\n{"a":\r\n`, true);
  expect(await raw(`${head}Transfer-Encoding: chunked\r\n\r\nnonsense\r\n`, false)).toMatch(/^HTTP\/1.1 400/);
  const huge = await raw(`${head}Content-Length: 1073741824\r\n\r\n{`, false);
  expect(huge).toMatch(/^HTTP\/1.1 413 .*"error_code":99413/s);
  expect((await server.call('GET', '/6/things/count')).body).toBe(3);
});

test('HEAD by a look of its own: 200 with the type and nothing else, 404 without a body', async () => {
  const there = await server.call('HEAD', '/6/things/a');
  expect([there.status, there.headers.get('content-type'), there.bytes.length]).toEqual([200, 'image/jpeg', 0]);
  const absent = await server.call('HEAD', '/6/things/absent');
  expect([absent.status, absent.bytes.length]).toEqual([404, 0]);
  expect((await server.call('HEAD', '/6/things/count')).status).toBe(405);
});

test('a stream as result; a literal path before a placeholder; a bad header', async () => {
  expect((await server.call('GET', '/6/things/a')).bytes.toString()).toBe('pixels');
  expect((await server.call('GET', '/6/things/count')).body).toBe(3);
  const headers = { 'luna-event-time': 'yesterday' };
  expect((await server.call('GET', '/6/things/a', { headers })).error.error_code).toBe(12046);
});

test('a client that goes away aborts the signal', async () => {
  const controller = new AbortController();
  const call = fetch(`${server.url}/6/waiting`, { signal: controller.signal });
  setTimeout(() => {
    controller.abort();
  }, 100);
  await expect(call).rejects.toThrow();
  await aborted;
});

import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { z } from 'zod';
import { operation, Reply } from '../../api/operation.ts';
import { csv, pageQuery, paging, targets } from '../../api/query.ts';
import { addAccount, testPool } from '../database.ts';
import { startApp, type TestServer } from './server.ts';

const database = testPool();
let account_id: string;
let server: TestServer;

const echo = operation({
  id: 'echo',
  method: 'post',
  path: '/things/:thing_id',
  access: 'signed-in',
  tag: 'things',
  summary: 'Echo',
  params: z.strictObject({ thing_id: z.guid().toLowerCase() }),
  query: z.object({ ids: csv(z.string().max(3), 3).optional(), targets: targets(['a', 'b'], 'faceTargetUnknown') }),
  body: { json: z.strictObject({ name: z.string(), meta: z.unknown().optional() }), limit: 8_000_000 },
  status: 201,
  result: z.strictObject({ name: z.string(), thing_id: z.string(), ids: z.array(z.string()).optional() }),
  also: { 200: z.strictObject({ name: z.string() }) },
  location: ({ thing_id }) => `/6/things/${thing_id}`,
  errors: [],
  handle({ params, query, body: { name } }) {
    if (name === 'misfit') return Promise.resolve({ name, thing_id: '', secret: 1 });
    if (name === 'again') return Promise.resolve(new Reply(200, { name }, { 'X-Again': '1' }));
    return Promise.resolve({ name, thing_id: params.thing_id, ...(query.ids ? { ids: query.ids } : {}) });
  },
});
const list = operation({
  id: 'list',
  method: 'get',
  path: '/things',
  access: 'signed-in',
  tag: 'things',
  summary: 'List',
  query: z.object(pageQuery),
  status: 200,
  result: z.strictObject({ limit: z.int(), offset: z.int() }),
  errors: [],
  handle: ({ query }) => Promise.resolve(paging(query)),
});
const picture = operation({
  id: 'picture',
  method: 'get',
  path: '/pictures/:id',
  access: 'signed-in',
  tag: 'things',
  summary: 'Picture',
  head: true,
  status: 200,
  result: { binary: ['image/jpeg'] },
  errors: [],
  handle: () => Promise.resolve({ content_type: 'image/jpeg', bytes: Buffer.from('pixels') }),
});
const raw = operation({
  id: 'raw',
  method: 'post',
  path: '/pictures',
  access: 'signed-in',
  tag: 'things',
  summary: 'Upload',
  body: { raw: ['image/*'], limit: 10 },
  status: 204,
  result: z.void(),
  errors: [],
  handle: () => Promise.resolve(),
});

beforeAll(async () => {
  account_id = await addAccount(database.pool);
  server = await startApp({ sql: database.pool, accounts: database.accounts }, [echo, list, picture, raw]);
});
afterAll(() => server[Symbol.asyncDispose]());

const ID = '8f14e45f-ceea-4672-9f3b-5d5b6b1c2d3e';
const post = (json: unknown, path = `/6/things/${ID}`) => server.call('POST', path, { json, account_id });
const postText = (body: string | Buffer, type = 'application/json') =>
  server.call('POST', `/6/things/${ID}`, {
    body: new Uint8Array(Buffer.from(body)),
    account_id,
    headers: { 'content-type': type },
  });

test('parsed params, query and body reach the handler; the result is the answer, with its Location', async () => {
  const { status, body, headers } = await post({ name: 'x' }, `/6/things/${ID.toUpperCase()}?ids=a,b&ids=c&unknown=1`);
  expect({ status, body }).toEqual({ status: 201, body: { name: 'x', thing_id: ID, ids: ['a', 'b', 'c'] } });
  expect(headers.get('location')).toBe(`/6/things/${ID}`);
  expect(headers.get('x-powered-by')).toBeNull();
});

test('another declared status, with headers', async () => {
  const { status, body, headers } = await post({ name: 'again' });
  expect({ status, body }).toEqual({ status: 200, body: { name: 'again' } });
  expect(headers.get('x-again')).toBe('1');
});

test('a result outside its schema is a 500 that leaks nothing', async () => {
  const { status, body } = await post({ name: 'misfit' });
  expect(status).toBe(500);
  expect(body).toMatchObject({ error_code: 1, link: 'http://facet.test/docs/errors#1' });
  expect(JSON.stringify(body)).not.toContain('secret');
});

test.each([
  ['an unknown field', { name: 'x', nmae: 1 }, 12022, 'body.nmae'],
  ['a wrong type', { name: 1 }, 12022, 'body.name'],
])('400: %s, with its path', async (_, json, error_code, detail) => {
  const { status, error } = await post(json);
  expect({ status, error_code: error.error_code }).toEqual({ status: 400, error_code });
  expect(error.detail).toContain(detail);
});

test('400: a bad path id, a list too long, an unknown target (by the error the operation names)', async () => {
  expect((await post({ name: 'x' }, '/6/things/nonsense')).body).toMatchObject({ error_code: 12012 });
  expect((await post({ name: 'x' }, `/6/things/${ID}?ids=a,b,c,d`)).body).toMatchObject({ error_code: 12012 });
  const unknown = await post({ name: 'x' }, `/6/things/${ID}?targets=a,zz`);
  expect(unknown.body).toMatchObject({
    error_code: 22016,
    detail: "path: query.targets.1, message: 'zz' is not a target; allowed: a, b",
  });
  for (const value of ['%00', '%ff', '%ed%a0%80']) {
    expect((await post({ name: 'x' }, `/6/things/${ID}?ids=${value}`)).status).toBe(400);
  }
  expect((await post({ name: 'x' }, '/6/things/%ff')).body).toMatchObject({ error_code: 12046 });
});

/** The best of four, since the machine is shared; the clock runs from the first byte sent to the answer's headers. */
async function fastest(text: string | Buffer) {
  const bytes = Buffer.from(text);
  const headers = { 'content-type': 'application/json', 'content-length': bytes.length, 'luna-account-id': account_id };
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 4; i++) {
    const req = request(`${server.url}/6/things/${ID}`, { method: 'POST', headers });
    const start = performance.now();
    req.end(bytes);
    const [response] = (await once(req, 'response')) as [IncomingMessage];
    best = Math.min(best, performance.now() - start);
    await buffer(response);
  }
  return { ...(await postText(text)), ms: best };
}

const deep = (depth: number) => `{"name":"x","meta":${'['.repeat(depth)}${']'.repeat(depth)}}`;
test.each([
  ['__proto__', '{"name":"x","__proto__":{"a":1}}'],
  ['constructor inside', '{"name":"x","meta":{"constructor":1}}'],
  ['prototype inside', '{"name":"x","meta":[{"prototype":1}]}'],
  ['5*10^4 deep', deep(50_000)],
  ['5*10^4 unclosed', '['.repeat(50_000)],
  ['2.5*10^5 keys', `{${Array.from({ length: 250_000 }, (_, i) => `"k${i}":1`).join()}}`],
  ['1e400', '{"name":"x","meta":1e400}'],
  ['2^53+1', '{"name":"x","meta":9007199254740993}'],
  ['U+0000', '{"name":"x","meta":"a\\u0000"}'],
  ['a lone surrogate', '{"name":"x","meta":"\\ud800"}'],
  ['a lone surrogate in a key', '{"name":"x","meta":{"\\ud800":1}}'],
  ['invalid UTF-8', Buffer.from([0x22, 0xff, 0x22])],
  ['UTF-16 with BOM', Buffer.from('\ufeff{"name":"x"}', 'utf16le')],
  ['UTF-16 without BOM', Buffer.from('{"name":"x"}', 'utf16le')],
  ['no JSON', '{"name":'],
  ['nothing', ''],
])('400 within 100 ms: %s', async (_, text) => {
  const { status, error, ms } = await fastest(text);
  expect(status).toBe(400);
  expect(error.error_code).toBeGreaterThan(12000);
  expect(ms).toBeLessThan(100);
});

test('413 within 100 ms: 10^6 keys', async () => {
  const text = `{${Array.from({ length: 1_000_000 }, (_, i) => `"k${i}":1`).join()}}`;
  const { status, body, ms } = await fastest(text);
  expect({ status, body, ms }).toMatchObject({ status: 413, body: { error_code: 99413 } });
  expect(ms).toBeLessThan(100);
});

test('the last of two equal keys counts; a UTF-8 BOM and a charset are fine', async () => {
  expect((await postText('{"name":"x","name":"y"}')).body).toMatchObject({ name: 'y' });
  expect((await postText('\ufeff{"name":"x"}', 'application/json; charset=UTF-8')).status).toBe(201);
});

test('415 for another content type or a compressed body, 400 for another charset', async () => {
  expect(await postText('{}', 'text/plain')).toMatchObject({ status: 415, body: { error_code: 12023 } });
  expect(await postText('{}', 'application/json; charset=koi8-r')).toMatchObject({ status: 400 });
  const headers = { 'content-encoding': 'gzip' };
  expect(await server.call('POST', `/6/things/${ID}`, { json: {}, account_id, headers })).toMatchObject({
    status: 415,
  });
});

test('raw bodies: 204, 413 above the limit, 415, 400 when empty', async () => {
  const upload = (body: string, type = 'image/png') =>
    server.call('POST', '/6/pictures', { body, account_id, headers: { 'content-type': type } });
  expect((await upload('pixels')).status).toBe(204);
  expect(await upload('pixels and more')).toMatchObject({ status: 413, body: { error_code: 99413 } });
  expect(await upload('x'.repeat(4_000_000))).toMatchObject({ status: 413 });
  expect((await upload('x', 'text/plain')).status).toBe(415);
  expect(await upload('')).toMatchObject({ status: 400, body: { error_code: 12030 } });
});

test('pages: defaults, and no further than 100,000 rows', async () => {
  const get = (query: string) => server.call('GET', `/6/things${query}`, { account_id });
  expect((await get('')).body).toEqual({ limit: 10, offset: 0 });
  expect((await get('?page=3&page_size=1000')).body).toEqual({ limit: 1000, offset: 2000 });
  expect((await get('?page=101&page_size=1000')).error.detail).toContain('create_time__lt');
  for (const query of ['?page=0', '?page_size=1001', '?page=x', '?page=', '?page=1.5', '?page=0x10', '?page=1e400']) {
    expect((await get(query)).status).toBe(400);
  }
});

test('bytes as they are; HEAD with type and no body; Accept', async () => {
  const get = await server.call('GET', '/6/pictures/1', { account_id });
  expect([get.status, get.headers.get('content-type'), get.bytes.toString()]).toEqual([200, 'image/jpeg', 'pixels']);
  const head = await server.call('HEAD', '/6/pictures/1', { account_id });
  expect([head.status, head.headers.get('content-type'), head.bytes.length]).toEqual([200, 'image/jpeg', 0]);
  for (const accept of ['*/*', 'image/*', 'image/jpeg', 'text/html, */*;q=0.1']) {
    expect((await server.call('GET', '/6/pictures/1', { account_id, headers: { accept } })).status).toBe(200);
  }
  const refused = await server.call('GET', '/6/things', { account_id, headers: { accept: 'text/csv' } });
  expect(refused).toMatchObject({ status: 406, body: { error_code: 12010 } });
});

test('GET with Content-Type: application/json and no body is an ordinary GET', async () => {
  const headers = { 'content-type': 'application/json' };
  expect((await server.call('GET', '/6/things', { account_id, headers })).status).toBe(200);
});

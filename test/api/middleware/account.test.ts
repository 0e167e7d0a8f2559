import { randomUUID } from 'node:crypto';
import { createPool } from '../../../stores/postgres/pool.ts';
import { addAccount, testPool } from '../../database.ts';
import { startApp, TEST_SETTINGS, type TestServer } from '../server.ts';

const database = testPool();
let account_id: string;
let server: TestServer;

beforeAll(async () => {
  account_id = await addAccount(database.pool);
  server = await startApp({ sql: database.pool });
});
afterAll(() => server[Symbol.asyncDispose]());

test('the account of the header acts, in either case of letters', async () => {
  const { status, body } = await server.call('GET', '/6/account', { account_id: account_id.toUpperCase() });
  expect({ status, body }).toMatchObject({ status: 200, body: { account_id } });
});

test('no credentials: 401 that says how to authenticate, unless asked not to', async () => {
  const answer = await server.call('GET', '/6/account', { account_id: null });
  expect([answer.status, answer.error.error_code]).toEqual([401, 11004]);
  expect(answer.headers.get('www-authenticate')).toBe('Basic, Bearer');
  const headers = { 'Exclude-Header': 'WWW-Authorization' };
  const quiet = await server.call('GET', '/6/account', { account_id: null, headers });
  expect([quiet.status, quiet.headers.get('www-authenticate')]).toEqual([401, null]);
});

test('an unknown or malformed account: 401', async () => {
  for (const unknown of [randomUUID(), 'me', "'; drop table accounts"]) {
    const answer = await server.call('GET', '/6/account', { account_id: unknown });
    expect([answer.status, answer.error.error_code]).toEqual([401, 41003]);
  }
});

test('a password or token is not believed; with the account header beside it, that counts', async () => {
  const headers = { Authorization: 'Basic cm9vdDpyb290' };
  const alone = await server.call('GET', '/6/account', { account_id: null, headers });
  expect([alone.status, alone.error.error_code]).toEqual([401, 11004]);
  expect((await server.call('GET', '/6/account', { account_id, headers })).status).toBe(200);
});

test('account_id in the query: the own is fine, another is refused', async () => {
  expect((await server.call('GET', `/6/account?account_id=${account_id}`, { account_id })).status).toBe(200);
  const other = await server.call('GET', `/6/account?account_id=${randomUUID()}`, { account_id });
  expect([other.status, other.error.error_code]).toEqual([403, 12033]);
});

test('the header can be switched off', async () => {
  const settings = { ...TEST_SETTINGS, allowAccountHeader: false };
  await using strict = await startApp({ sql: database.pool, settings });
  const answer = await strict.call('GET', '/6/account', { account_id });
  expect([answer.status, answer.error.error_code]).toEqual([403, 11061]);
  expect((await strict.call('GET', '/version', { account_id })).status).toBe(200);
});

test('requests without credentials may act as one account', async () => {
  const settings = { ...TEST_SETTINGS, anonymousAccountId: account_id };
  await using anonymous = await startApp({ sql: database.pool, settings });
  const { body } = await anonymous.call('GET', '/6/account', { account_id: null });
  expect(body).toMatchObject({ account_id });
});

test('PostgreSQL away: 503 that names it and says when to come back', async () => {
  const sql = createPool('postgres://x:x@127.0.0.1:1/x', { connectionsMax: 1 });
  await using server = await startApp({ sql });
  const { status, error, headers } = await server.call('GET', '/6/account', { account_id });
  expect([status, error.error_code, headers.get('retry-after')]).toEqual([503, 99504, '5']);
  expect(error.detail).toBe('postgres cannot be reached; try again later');
  await sql.end();
});

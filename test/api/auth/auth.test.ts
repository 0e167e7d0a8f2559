import { randomBytes, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { createPool } from '../../../stores/postgres/pool.ts';
import { addAccount, testPool } from '../../database.ts';
import { basic, bearer, createToken, refusal, register } from '../credentials.ts';
import { startApp, TEST_SETTINGS, type TestServer } from '../server.ts';

const database = testPool();
let account_id: string;
let server: TestServer;

beforeAll(async () => {
  account_id = await addAccount(database.pool);
  server = await startApp({ sql: database.pool, accounts: database.accounts });
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

test('login and password, the login in any case of letters', async () => {
  const { account_id: own, login, password } = await register(server);
  for (const spelled of [login, login.toUpperCase()]) {
    const answer = await server.call('GET', '/6/account', { account_id: null, headers: basic(spelled, password) });
    expect([answer.status, answer.body]).toEqual([200, expect.objectContaining({ account_id: own })]);
  }
});

test('Authorization counts, not the account header beside it', async () => {
  const { account_id: own, headers } = await register(server);
  const both = await server.call('GET', '/6/account', { account_id, headers });
  expect(both.body).toMatchObject({ account_id: own });
  const wrong = await server.call('GET', '/6/account', { account_id, headers: basic('root@test.local', 'root') });
  expect(refusal(wrong)).toEqual([401, 41006]);
});

test.each([
  ['a wrong password', basic('nobody@test.local', 'x'), [401, 41006]],
  ['a login that is none', basic('\0', 'x'), [401, 41006]],
  ['Basic without a colon', { authorization: 'Basic cm9vdA==' }, [401, 41006]],
  ['another scheme', { authorization: 'Digest x' }, [401, 11004]],
  ['a scheme alone', { authorization: 'Bearer' }, [401, 11004]],
  ['no JWT', bearer('x'), [401, 41008]],
  ['a JWT that nobody signed', bearer('eyJhbGciOiJub25lIn0.eyJqdGkiOiJ4In0.'), [401, 41008]],
])('%s is refused, with the way to authenticate', async (_, headers, expected) => {
  const answer = await server.call('GET', '/6/account', { account_id: null, headers });
  expect(refusal(answer)).toEqual(expected);
  expect(answer.headers.get('www-authenticate')).toBe('Basic, Bearer');
});

test('a token acts as its account; changed, expired, revoked ones do not', async () => {
  const own = await register(server);
  const { token, token_id, headers } = await createToken(server, own, { permissions: { account: ['view'] } });
  const call = (given = headers) => server.call('GET', '/6/account', { account_id: null, headers: given });
  expect((await call()).body).toMatchObject({ account_id: own.account_id });
  const [head = '', claims = '', signature = ''] = token.split('.');
  const other = Buffer.from(JSON.stringify({ jti: randomUUID(), iss: 'facet', aud: 'facet-api' })).toString(
    'base64url',
  );
  expect(refusal(await call(bearer(`${head}.${other}.${signature}`)))).toEqual([401, 41008]);
  expect(refusal(await call(bearer(`${head}.${claims}.`)))).toEqual([401, 41008]);
  const json = { expiration_time: '2001-01-01T00:00:00Z' };
  const changed = await server.call('PATCH', `/6/tokens/${token_id}`, { json, headers: own.headers, account_id: null });
  expect(changed.status).toBe(204);
  expect(refusal(await call())).toEqual([401, 41007]);
  await server.call('DELETE', `/6/tokens/${token_id}`, { headers: own.headers, account_id: null });
  expect(refusal(await call())).toEqual([401, 41005]);
});

test('signed with a key that was deleted, or for somebody else: corrupted', async () => {
  const own = await register(server);
  const { headers } = await createToken(server, own, { permissions: { account: ['view'] } });
  const foreign = await new SignJWT()
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT', kid: randomUUID() })
    .setJti(randomUUID())
    .sign(randomBytes(32));
  const call = (given: Record<string, string>) =>
    server.call('GET', '/6/account', { account_id: null, headers: given });
  expect(refusal(await call(bearer(foreign)))).toEqual([401, 41008]);
  await database.pool.query('delete from accounts.signing_keys');
  expect(refusal(await call(headers))).toEqual([401, 41008]);
});

test('a token of area all whose account was made a user: 11062', async () => {
  const own = await register(server, 'advanced_user');
  const { headers } = await createToken(server, own, { visibility_area: 'all', permissions: { account: ['view'] } });
  const call = () => server.call('GET', '/6/account', { account_id: null, headers });
  expect((await call()).status).toBe(200);
  const json = { account_type: 'user' };
  const lowered = await server.call('PATCH', '/6/account', { json, headers: own.headers, account_id: null });
  expect(lowered.status).toBe(204);
  expect(refusal(await call())).toEqual([403, 11062]);
});

test('reads of callers that see all accounts may name another one; writes and other callers may not', async () => {
  const [advanced, plain] = [await register(server, 'advanced_user'), await register(server)];
  const list = await server.call('POST', '/6/lists', { json: {}, headers: plain.headers, account_id: null });
  expect(list.status).toBe(201);
  const ask = (method: string, headers: Record<string, string>, account = plain.account_id) =>
    server.call(method, `/6/lists?account_id=${account}`, {
      headers,
      account_id: null,
      ...(method === 'POST' && { json: {} }),
    });
  expect((await ask('GET', advanced.headers)).body).toMatchObject({ lists: [{ account_id: plain.account_id }] });
  const all = await createToken(server, advanced, { visibility_area: 'all', permissions: { list: ['view'] } });
  expect((await ask('GET', all.headers)).body).toMatchObject({ lists: [{ account_id: plain.account_id }] });
  const own = await createToken(server, advanced, { permissions: { list: ['view'] } });
  expect(refusal(await ask('GET', own.headers))).toEqual([403, 12033]);
  expect(refusal(await ask('POST', advanced.headers))).toEqual([403, 12033]);
  expect(refusal(await ask('GET', plain.headers, advanced.account_id))).toEqual([403, 12033]);
  expect(refusal(await ask('GET', advanced.headers, 'me'))).toEqual([403, 12033]);
});

test('account_id in the query: the own is fine, another is refused', async () => {
  expect((await server.call('GET', `/6/account?account_id=${account_id}`, { account_id })).status).toBe(200);
  const other = await server.call('GET', `/6/account?account_id=${randomUUID()}`, { account_id });
  expect([other.status, other.error.error_code]).toEqual([403, 12033]);
});

test('the header can be switched off', async () => {
  const settings = { ...TEST_SETTINGS, allowAccountHeader: false };
  await using strict = await startApp({ sql: database.pool, accounts: database.accounts, settings });
  const answer = await strict.call('GET', '/6/account', { account_id });
  expect([answer.status, answer.error.error_code]).toEqual([403, 11061]);
  expect((await strict.call('GET', '/version', { account_id })).status).toBe(200);
});

test('requests without credentials may act as one account', async () => {
  const settings = { ...TEST_SETTINGS, anonymousAccountId: account_id };
  await using anonymous = await startApp({ sql: database.pool, accounts: database.accounts, settings });
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

import { randomUUID } from 'node:crypto';
import { testPool } from '../../database.ts';
import { basic, createToken, refusal, register as registerAs } from '../credentials.ts';
import { startApp, TEST_SETTINGS, type TestServer } from '../server.ts';

const database = testPool();
let server: TestServer;

beforeAll(async () => {
  server = await startApp({ sql: database.pool, accounts: database.accounts });
});
afterAll(() => server[Symbol.asyncDispose]());

const password = 'secret-1';
const register = (json: object) => server.call('POST', '/6/accounts', { json, account_id: null });

test('201: the account can be used at once; of its password a hash is kept', async () => {
  const account_id = randomUUID();
  const json = { login: 'Ann.Lee@sub.example.com', password: 'secret-1', account_type: 'user', account_id };
  const { status, body } = await register({ ...json, description: 'a guard' });
  expect({ status, body }).toEqual({ status: 201, body: { account_id } });
  const own = await server.call('GET', '/6/account', { account_id });
  expect(own.body).toMatchObject({ account_id, login: json.login, account_type: 'user', description: 'a guard' });
  const { rows } = await database.pool.query('select * from accounts.accounts where account_id = $1', [account_id]);
  expect(JSON.stringify(rows)).not.toContain('secret-1');
  expect(rows).toMatchObject([
    { password_hash: expect.stringMatching(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/) as string },
  ]);
  const signed = await server.call('GET', '/6/account', {
    headers: basic(json.login, json.password),
    account_id: null,
  });
  expect(signed.body).toMatchObject({ account_id });
});

test('409: a taken login, whatever its case, and a taken id', async () => {
  const account_id = randomUUID();
  await register({ login: 'bob@example.com', account_type: 'advanced_user', account_id, password });
  const login = await register({ login: 'BOB@example.com', account_type: 'user', password });
  expect([login.status, login.error.error_code]).toEqual([409, 41001]);
  const id = await register({ login: 'bob2@example.com', account_type: 'user', account_id, password });
  expect([id.status, id.error.error_code]).toEqual([409, 41002]);
});

test.each([
  ['an administrator', { login: 'a@example.com', account_type: 'admin', password }],
  ['no password', { login: 'a@example.com', account_type: 'user' }],
  ['no e-mail address', { login: 'a', account_type: 'user', password }],
  ['a short password', { login: 'a@example.com', account_type: 'user', password: 'ab' }],
  ['a long password', { login: 'a@example.com', account_type: 'user', password: 'a'.repeat(129) }],
  ['a long description', { login: 'a@example.com', account_type: 'user', description: 'a'.repeat(129), password }],
  ['no login', { account_type: 'user', password }],
  ['an id that is none', { login: 'a@example.com', account_type: 'user', account_id: 'me', password }],
])('400: %s', async (_, json) => {
  const { status, error } = await register(json);
  expect([status, error.error_code]).toEqual([400, 12022]);
});

test('where registration is closed: for admin accounts only, never by a token', async () => {
  const settings = { ...TEST_SETTINGS, openRegistration: false };
  await using closed = await startApp({ sql: database.pool, accounts: database.accounts, settings });
  const json = { login: 'c@example.com', account_type: 'user', password };
  const post = (headers: Record<string, string>, to = closed) =>
    to.call('POST', '/6/accounts', { json, headers, account_id: null });
  expect(refusal(await post({}))).toEqual([401, 11004]);
  const plain = await registerAs(server, 'advanced_user');
  expect(refusal(await post(plain.headers))).toEqual([403, 41004]);
  const admin = await registerAs(server);
  await database.pool.query("update accounts.accounts set account_type = 'admin' where account_id = $1", [
    admin.account_id,
  ]);
  const token = await createToken(server, admin, {}, '?grant_all_permissions=1');
  expect(refusal(await post(token.headers))).toEqual([403, 11064]);
  expect((await post(admin.headers)).status).toBe(201);
});

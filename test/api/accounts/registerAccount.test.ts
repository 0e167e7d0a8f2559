import { randomUUID } from 'node:crypto';
import { testPool } from '../../database.ts';
import { startApp, TEST_SETTINGS, type TestServer } from '../server.ts';

const database = testPool();
let server: TestServer;

beforeAll(async () => {
  server = await startApp({ sql: database.pool });
});
afterAll(() => server[Symbol.asyncDispose]());

const register = (json: object) => server.call('POST', '/6/accounts', { json, account_id: null });

test('201: the account can be used at once; its password is kept nowhere', async () => {
  const account_id = randomUUID();
  const json = { login: 'Ann.Lee@sub.example.com', password: 'secret-1', account_type: 'user', account_id };
  const { status, body } = await register({ ...json, description: 'a guard' });
  expect({ status, body }).toEqual({ status: 201, body: { account_id } });
  const own = await server.call('GET', '/6/account', { account_id });
  expect(own.body).toMatchObject({ account_id, login: json.login, account_type: 'user', description: 'a guard' });
  const { rows } = await database.pool.query('select * from accounts.accounts where account_id = $1', [account_id]);
  expect(JSON.stringify(rows)).not.toContain('secret-1');
});

test('409: a taken login, whatever its case, and a taken id', async () => {
  const account_id = randomUUID();
  await register({ login: 'bob@example.com', account_type: 'advanced_user', account_id });
  const login = await register({ login: 'BOB@example.com', account_type: 'user' });
  expect([login.status, login.error.error_code]).toEqual([409, 41001]);
  const id = await register({ login: 'bob2@example.com', account_type: 'user', account_id });
  expect([id.status, id.error.error_code]).toEqual([409, 41002]);
});

test.each([
  ['an administrator', { login: 'a@example.com', account_type: 'admin' }],
  ['no e-mail address', { login: 'a', account_type: 'user' }],
  ['a short password', { login: 'a@example.com', account_type: 'user', password: 'ab' }],
  ['a long password', { login: 'a@example.com', account_type: 'user', password: 'a'.repeat(129) }],
  ['a long description', { login: 'a@example.com', account_type: 'user', description: 'a'.repeat(129) }],
  ['no login', { account_type: 'user' }],
  ['an id that is none', { login: 'a@example.com', account_type: 'user', account_id: 'me' }],
])('400: %s', async (_, json) => {
  const { status, error } = await register(json);
  expect([status, error.error_code]).toEqual([400, 12022]);
});

test('401 where registration is closed', async () => {
  const settings = { ...TEST_SETTINGS, openRegistration: false };
  await using closed = await startApp({ sql: database.pool, settings });
  const json = { login: 'c@example.com', account_type: 'user' };
  const { status, error } = await closed.call('POST', '/6/accounts', { json, account_id: null });
  expect([status, error.error_code]).toEqual([401, 11004]);
});

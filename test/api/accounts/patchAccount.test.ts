import { testPool } from '../../database.ts';
import { basic, refusal, register, type TestAccount } from '../credentials.ts';
import { startApp, TEST_SETTINGS, type TestServer } from '../server.ts';

const database = testPool();
let server: TestServer;

beforeAll(async () => {
  server = await startApp({ sql: database.pool, accounts: database.accounts });
});
afterAll(() => server[Symbol.asyncDispose]());

const patch = ({ headers }: Pick<TestAccount, 'headers'>, json: object, to = server) =>
  to.call('PATCH', '/6/account', { json, headers, account_id: null });

test('204: what is named changes, what is absent stays', async () => {
  const own = await register(server);
  expect((await patch(own, { description: 'a guard' })).status).toBe(204);
  expect((await patch(own, {})).status).toBe(204);
  const login = `new-${own.login}`;
  expect((await patch(own, { login, password: 'another' })).status).toBe(204);
  const { body } = await server.call('GET', '/6/account', { headers: basic(login, 'another'), account_id: null });
  expect(body).toMatchObject({ account_id: own.account_id, login, account_type: 'user', description: 'a guard' });
  expect(refusal(await patch(own, {}))).toEqual([401, 41006]);
});

test('a type is raised by itself only where registration is open, and never to admin', async () => {
  await using closed = await startApp({
    sql: database.pool,
    accounts: database.accounts,
    settings: { ...TEST_SETTINGS, openRegistration: false },
  });
  const own = await register(server);
  expect(refusal(await patch(own, { account_type: 'advanced_user' }, closed))).toEqual([403, 41004]);
  expect((await patch(own, { account_type: 'advanced_user' })).status).toBe(204);
  expect(refusal(await patch(own, { account_type: 'admin' }))).toEqual([403, 41004]);
  expect((await patch(own, { account_type: 'advanced_user' }, closed)).status).toBe(204);
  expect((await patch(own, { account_type: 'user' }, closed)).status).toBe(204);
});

test('refusals', async () => {
  const [own, other] = [await register(server), await register(server)];
  expect(refusal(await patch(own, { login: other.login }))).toEqual([409, 41001]);
  for (const json of [{ login: 'me' }, { password: 'ab' }, { account_type: 'root' }, { account_id: own.account_id }]) {
    expect(refusal(await patch(own, json))).toEqual([400, 12022]);
  }
});

import { randomUUID } from 'node:crypto';
import { ACCOUNTS_SERVICE } from '../../../api/accountsService/index.ts';
import { needsOf } from '../../../api/serviceSwitches.ts';
import { testPool } from '../../database.ts';
import { basic, bearer, createToken, refusal, register, type TestAccount } from '../credentials.ts';
import { type Answer, startApp, TEST_SETTINGS, type TestServer } from '../server.ts';

/** Where the account header is believed, and where it is not. */
const database = testPool();
let api: TestServer;
let believing: TestServer;
let strict: TestServer;
let admin: TestAccount;

beforeAll(async () => {
  const services = { sql: database.pool, accounts: database.accounts };
  api = await startApp(services);
  believing = await startApp(services, ACCOUNTS_SERVICE);
  strict = await startApp({ ...services, settings: { ...TEST_SETTINGS, allowAccountHeader: false } }, ACCOUNTS_SERVICE);
  admin = await register(api);
  await database.pool.query(`update accounts.accounts set account_type = 'admin' where account_id = $1`, [
    admin.account_id,
  ]);
});
afterAll(() => Promise.all([api, believing, strict].map((server) => server[Symbol.asyncDispose]())));

/** As somebody whom the header Luna-Account-Id does not make an admin: it names whom the request is about. */
const call = (method: string, path: string, json?: unknown, headers: Record<string, string> = {}, server = believing) =>
  server.call(method, path, { headers, account_id: null, ...(json === undefined ? {} : { json }) });
const about = (account_id: string) => ({ 'Luna-Account-Id': account_id });
const newAccount = (account_type = 'admin') => {
  return { login: `${randomUUID()}@test.local`, password: randomUUID(), account_type, description: 'one' };
};
const idOf = ({ body }: Answer, name = 'account_id') => String((body as Record<string, unknown>)[name]);

async function make(json = newAccount()) {
  const answer = await call('POST', '/1/accounts', json);
  expect(answer.status).toBe(201);
  return { ...json, account_id: idOf(answer), headers: basic(json.login, json.password) };
}

test('createAnyAccount: of any type, under the id of the header', async () => {
  const [json, account_id] = [newAccount(), randomUUID()];
  const made = await call('POST', '/1/accounts', json, about(account_id));
  const url = `/1/accounts/${account_id}`;
  expect([made.status, made.body, made.headers.get('location')]).toEqual([201, { account_id, url }, url]);
  const { password: _, ...shown } = json;
  expect((await call('GET', url)).body).toMatchObject({ account_id, ...shown });
  const own = await api.call('GET', '/6/account', { headers: basic(json.login, json.password), account_id: null });
  expect(own.body).toMatchObject({ account_id, account_type: 'admin' });
  expect(refusal(await call('POST', '/1/accounts', newAccount(), about(account_id)))).toEqual([409, 41002]);
  expect(refusal(await call('POST', '/1/accounts', json))).toEqual([409, 41001]);
  expect(refusal(await call('POST', '/1/accounts', newAccount('root')))).toEqual([400, 12022]);
});

test('getAllAccounts, countAllAccounts: filters and targets', async () => {
  const { login, account_id } = await make(newAccount('advanced_user'));
  const { body } = await call('GET', `/1/accounts?login=${login.toUpperCase()}&targets=account_id`);
  expect(body).toEqual({ accounts: [{ account_id }] });
  expect((await call('GET', `/1/accounts/count?login=${login}`)).body).toEqual({ accounts_count: 1 });
  const none = `login=${login}&account_type=user`;
  expect((await call('GET', `/1/accounts?${none}`)).body).toEqual({ accounts: [] });
  expect((await call('GET', `/1/accounts/count?${none}`)).body).toEqual({ accounts_count: 0 });
  expect(refusal(await call('GET', '/1/accounts?page_size=101'))).toEqual([400, 12012]);
});

test('patchAnyAccount, deleteAnyAccount: what was signed in with is over', async () => {
  const { account_id, login, headers } = await make(newAccount('user'));
  const path = `/1/accounts/${account_id}`;
  const own = (given: Record<string, string>) => api.call('GET', '/6/account', { headers: given, account_id: null });
  expect((await call('PATCH', path, { account_type: 'admin', password: 'another one' })).status).toBe(204);
  expect(refusal(await own(headers))).toEqual([401, 41006]);
  expect((await own(basic(login, 'another one'))).body).toMatchObject({ account_type: 'admin' });
  expect(refusal(await call('PATCH', path, { login: admin.login }))).toEqual([409, 41001]);
  expect((await call('DELETE', path)).status).toBe(204);
  for (const method of ['GET', 'PATCH', 'DELETE']) {
    expect(refusal(await call(method, path, method === 'PATCH' ? {} : undefined))).toEqual([404, 41003]);
  }
});

test('tokens of the account that the header names', async () => {
  const { account_id } = await make(newAccount('user'));
  const made = await call('POST', '/1/tokens?grant_all_permissions=1', { description: 'gate' }, about(account_id));
  const token_id = idOf(made, 'token_id');
  const path = `/1/tokens/${token_id}`;
  expect([made.status, made.headers.get('location')]).toEqual([201, path]);
  const read = await api.call('GET', '/6/account', { headers: bearer(idOf(made, 'token')), account_id: null });
  expect(read.body).toMatchObject({ account_id });
  expect((await call('GET', '/1/tokens', undefined, about(account_id))).body).toMatchObject({ tokens: [{ token_id }] });
  expect((await call('GET', '/1/tokens/count', undefined, about(account_id))).body).toEqual({ tokens_count: 1 });
  expect((await call('PATCH', path, { description: 'door' })).status).toBe(204);
  expect((await call('GET', path)).body).toMatchObject({
    ...{ account_id, description: 'door' },
    permissions: { token: ['view', 'modification', 'deletion'] },
  });
  expect((await call('PUT', path, {})).status).toBe(204);
  expect((await call('GET', path)).body).toMatchObject({ description: '', permissions: {} });
  expect(refusal(await call('PUT', path, { visibility_area: 'all' }))).toEqual([400, 12022]);
  expect(refusal(await call('GET', path, undefined, about(admin.account_id)))).toEqual([404, 41005]);
  expect((await call('DELETE', path)).status).toBe(204);
  for (const [method, json] of [['GET'], ['PUT', {}], ['PATCH', {}], ['DELETE']] as const) {
    expect(refusal(await call(method, path, json))).toEqual([404, 41005]);
  }
});

test('whose tokens has to be said, and to be right', async () => {
  for (const [method, path, json] of [
    ['POST', '/1/tokens', {}],
    ['GET', '/1/tokens'],
    ['GET', '/1/tokens/count'],
  ] as const) {
    expect(refusal(await call(method, path, json))).toEqual([400, 11066]);
    expect(refusal(await call(method, path, json, about(randomUUID())))).toEqual([404, 41003]);
  }
});

test('verifyCredentials: by header and by body', async () => {
  const { account_id, login, password, headers } = await make(newAccount('advanced_user'));
  const { token_id, token } = await createToken(api, { headers }, { permissions: { face: ['view'] } });
  const whole = {
    account_id,
    account_type: 'advanced_user',
    visibility_area: 'all',
    token_id: null,
    permissions: null,
  };
  const limited = { ...whole, visibility_area: 'account', token_id, permissions: { face: ['view'] } };
  const verify = (json?: object, given = {}) => call('POST', '/1/accounts/verify', json, given, strict);
  expect((await verify(undefined, headers)).body).toEqual(whole);
  expect((await verify({ login, password }, bearer(token))).body).toEqual(whole);
  expect((await verify(undefined, bearer(token))).body).toEqual(limited);
  expect((await verify({ token })).body).toEqual(limited);
  expect(refusal(await verify())).toEqual([401, 11004]);
  expect(refusal(await verify({ login, password: 'wrong' }))).toEqual([401, 41006]);
  expect(refusal(await verify(undefined, basic(login, 'wrong')))).toEqual([401, 41006]);
  expect(refusal(await verify({ token: `${token}x` }))).toEqual([401, 41008]);
  expect(refusal(await verify({ login }))).toEqual([400, 12022]);
  await api.call('DELETE', `/6/tokens/${token_id}`, { headers, account_id: null });
  await new Promise((resolve) => setTimeout(resolve, 600)); // Longer than a token is believed in another process.
  expect(refusal(await verify({ token }))).toEqual([401, 41005]);
});

test('where the account header is not believed, admins alone come in, and without a token', async () => {
  const user = await register(api);
  const { headers: token } = await createToken(api, admin);
  for (const op of ACCOUNTS_SERVICE.filter(({ access }) => access === 'administration')) {
    const path = `/1${op.path.replace(/:\w+/, randomUUID())}`;
    const as = async (headers: Record<string, string>) =>
      refusal(await call(op.method.toUpperCase(), path, op.body && {}, headers, strict));
    expect([op.id, await as({})]).toEqual([op.id, [401, 11004]]);
    expect([op.id, await as(about(admin.account_id))]).toEqual([op.id, [403, 11061]]);
    expect([op.id, await as(user.headers)]).toEqual([op.id, [403, 41004]]);
    expect([op.id, await as(token)]).toEqual([op.id, [403, 11064]]);
  }
  expect((await call('GET', '/1/accounts', undefined, admin.headers, strict)).status).toBe(200);
  expect(refusal(await call('GET', '/1/accounts', undefined, user.headers))).toEqual([403, 41004]);
});

test('the service: its own version and pages; every request needs Accounts', async () => {
  expect((await call('GET', '/version')).body).toMatchObject({ Version: { api: 1 } });
  expect(refusal(await call('GET', '/6/account'))).toEqual([404, 7001]);
  const own = ACCOUNTS_SERVICE.filter(({ unversioned }) => !unversioned);
  expect(own).toHaveLength(14);
  expect(own.map(needsOf)).toEqual(own.map(() => ['accounts']));
});

import { testPool } from '../../database.ts';
import { createToken, refusal, register } from '../credentials.ts';
import { startApp, type TestServer } from '../server.ts';

const database = testPool();
let server: TestServer;

beforeAll(async () => {
  server = await startApp({ sql: database.pool, accounts: database.accounts });
});
afterAll(() => server[Symbol.asyncDispose]());

test('all accounts, newest first, by filters, targets and pages', async () => {
  const advanced = await register(server, 'advanced_user');
  const [ann, bob] = [await register(server), await register(server)];
  const get = async (query: string) => {
    const { status, body } = await server.call('GET', `/6/accounts${query}`, {
      headers: advanced.headers,
      account_id: null,
    });
    expect(status).toBe(200);
    return body;
  };
  const shown = (accounts: { account_id: string }[]) => ({
    accounts: accounts.map(({ account_id }) => ({ account_id })),
  });
  expect(await get('?targets=account_id')).toEqual(shown([bob, ann, advanced]));
  expect(await get('?targets=account_id&page_size=1&page=2')).toEqual(shown([ann]));
  expect(await get(`?targets=account_id&login=${ann.login.toUpperCase()}`)).toEqual(shown([ann]));
  expect(await get(`?targets=account_id&logins=${ann.login},${bob.login}`)).toEqual(shown([bob, ann]));
  expect(await get(`?targets=account_id&account_ids=${bob.account_id}`)).toEqual(shown([bob]));
  expect(await get('?targets=account_id&account_type=advanced_user')).toEqual(shown([advanced]));
  expect(await get('?create_time__gte=now-1m&create_time__lt=2001-01-01T00:00:00Z')).toEqual({ accounts: [] });
  expect(await get(`?login=${ann.login}`)).toEqual({
    accounts: [expect.objectContaining({ login: ann.login, account_type: 'user', description: '' })],
  });
});

test('403 for whoever sees the own account only; pages are small', async () => {
  const [plain, advanced] = [await register(server), await register(server, 'advanced_user')];
  const own = await createToken(server, advanced, { permissions: { account: ['view'] } });
  for (const { headers } of [plain, own]) {
    expect(refusal(await server.call('GET', '/6/accounts', { headers, account_id: null }))).toEqual([403, 41004]);
  }
  const options = { headers: advanced.headers, account_id: null };
  expect(refusal(await server.call('GET', '/6/accounts?page_size=101', options))).toEqual([400, 12012]);
});

import { DEFAULT_ACCOUNT_ID } from '../../../contract/accounts.ts';
import { ensureDefaultAccount } from '../../../stores/postgres/accounts.ts';
import { addAccount, testPool } from '../../database.ts';
import { basic, createToken, refusal, register } from '../credentials.ts';
import { startApp, TEST_SETTINGS, type TestServer } from '../server.ts';

const database = testPool();
let on: TestServer;
let off: TestServer;
let plain: string;

beforeAll(async () => {
  const services = { sql: database.pool, accounts: database.accounts };
  await ensureDefaultAccount(database.pool, 'root@facet.local');
  plain = await addAccount(database.pool);
  on = await startApp(services);
  off = await startApp({
    ...services,
    settings: {
      ...TEST_SETTINGS,
      servicesOff: new Set(['accounts']),
      lockout: { ...TEST_SETTINGS.lockout, loginFailuresMax: 2 },
      configUsers: [
        { login: 'Chief@example.com', password: 'correct horse', account_id: DEFAULT_ACCOUNT_ID },
        { login: 'plain@example.com', password: 'battery staple', account_id: plain },
      ],
    },
  });
});
afterAll(() => Promise.all([on, off].map((server) => server[Symbol.asyncDispose]())));

const read = (path: string, headers: Record<string, string>) => off.call('GET', path, { headers, account_id: null });

test('they sign in as the accounts of the setting, of which an admin reads the settings', async () => {
  expect((await read('/config', basic('chief@example.com', 'correct horse'))).status).toBe(200);
  expect(refusal(await read('/config', basic('plain@example.com', 'battery staple')))).toEqual([403, 12033]);
  expect((await read('/6/faces', basic('plain@example.com', 'battery staple'))).status).toBe(200);
  const foreign = `/6/faces?account_id=${DEFAULT_ACCOUNT_ID}`;
  expect(refusal(await read(foreign, basic('plain@example.com', 'battery staple')))).toEqual([403, 12033]);
});

test('nobody else does, with a password or a token of the database', async () => {
  const account = await register(on);
  const { headers } = await createToken(on, account);
  expect((await on.call('GET', '/6/faces', { headers: account.headers, account_id: null })).status).toBe(200);
  expect(refusal(await read('/6/faces', account.headers))).toEqual([401, 41006]);
  expect(refusal(await read('/6/faces', headers))).toEqual([401, 41005]);
  expect(refusal(await read('/6/account', basic('chief@example.com', 'correct horse')))).toEqual([403, 11083]);
});

test('wrong passwords lock the login', async () => {
  const wrong = basic('plain@example.com', 'correct horse');
  for (const expected of [401, 401, 429]) expect((await read('/6/faces', wrong)).status).toBe(expected);
});

import { randomUUID } from 'node:crypto';
import { ACCOUNTS_SERVICE } from '../../../api/accountsService/index.ts';
import { createAuth } from '../../../api/auth/auth.ts';
import { createPasswords } from '../../../api/auth/passwords.ts';
import { ERRORS, type ErrorKey } from '../../../contract/errors.ts';
import { testPool } from '../../database.ts';
import { createToken, refusal, register } from '../credentials.ts';
import { whileFull } from '../fullPasswords.ts';
import { startApp, TEST_SETTINGS, type TestServer } from '../server.ts';

/** What it refuses of credentials that are well-formed. The rest: accountsService.test.ts. */
const database = testPool();
let api: TestServer;
let service: TestServer;
const passwords = createPasswords(1);
beforeAll(async () => {
  const services = { sql: database.pool, accounts: database.accounts };
  const settings = { ...TEST_SETTINGS, lockout: { ...TEST_SETTINGS.lockout, loginFailuresMax: 1 } };
  const auth = createAuth({ sql: database.pool, settings, passwords });
  api = await startApp(services);
  service = await startApp({ ...services, auth }, ACCOUNTS_SERVICE);
});
afterAll(() => Promise.all([api, service].map((server) => server[Symbol.asyncDispose]())));

const verify = (json: object) => service.call('POST', '/1/accounts/verify', { json, account_id: null });
const refused = (key: ErrorKey) => [ERRORS[key].status, ERRORS[key].code];

test('a token that has expired', async () => {
  const { token, token_id } = await createToken(api, await register(api));
  await database.pool.query(`update accounts.tokens set expiration_time = '2001-01-01' where token_id = $1`, [
    token_id,
  ]);
  expect(refusal(await verify({ token }))).toEqual(refused('tokenExpired'));
});

test('a token of area all whose account was made a user', async () => {
  const own = await register(api, 'advanced_user');
  const { token } = await createToken(api, own, { visibility_area: 'all' });
  const lowered = `update accounts.accounts set account_type = 'user' where account_id = $1`;
  await database.pool.query(lowered, [own.account_id]);
  expect(refusal(await verify({ token }))).toEqual(refused('tokenAreaForbidden'));
});

test('a login after too many failures', async () => {
  const { login, password } = await register(api);
  expect(refusal(await verify({ login, password: 'wrong' }))).toEqual(refused('loginWrong'));
  expect(refusal(await verify({ login, password }))).toEqual(refused('loginLocked'));
});

test('more passwords at once than may wait', async () => {
  const login = `${randomUUID()}@test.local`;
  const answer = await whileFull(passwords, () => verify({ login, password: 'x' }));
  expect(refusal(answer)).toEqual(refused('tooBusy'));
});

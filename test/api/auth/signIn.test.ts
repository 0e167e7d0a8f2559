import { randomUUID } from 'node:crypto';
import { Writable } from 'node:stream';
import pino from 'pino';
import { createAuth } from '../../../api/auth/auth.ts';
import { createPasswords, type Passwords } from '../../../api/auth/passwords.ts';
import { testPool } from '../../database.ts';
import { basic, createToken, refusal, register } from '../credentials.ts';
import { startApp, TEST_SETTINGS, type TestServer } from '../server.ts';

const database = testPool();
const counted = { verify: 0 };
const lines: string[] = [];
let server: TestServer;

/** Argon2 itself, with a count. */
function counting(): Passwords {
  const real = createPasswords();
  return {
    hash: real.hash,
    verify: (...given) => {
      counted.verify += 1;
      return real.verify(...given);
    },
  };
}
const settings = { ...TEST_SETTINGS, lockout: { loginFailuresMax: 3, addressFailuresMax: 0, lockS: 2 } };
const start = (lockout = settings.lockout) => {
  const auth = createAuth({
    sql: database.pool,
    settings: { ...settings, lockout },
    passwords: counting(),
  });
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      lines.push(chunk.toString());
      done();
    },
  });
  return startApp({
    sql: database.pool,
    accounts: database.accounts,
    settings,
    auth,
    log: pino({ level: 'trace' }, stream),
  });
};

beforeAll(async () => {
  server = await start();
});
afterAll(() => server[Symbol.asyncDispose]());

const signIn = (login: string, password: string, to = server) =>
  to.call('POST', '/6/login', { json: { login, password }, account_id: null });
const runs = async (work: () => Promise<unknown>): Promise<number> => {
  const before = counted.verify;
  await work();
  return counted.verify - before;
};

test('POST /6/login: who has this login and password', async () => {
  const { account_id, login, password } = await register(server);
  const { status, body } = await signIn(login, password);
  expect([status, body]).toEqual([200, expect.objectContaining({ account_id, login, account_type: 'user' })]);
});

test('Argon2 runs once for a wrong password, an unknown login, one that is none, and an account without password', async () => {
  const { login } = await register(server);
  await database.pool.query(
    "insert into accounts.accounts (account_id, login, account_type) values (gen_random_uuid(), 'none@test.local', 'user')",
  );
  for (const name of [login, `${randomUUID()}@test.local`, 'me', 'none@test.local']) {
    const count = await runs(async () => {
      expect(refusal(await signIn(name, ''))).toEqual([401, 41006]);
    });
    expect(count).toBe(1);
  }
});

test('a password that was verified is not verified for each request, and never kept', async () => {
  const { headers } = await register(server);
  const call = () => server.call('GET', '/6/account', { headers, account_id: null });
  expect(await runs(() => Promise.all([call(), call(), call()]))).toBe(1);
  const again = await runs(async () => {
    expect((await call()).status).toBe(200);
  });
  expect(again).toBe(0);
});

test('too many failures: nobody may sign in with this login, not even rightly, until the time that the answer says', async () => {
  const { login, password, headers } = await register(server);
  expect((await server.call('GET', '/6/account', { headers, account_id: null })).status).toBe(200);
  for (const _ of [1, 2, 3]) expect(refusal(await signIn(login, 'wrong'))).toEqual([401, 41006]);
  const count = await runs(async () => {
    const answer = await signIn(login.toUpperCase(), password);
    expect(refusal(answer)).toEqual([429, 99429]);
    expect(['1', '2']).toContain(answer.headers.get('retry-after'));
    expect(answer.error.detail).toMatch(/with this login; nobody may sign in so until 20\d\d-.*Z$/);
  });
  expect(count).toBe(0);
  expect((await server.call('GET', '/6/account', { headers, account_id: null })).status).toBe(200); // Verified before.
  await new Promise((resolve) => setTimeout(resolve, 2_200));
  expect((await signIn(login, password)).status).toBe(200);
});

test('attempts at the same time count too', async () => {
  const login = `${randomUUID()}@test.local`;
  const answers = await Promise.all(Array.from({ length: 12 }, (_, i) => signIn(login, `guess ${i}`)));
  expect(answers.filter(({ status }) => status === 401)).toHaveLength(3);
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(9);
});

test('right ones do not count as failures', async () => {
  const { login, password } = await register(server);
  for (const _ of [1, 2, 3, 4, 5]) expect((await signIn(login, password)).status).toBe(200);
});

test('one address that tries many logins must wait', async () => {
  await using other = await start({ loginFailuresMax: 10, addressFailuresMax: 4, lockS: 60 });
  for (const _ of [1, 2, 3, 4]) await signIn(`${randomUUID()}@test.local`, 'x', other);
  const answer = await signIn(`${randomUUID()}@test.local`, 'x', other);
  expect(refusal(answer)).toEqual([429, 99429]);
  expect(answer.error.detail).toContain('from this address');
});

test('neither a password nor a token gets into a log, whatever goes wrong', async () => {
  const own = await register(server);
  const { token, headers } = await createToken(server, own, { permissions: { account: ['view'] } });
  await signIn(own.login, own.password);
  await signIn(own.login, 'wrong-password-1');
  await server.call('GET', '/6/account', { headers, account_id: null });
  await server.call('GET', '/6/account', { headers: basic(own.login, 'wrong-password-2'), account_id: null });
  await database.pool.query('alter table accounts.signing_keys rename to away');
  await database.pool.query('alter table accounts.accounts rename column password_hash to away');
  const fails = await server.call('POST', '/6/tokens', { json: {}, headers: own.headers, account_id: null });
  const login = await signIn(`${randomUUID()}@test.local`, 'wrong-password-3');
  await database.pool.query('alter table accounts.away rename to signing_keys');
  await database.pool.query('alter table accounts.accounts rename column away to password_hash');
  expect([fails.status, login.status]).toEqual([500, 500]);
  const log = lines.join('');
  expect(log).toContain('does not exist');
  const secrets = [own.password, token, own.headers['authorization']?.slice(6), 'wrong-password'];
  for (const secret of secrets) expect(log).not.toContain(secret);
});

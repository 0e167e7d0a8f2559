import { testPool } from '../../database.ts';
import { basic, createToken, refusal, register } from '../credentials.ts';
import { startApp, type TestServer } from '../server.ts';

const database = testPool();
/** Two API processes over one database: what one is told, the other must know. */
let here: TestServer;
let there: TestServer;

beforeAll(async () => {
  here = await startApp({ sql: database.pool, accounts: database.accounts });
  there = await startApp({ sql: database.pool, accounts: database.accounts });
});
afterAll(async () => {
  await here[Symbol.asyncDispose]();
  await there[Symbol.asyncDispose]();
});

/** Asks the other process until it refuses; ms from the change to the last question that was still answered. */
async function untilRefused(headers: Record<string, string>, change: () => Promise<{ status: number }>) {
  const ask = () => there.call('GET', '/6/account', { headers, account_id: null });
  expect((await ask()).status).toBe(200); // It is known there.
  expect((await change()).status).toBe(204);
  const start = performance.now();
  for (let believed_ms = 0; ; ) {
    const asked_ms = performance.now() - start;
    const answer = await ask();
    if (answer.status !== 200) return { believed_ms, refusal: refusal(answer) };
    believed_ms = asked_ms;
    if (believed_ms > 5_000) throw new Error('never refused');
  }
}
const view = { permissions: { account: ['view'] } };

test('a revoked token', async () => {
  const own = await register(here);
  const { token_id, headers } = await createToken(here, own, view);
  const { believed_ms, refusal: why } = await untilRefused(headers, () =>
    here.call('DELETE', `/6/tokens/${token_id}`, { headers: own.headers, account_id: null }),
  );
  expect(why).toEqual([401, 41005]);
  expect(believed_ms).toBeLessThan(1_000);
  const again = await here.call('GET', '/6/account', { headers, account_id: null });
  expect(refusal(again)).toEqual([401, 41005]);
});

test('a right that was taken away, an expiry', async () => {
  const own = await register(here);
  for (const [json, expected] of [
    [{ permissions: {} }, [403, 11059]],
    [{ expiration_time: '2001-01-01T00:00:00Z' }, [401, 41007]],
  ] as const) {
    const { token_id, headers } = await createToken(here, own, view);
    const { believed_ms, refusal: why } = await untilRefused(headers, () =>
      here.call('PATCH', `/6/tokens/${token_id}`, { json, headers: own.headers, account_id: null }),
    );
    expect(why).toEqual(expected);
    expect(believed_ms).toBeLessThan(1_000);
  }
});

test('an old password; the new one works at once, in both', async () => {
  const { headers, login } = await register(here);
  const { believed_ms, refusal: why } = await untilRefused(headers, () =>
    here.call('PATCH', '/6/account', { json: { password: 'a new one' }, headers, account_id: null }),
  );
  expect(why).toEqual([401, 41006]);
  expect(believed_ms).toBeLessThan(1_000);
  for (const server of [here, there]) {
    const answer = await server.call('GET', '/6/account', { headers: basic(login, 'a new one'), account_id: null });
    expect(answer.status).toBe(200);
  }
});

test('an old login', async () => {
  const { headers, login, password } = await register(here);
  const { refusal: why } = await untilRefused(headers, () =>
    here.call('PATCH', '/6/account', { json: { login: `new-${login}` }, headers, account_id: null }),
  );
  expect(why).toEqual([401, 41006]);
  const renamed = { headers: basic(`new-${login}`, password), account_id: null };
  expect((await there.call('GET', '/6/account', renamed)).status).toBe(200);
});

test('deleteAccount ends an account: its password, its tokens, its header', async () => {
  const own = await register(here);
  const { headers } = await createToken(here, own, view);
  const byHeader = { 'luna-account-id': own.account_id };
  expect((await there.call('GET', '/6/account', { headers: byHeader, account_id: null })).status).toBe(200);
  expect((await there.call('GET', '/6/account', { headers: own.headers, account_id: null })).status).toBe(200);
  const { believed_ms, refusal: why } = await untilRefused(headers, () =>
    here.call('DELETE', '/6/account', { headers: own.headers, account_id: null }),
  );
  expect(why[0]).toBe(401);
  expect(believed_ms).toBeLessThan(1_000);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(refusal(await there.call('GET', '/6/account', { headers, account_id: null }))).toEqual([401, 41005]);
  expect(refusal(await there.call('GET', '/6/account', { headers: own.headers, account_id: null }))).toEqual([
    401, 41006,
  ]);
  expect(refusal(await there.call('GET', '/6/account', { headers: byHeader, account_id: null }))).toEqual([401, 41003]);
  const { login, password } = own;
  const same = await here.call('POST', '/6/accounts', {
    json: { login, password, account_type: 'user' },
    account_id: null,
  });
  expect(same.status).toBe(201); // The login is free again.
});

import { randomUUID } from 'node:crypto';
import { addAccount, testPool } from '../../database.ts';
import { startApp } from '../server.ts';

const database = testPool();

test('the key that signs the own callbacks, of nobody else', async () => {
  await using server = await startApp({ sql: database.pool, accounts: database.accounts });
  const [account_id, other] = [await addAccount(database.pool), await addAccount(database.pool)];
  const { rows } = await database.pool.query<{ account_id: string; secret: string }>(
    "select account_id, encode(callback_secret, 'hex') as secret from accounts.accounts",
  );
  for (const one of [account_id, other]) {
    const { status, body } = await server.call('GET', '/6/account/callback_secret', { account_id: one });
    expect(status).toBe(200);
    expect(body).toEqual({ callback_secret: rows.find((row) => row.account_id === one)?.secret });
  }
});

test('401 for an account that does not exist', async () => {
  await using server = await startApp({ sql: database.pool, accounts: database.accounts });
  const { status, error } = await server.call('GET', '/6/account/callback_secret', { account_id: randomUUID() });
  expect([status, error.error_code]).toEqual([401, 41003]);
});

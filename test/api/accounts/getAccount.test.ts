import { randomUUID } from 'node:crypto';
import { addAccount, testPool } from '../../database.ts';
import { startApp } from '../server.ts';

const database = testPool();

test('the own account, whole or by targets', async () => {
  await using server = await startApp({ sql: database.pool, accounts: database.accounts });
  const account_id = await addAccount(database.pool);
  const whole = await server.call('GET', '/6/account', { account_id });
  expect(whole.body).toEqual({
    account_id,
    login: `${account_id}@test.local`,
    account_type: 'user',
    description: '',
    create_time: expect.stringMatching(/^\d{4}-.*Z$/) as string,
    last_update_time: expect.stringMatching(/^\d{4}-.*Z$/) as string,
  });
  const part = await server.call('GET', '/6/account?targets=login,account_type', { account_id });
  expect(part.body).toEqual({ login: `${account_id}@test.local`, account_type: 'user' });
  const unknown = await server.call('GET', '/6/account?targets=password', { account_id });
  expect([unknown.status, unknown.error.error_code]).toEqual([400, 12012]);
});

test('401 for an account that does not exist', async () => {
  await using server = await startApp({ sql: database.pool, accounts: database.accounts });
  const { status, error } = await server.call('GET', '/6/account', { account_id: randomUUID() });
  expect([status, error.error_code]).toEqual([401, 41003]);
});

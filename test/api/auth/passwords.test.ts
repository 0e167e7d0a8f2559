import { createAuth } from '../../../api/auth/auth.ts';
import { createPasswords } from '../../../api/auth/passwords.ts';
import { testPool } from '../../database.ts';
import { startApp, TEST_SETTINGS } from '../server.ts';

const database = testPool();

test('sign-ins at once, more than may wait: 503 for those', async () => {
  const { pool: sql, accounts } = database;
  const auth = createAuth({ sql, settings: TEST_SETTINGS, passwords: createPasswords(1) });
  await using server = await startApp({ sql, accounts, auth });
  const signIn = (n: number) =>
    server.call('POST', '/6/login', { json: { login: `n${n}@test.local`, password: 'x' }, account_id: null });
  const answers = await Promise.all(Array.from({ length: 8 }, (_, n) => signIn(n)));
  const codes = new Set(answers.map(({ status, error }) => `${status} ${error.error_code}`));
  expect([...codes].sort()).toEqual(['401 41006', '503 99503']);
});

import { createAuth } from '../../../api/auth/auth.ts';
import { createPasswords } from '../../../api/auth/passwords.ts';
import { testPool } from '../../database.ts';
import { refusal } from '../credentials.ts';
import { whileFull } from '../fullPasswords.ts';
import { startApp, TEST_SETTINGS } from '../server.ts';

const database = testPool();

test('sign-ins at once, more than may wait: 503, and later they are looked at again', async () => {
  const { pool: sql, accounts } = database;
  const passwords = createPasswords(1);
  const auth = createAuth({ sql, settings: TEST_SETTINGS, passwords });
  await using server = await startApp({ sql, accounts, auth });
  const signIn = () =>
    server.call('POST', '/6/login', { json: { login: 'nobody@test.local', password: 'x' }, account_id: null });
  expect(refusal(await whileFull(passwords, signIn))).toEqual([503, 99503]);
  expect(refusal(await signIn())).toEqual([401, 41006]);
});

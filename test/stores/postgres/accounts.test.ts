import { randomUUID } from 'node:crypto';
import { DEFAULT_ACCOUNT_ID } from '../../../contract/accounts.ts';
import { addAccount, ensureDefaultAccount, findAccount } from '../../../stores/postgres/accounts.ts';
import { testPool } from '../../database.ts';

const database = testPool();

test('the default account is made once, by many starts at once', async () => {
  const starts = Array.from({ length: 8 }, () => ensureDefaultAccount(database.pool, 'root@facet.local'));
  await Promise.all(starts);
  await ensureDefaultAccount(database.pool, 'other@facet.local');
  expect(await findAccount(database.pool, DEFAULT_ACCOUNT_ID)).toMatchObject({
    account_id: DEFAULT_ACCOUNT_ID,
    login: 'root@facet.local',
    account_type: 'admin',
  });
});

test('of two accounts with one login at once, one is made', async () => {
  const add = () =>
    addAccount(database.pool, {
      account_id: randomUUID(),
      login: 'twin@example.com',
      account_type: 'user',
      password_hash: 'x',
      description: '',
    });
  const results = await Promise.allSettled([add(), add()]);
  const refused = results.filter(({ status }) => status === 'rejected');
  expect(refused).toMatchObject([{ reason: { key: 'loginTaken' } }]);
});

test('null for nobody', async () => {
  expect(await findAccount(database.pool, randomUUID())).toBeNull();
});

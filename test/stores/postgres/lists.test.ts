import { randomUUID } from 'node:crypto';
import { insertList, missingLists } from '../../../stores/postgres/lists.ts';
import { addAccount, testPool } from '../../database.ts';

const database = testPool();

test("which ids are no lists of the account, in the caller's order", async () => {
  const { pool } = database;
  const [account_id, foreign_id] = [await addAccount(pool), await addAccount(pool)];
  const [own, foreign, absent] = [randomUUID(), randomUUID(), randomUUID()];
  await insertList(pool, { list_id: own, account_id, user_data: '' });
  await insertList(pool, { list_id: foreign, account_id: foreign_id, user_data: '' });
  const missing = await missingLists(pool, { account_id, list_ids: [foreign, own, absent] });
  expect(missing).toEqual([foreign, absent]);
  await expect(missingLists(pool, { account_id, list_ids: [] })).resolves.toEqual([]);
});

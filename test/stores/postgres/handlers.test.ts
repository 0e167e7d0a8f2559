import { randomUUID } from 'node:crypto';
import { Policies } from '../../../contract/policies.ts';
import { sha256OfJson } from '../../../stores/canonicalJson.ts';
import { findHandler, insertHandler, replaceHandler } from '../../../stores/postgres/handlers.ts';
import { addAccount, testPool } from '../../database.ts';

const database = testPool();
const policies = Policies.parse({ extract_policy: { fd_score_threshold: 0.1 } });

test('the sha256 of the policies is that of what comes back, and follows a replacement', async () => {
  const { pool } = database;
  const key = { account_id: await addAccount(pool), handler_id: randomUUID() };
  await insertHandler(pool, { ...key, description: '', handler_type: 0, policies });
  const found = await findHandler(pool, key);
  expect(found?.policies).toEqual(policies);
  expect(found?.policies_sha256).toBe(sha256OfJson(found?.policies));

  await replaceHandler(pool, { ...key, description: '', handler_type: 1, policies: null });
  const replaced = await findHandler(pool, key);
  expect(replaced).toMatchObject({ handler_type: 1, policies: null, policies_sha256: null });
});

import { randomUUID } from 'node:crypto';
import { claimRequest, findRequest, noteRun } from '../../../stores/postgres/requests.ts';
import { addAccount, testPool } from '../../database.ts';

const db = testPool();

test('a run is noted at all claims of its orders, and at no other order’s', async () => {
  const account_id = await addAccount(db.pool);
  const claims = ['first', 'second', 'third'].map((request_id) => ({
    ...{ account_id, request_id, order_id: randomUUID() },
    body_sha256: Buffer.alloc(32),
  }));
  for (const claim of claims) await expect(claimRequest(db.pool, claim)).resolves.toBe(true);
  const [first, second] = claims;
  const left = { request_id: 'third', order_id: randomUUID() }; // Somebody else has taken it over since.
  await noteRun(db.pool, account_id, [...[first, second].flatMap((claim) => claim ?? []), left], 'events/run+2');
  const found = await Promise.all(claims.map(({ request_id }) => findRequest(db.pool, account_id, request_id)));
  expect(found.map((row) => row?.workflow_id)).toEqual(['events/run+2', 'events/run+2', null]);
});

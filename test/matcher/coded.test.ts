import { runMatcher } from '../../bin/matcher.ts';
import { createMatcherClient } from '../../matcher/client.ts';
import { addAccount, testPool } from '../database.ts';
import { addFace, addList, bytes, idsOf, person, question, quiet, VERSION } from './setting.ts';

const db = testPool();
const AT_ONCE = 10_000;

/** Fills a list with copies of one row: what is looked for is unlike them. */
async function fill(account_id: string, list_id: string, times: number): Promise<void> {
  const row = bytes(person());
  for (let n = 0; n < times; n++) {
    await db.pool.query(
      `with new as (insert into faces.faces (face_id, account_id)
         select gen_random_uuid(), $1::uuid from generate_series(1, $2::int) returning face_id),
       described as (insert into faces.descriptors select face_id, $1::uuid, $4::int, $3 from new returning face_id)
       insert into faces.list_faces select $5::uuid, face_id, $1::uuid from described`,
      [account_id, AT_ONCE, row, VERSION, list_id],
    );
  }
}

test('a large list is searched by codes where that is configured, and a face attached since is found', async () => {
  const account = await addAccount(db.pool);
  const list_id = await addList(db.pool, account);
  await fill(account, list_id, 5);
  const row = person();
  const early = await addFace(db.pool, account, { row, list_id });
  const listen = { host: '127.0.0.1', port: 0 };
  const matcher = await runMatcher({ databaseUrl: db.url, listen, memoryMb: 256, coded: true, log: quiet });
  const client = createMatcherClient(matcher.url, { deadlineMs: 30_000 });
  try {
    const ask = () => client.match({ ...question(account, { list_id }, row), limit: 2, threshold: 0.9 });
    let answer = await ask();
    expect(answer.tier).toBe('exact'); // Nobody waits for the codes.
    while (answer.tier === 'exact') answer = await ask();
    expect(answer.tier).toBe('codes');
    expect(idsOf(answer)).toEqual([early]);
    const late = await addFace(db.pool, account, { row, list_id });
    expect(idsOf(await ask()).sort()).toEqual([early, late].sort());
  } finally {
    await client.close();
    await matcher.close();
  }
}, 60_000);

import { runMatcher } from '../../bin/matcher.ts';
import { createMatcherClient, type MatcherClient } from '../../matcher/client.ts';
import { addAccount, testPool } from '../database.ts';
import { idsOf, person, question, quiet } from './setting.ts';

const db = testPool();
let account: string;
const lists: string[] = [];
const FACES = 3_000; // About 650 KiB a list with 16 floats a row.

beforeAll(async () => {
  account = await addAccount(db.pool);
  for (let i = 0; i < 5; i++) {
    const { rows } = await db.pool.query<{ list_id: string }>(
      `with list as (insert into faces.lists (list_id, account_id) values (gen_random_uuid(), $1) returning list_id),
       new as (insert into faces.faces (face_id, account_id)
         select gen_random_uuid(), $1::uuid from generate_series(1, $2::int) returning face_id),
       described as (insert into faces.descriptors select face_id, $1::uuid, 101, $3 from new returning face_id),
       linked as (insert into faces.list_faces select list_id, face_id, $1::uuid from described, list)
       select list_id from list`,
      [account, FACES, Buffer.from(person().buffer)],
    );
    lists.push(rows[0]?.list_id ?? '');
  }
});

async function withMatcher(memoryMb: number, work: (client: MatcherClient, url: string) => Promise<void>, port = 0) {
  const listen = { host: '127.0.0.1', port };
  const matcher = await runMatcher({ databaseUrl: db.url, listen, memoryMb, log: quiet });
  const client = createMatcherClient(matcher.url, { deadlineMs: 20_000 });
  try {
    await work(client, matcher.url);
  } finally {
    await client.close();
    await matcher.close();
  }
}

const metric = async (url: string, name: string) =>
  Number(new RegExp(`^facet_matcher_${name} (\\d+)`, 'm').exec(await (await fetch(`${url}/metrics`)).text())?.[1]);

test('lists least used make room for others, and come back when they are asked for', async () => {
  await withMatcher(1, async (client, url) => {
    for (let round = 0; round < 2; round++) {
      for (const list_id of lists) {
        const answer = await client.match(question(account, { list_id }, person()));
        expect(answer.rows_scanned).toBe(FACES);
        expect(await metric(url, 'memory_bytes')).toBeLessThanOrEqual(2 ** 20);
      }
    }
    expect(await metric(url, 'evictions_total')).toBeGreaterThanOrEqual(8);
    const loads = await metric(url, 'loads_total');
    await client.match(question(account, { list_id: lists.at(-1) }, person()));
    expect(await metric(url, 'loads_total')).toBe(loads);
  });
});

test('more lists at once than fit: each is answered rightly or told that there is no room', async () => {
  await withMatcher(1, async (client) => {
    const questions = Array.from({ length: 40 }, async (_, i) => {
      const answer = await client.match({ ...question(account, { list_id: lists[i % 5] }, person()), limit: 3 });
      expect(answer.rows_scanned).toBe(FACES);
      expect(idsOf(answer)).toHaveLength(3);
    });
    const results = await Promise.allSettled(questions);
    for (const result of results) {
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ key: 'matcherUnavailable' });
    }
    expect(results.some(({ status }) => status === 'fulfilled')).toBe(true);
    const answer = await client.match(question(account, { list_id: lists[0] }, person()));
    expect(answer.rows_scanned).toBe(FACES);
  });
});

test('a collection that can never fit is refused with a sentence, and is not read again at once', async () => {
  await withMatcher(1, async (client, url) => {
    const whole = question(account, {}, person());
    const refused = {
      key: 'matcherUnavailable',
      message: `the descriptors of account ${account} do not fit into the 1 MB that this matcher may use; give it more memory or use smaller lists`,
    };
    await expect(client.match(whole)).rejects.toMatchObject(refused);
    const loaded = await metric(url, 'rows_loaded_total');
    await expect(client.match(whole)).rejects.toMatchObject(refused);
    expect(await metric(url, 'rows_loaded_total')).toBe(loaded);
    await client.match(question(account, { list_id: lists[0] }, person()));
  });
});

test('what was asked for lately is loaded at the start, the latest first, as far as it fits', async () => {
  let port = 0;
  await withMatcher(64, async (client, url) => {
    port = Number(new URL(url).port);
    for (const list_id of lists) await client.match(question(account, { list_id }, person()));
  });
  const work = async (client: MatcherClient, url: string) => {
    const latest = lists.slice(-3);
    const ready = async () => {
      const { collections } = (await (await fetch(`${url}/status`)).json()) as {
        collections: { list_id: string; state: string; rows: number }[];
      };
      return collections.filter(({ state, rows }) => state === 'ready' && rows === FACES).map(({ list_id }) => list_id);
    };
    for (let tries = 0; tries < 200 && (await ready()).length < latest.length; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect((await ready()).sort()).toEqual(latest.sort());
    expect(await metric(url, 'evictions_total')).toBe(0);
    await client.match(question(account, { list_id: lists[0] }, person())); // Another one still gets room.
    expect(await metric(url, 'evictions_total')).toBeGreaterThanOrEqual(1);
  };
  await withMatcher(2, work, port);
});

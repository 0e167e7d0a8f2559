import { randomUUID } from 'node:crypto';
import { trimChanges } from '../../stores/postgres/changes.ts';
import { inTransaction } from '../../stores/postgres/pool.ts';
import { type OrderRows, storeOrders } from '../../stores/postgres/storeOrders.ts';
import { addAccount, testPool } from '../database.ts';
import {
  addFace,
  addList,
  attach,
  bytes,
  detach,
  idsOf,
  onConnection,
  person,
  question,
  testMatcher,
  VERSION,
} from './setting.ts';

const db = testPool();
const matcher = testMatcher(db);

const found = async (account: string, candidates: object, row = person()) =>
  idsOf(await matcher.client.match(question(account, candidates, row)));

test('what is attached before the request is found, what is detached or deleted is not', async () => {
  const account = await addAccount(db.pool);
  const list_id = await addList(db.pool, account);
  expect(await found(account, { list_id })).toEqual([]);
  const row = person();
  const face = await addFace(db.pool, account, { row, list_id });
  const answer = await matcher.client.match(question(account, { list_id }, row));
  expect(answer).toMatchObject({ tier: 'exact', rows_scanned: 1, results: [[{ id: face }]] });
  expect(answer.results[0]?.[0]?.cosine).toBeCloseTo(1, 5);

  await detach(db.pool, list_id, face);
  expect(await found(account, { list_id })).toEqual([]);
  expect(await found(account, {})).toEqual([face]);
  await attach(db.pool, account, list_id, face);
  expect(await found(account, { list_id })).toEqual([face]);
  await db.pool.query('delete from faces.faces where face_id = $1', [face]);
  expect(await found(account, { list_id })).toEqual([]);
  expect(await found(account, {})).toEqual([]);
});

test('a new descriptor replaces the old one, a removed one is gone, versions live side by side', async () => {
  const account = await addAccount(db.pool);
  const list_id = await addList(db.pool, account);
  const [old, now] = [person(), person()];
  const face = await addFace(db.pool, account, { row: old, list_id });
  await found(account, { list_id });
  const change = 'update faces.descriptors set descriptor = $2 where face_id = $1';
  await db.pool.query(change, [face, Buffer.from(now.buffer)]);
  const best = await matcher.client.match({ ...question(account, { list_id }, now), threshold: 0.999 });
  expect(idsOf(best)).toEqual([face]);
  const other = await addFace(db.pool, account, { row: now, list_id, version: 102 });
  expect(await found(account, { list_id })).toEqual([face]);
  const newer = await matcher.client.match({ ...question(account, { list_id }, now), descriptor_version: 102 });
  expect(idsOf(newer)).toEqual([other]);
  await db.pool.query('delete from faces.descriptors where face_id = $1', [face]);
  expect(await found(account, { list_id })).toEqual([]);
});

test('deleting a list, or an account, empties its collection', async () => {
  const account = await addAccount(db.pool);
  const list_id = await addList(db.pool, account);
  const face = await addFace(db.pool, account, { row: person(), list_id });
  expect(await found(account, { list_id })).toEqual([face]);
  await db.pool.query('delete from faces.lists where list_id = $1', [list_id]);
  expect(await found(account, { list_id })).toEqual([]);
  expect(await found(account, {})).toEqual([face]);
  await db.pool.query('delete from accounts.accounts where account_id = $1', [account]);
  expect(await found(account, {})).toEqual([]);
});

test('a transaction that began first and commits last is not missed', async () => {
  const account = await addAccount(db.pool);
  const list_id = await addList(db.pool, account);
  await found(account, { list_id });
  await onConnection(db.pool, async (early) => {
    await early.query('begin');
    // Its keys in the log come before those of the later one; a list's row would be locked, so it has a face only.
    const first = await addFace(early, account, { row: person() });
    const second = await inTransaction(db.pool, (sql) => addFace(sql, account, { row: person() }));
    expect(await found(account, {})).toEqual([second]);
    const third = await addFace(db.pool, account, { row: person() });
    expect((await found(account, {})).sort()).toEqual([second, third].sort());
    await early.query('savepoint s');
    await addFace(early, account, { row: person() });
    await early.query('rollback to s');
    await early.query('commit');
    expect((await found(account, {})).sort()).toEqual([first, second, third].sort());
  });
});

test('a log that was trimmed below what a collection has read makes it load again', async () => {
  const account = await addAccount(db.pool);
  const list_id = await addList(db.pool, account);
  const first = await addFace(db.pool, account, { row: person(), list_id });
  expect(await found(account, { list_id })).toEqual([first]);
  const second = await addFace(db.pool, account, { row: person(), list_id });
  await detach(db.pool, list_id, first);
  const isLogged = async () => (await db.pool.query('select from faces.changes limit 1')).rowCount !== 0;
  // Whatever runs on this server, in other databases too, may still hold some of it back.
  for (let tries = 0; tries < 200 && (await isLogged()); tries++) {
    await trimChanges(db.pool, 0);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(await isLogged()).toBe(false);
  expect(await found(account, { list_id })).toEqual([second]);
});

test('more changes than are read at once make it load again', async () => {
  const account = await addAccount(db.pool);
  const list_id = await addList(db.pool, account);
  expect(await found(account, { list_id })).toEqual([]);
  await db.pool.query(
    `with new as (insert into faces.faces (face_id, account_id)
       select gen_random_uuid(), $1::uuid from generate_series(1, 20500) returning face_id),
     described as (insert into faces.descriptors select face_id, $1::uuid, 101, $3 from new returning face_id)
     insert into faces.list_faces (list_id, face_id, account_id) select $2::uuid, face_id, $1::uuid from described`,
    [account, list_id, Buffer.from(person().buffer)],
  );
  const answer = await matcher.client.match(question(account, { list_id }, person()));
  expect(answer.rows_scanned).toBe(20_500);
});

test('random transactions in parallel with matching: what SQL says before the request is what is found', async () => {
  const account = await addAccount(db.pool);
  const list_id = await addList(db.pool, account);
  const seed = Math.floor(Math.random() * 2 ** 31);
  const random = randomFrom(seed);
  const truth = async () => {
    const { rows } = await db.pool.query<{ face_id: string }>(
      'select face_id from faces.list_faces join faces.descriptors using (face_id) where list_id = $1',
      [list_id],
    );
    return new Set(rows.map(({ face_id }) => face_id));
  };

  const changeFace = (face_id: string) =>
    inTransaction(db.pool, async (sql) => {
      const { rowCount } = await sql.query('select from faces.faces where face_id = $1', [face_id]);
      const dice = random(10);
      if (rowCount === 0) await addFace(sql, account, { face_id, row: person(), list_id });
      else if (dice === 0) await sql.query('delete from faces.faces where face_id = $1', [face_id]);
      else if (dice < 5) await detach(sql, list_id, face_id);
      else await attach(sql, account, list_id, face_id);
      if (random(3) === 0) await sql.query('select pg_sleep(0.005)');
      if (random(8) === 0) throw new Error('rolled back');
    }).catch((error: unknown) => {
      if (!(error instanceof Error && error.message === 'rolled back')) throw error;
    });

  // Each writer has faces of its own, and says which of them it is changing and which it has changed.
  let running = true;
  const changing = new Set<string>();
  const changed = new Set<string>();
  const writers = Array.from({ length: 4 }, async () => {
    const faces = Array.from({ length: 10 }, () => randomUUID());
    while (running) {
      const face_id = faces[random(faces.length)] ?? '';
      changing.add(face_id);
      await changeFace(face_id);
      changed.add(face_id);
      changing.delete(face_id);
    }
    return faces;
  });
  let compared = 0;
  for (let round = 0; round < 300; round++) {
    changed.clear();
    const unsure = new Set(changing);
    const expected = await truth();
    const got = new Set(await found(account, { list_id }));
    for (const face_id of new Set([...expected, ...got])) {
      if (unsure.has(face_id) || changing.has(face_id) || changed.has(face_id)) continue;
      compared += 1;
      if (expected.has(face_id) !== got.has(face_id)) throw new Error(`seed ${seed}, round ${round}: ${face_id}`);
    }
  }
  running = false;
  await Promise.all(writers);
  expect(compared).toBeGreaterThan(1000);
  expect(new Set(await found(account, { list_id }))).toEqual(await truth());
});

function randomFrom(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor(((state >>> 4) / 2 ** 28) * n);
  };
}

test('many requests at once share readings of the log, and each sees what was committed before it', async () => {
  const account = await addAccount(db.pool);
  const list_id = await addList(db.pool, account);
  await found(account, { list_id });
  const before = await barriers();
  await Promise.all(
    Array.from({ length: 40 }, async () => {
      const row = person();
      const face = await addFace(db.pool, account, { row, list_id });
      expect(await found(account, { list_id }, row)).toContain(face);
    }),
  );
  await Promise.all(Array.from({ length: 60 }, () => found(account, { list_id })));
  expect((await barriers()) - before).toBeLessThan(90);
});

test('what changes is read before anybody asks', async () => {
  const account = await addAccount(db.pool);
  const list_id = await addList(db.pool, account);
  await found(account, { list_id });
  const faces = [await addFace(db.pool, account, { row: person(), list_id })];
  faces.push(await addFace(db.pool, account, { row: person(), list_id }));
  const rows = async () => {
    const { collections } = (await (await fetch(`${matcher.url}/status`)).json()) as {
      collections: { list_id: string; rows: number }[];
    };
    return collections.find((one) => one.list_id === list_id)?.rows;
  };
  for (let tries = 0; tries < 100 && (await rows()) !== 2; tries++) await new Promise((r) => setTimeout(r, 50));
  expect(await rows()).toBe(2);
  const before = await metric('catch_ups_total');
  expect((await found(account, { list_id })).sort()).toEqual(faces.sort());
  expect(await metric('catch_ups_total')).toBe(before);
});

test('a face that an order makes is found in its account and lists; other lists need not look at it', async () => {
  const account = await addAccount(db.pool);
  const [list_id, other] = [await addList(db.pool, account), await addList(db.pool, account)];
  const [alone, linked] = [person(), person()];
  for (const list of [list_id, other]) await found(account, { list_id: list });
  const before = await metric('catch_ups_total');
  const [first] = await storeFace(account, alone);
  expect(await found(account, { list_id })).toEqual([]);
  expect(await found(account, { list_id: other })).toEqual([]);
  expect(await metric('catch_ups_total')).toBe(before);
  expect(await found(account, {}, alone)).toEqual([first]);

  const [second, order] = await storeFace(account, linked, list_id);
  expect(await found(account, { list_id }, linked)).toEqual([second]);
  expect((await found(account, {}, linked)).sort()).toEqual([first, second].sort());
  await attach(db.pool, account, other, first);
  expect(await found(account, { list_id: other })).toEqual([first]);
  // The same order once more, from which a face of another order's is no longer new.
  const again = { ...order, order_id: randomUUID(), request_id: randomUUID() };
  const descriptor_version = VERSION + 1;
  const face_descriptors = [{ face_id: second, descriptor_version, descriptor: bytes(alone).toString('base64') }];
  expect(await storeOrders(db.pool, [{ ...again, links: [], face_descriptors }])).toMatchObject([{ state: 'stored' }]);
  const { rows } = await db.pool.query(
    'select new_face from faces.changes where account_id = $1 and list_id is null order by link_key',
    [account],
  );
  expect(rows.map(({ new_face }: { new_face: boolean }) => new_face)).toEqual([true, true, false]);
});

async function storeFace(account_id: string, row: Float32Array, list_id?: string): Promise<[string, OrderRows]> {
  const face_id = randomUUID();
  const order: OrderRows = {
    ...{ order_id: randomUUID(), account_id, request_id: randomUUID(), body_sha256: '', status: 201, answer: '{}' },
    ...{ keep_s: 60, objects: [], events: [], event_descriptors: [], outbox: [] },
    faces: [
      {
        ...{ face_id, user_data: '', external_id: '', avatar: '', descriptor_samples: [] },
        ...{ basic_attributes_samples: [], create_time: new Date().toISOString() },
      },
    ],
    face_descriptors: [{ face_id, descriptor_version: VERSION, descriptor: bytes(row).toString('base64') }],
    links: list_id === undefined ? [] : [{ list_id, face_id }],
  };
  expect(await storeOrders(db.pool, [order])).toMatchObject([{ state: 'stored' }]);
  return [face_id, order];
}

const barriers = () => metric('barriers_total');

async function metric(name: string): Promise<number> {
  const text = await (await fetch(`${matcher.url}/metrics`)).text();
  return Number(new RegExp(`^facet_matcher_${name} (\\d+)`, 'm').exec(text)?.[1]);
}

import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runSweeper, sweep } from '../../bin/sweeper.ts';
import { Policies } from '../../contract/policies.ts';
import { openDiskStore } from '../../stores/objects/diskStore.ts';
import { createInbox } from '../../stores/objects/inbox.ts';
import { deleteAccount } from '../../stores/postgres/accounts.ts';
import { countAttempt } from '../../stores/postgres/failedLogins.ts';
import { keepSnapshot } from '../../stores/postgres/snapshots.ts';
import { addAccount, testPool } from '../database.ts';

const db = testPool();
const root = await mkdtemp(join(tmpdir(), 'facet-sweep-'));
const objects = await openDiskStore(root);
const inbox = createInbox(objects);
const warnings: unknown[] = [];
const log = { info: () => undefined, warn: (...args: unknown[]) => void warnings.push(args) };
const HOUR = 3_600_000;
const later = (ms: number) => new Date(Date.now() + ms);
const NOTHING = {
  orders: 0,
  requests: 0,
  expired: 0,
  stored: 0,
  orphans: 0,
  changes: 0,
  callbacks: 0,
  snapshots: 0,
  failedLogins: 0,
  deletedAccounts: 0,
  actions: 0,
  partitions: 0,
};
let account: string;

beforeAll(async () => {
  account = await addAccount(db.pool);
});
afterAll(() => rm(root, { recursive: true }));

const run = (now: Date, orphans = true, retryKeepS = 3600) =>
  sweep({ sql: db.pool, objects, inbox, log, retryKeepS, auditKeepDays: 90 }, { now, orphans });

async function addRequest(order_id: string, state: 'running' | 'done', expires: Date): Promise<void> {
  await db.pool.query(
    `insert into events.requests (account_id, request_id, body_sha256, state, order_id, expire_time)
     values ($1, $2, '', $3, $4, $5)`,
    [account, randomUUID(), state, order_id, expires],
  );
}

test('orders go after their time, unless their request is running', async () => {
  const [failed, running, crashed] = [randomUUID(), randomUUID(), randomUUID()];
  for (const id of [failed, running, crashed]) await objects.put('inbox', id, Buffer.from('order'));
  await addRequest(running, 'running', later(3 * HOUR));
  await addRequest(failed, 'done', later(3 * HOUR));
  await expect(run(new Date())).resolves.toEqual(NOTHING);
  await expect(run(later(700_000), false, 0)).resolves.toEqual({ ...NOTHING, orders: 2 });
  await expect(objects.has('inbox', failed)).resolves.toBe(false);
  await expect(objects.has('inbox', crashed)).resolves.toBe(false);
  await expect(objects.has('inbox', running)).resolves.toBe(true);
  // Its claim expires: then nobody is at it any more.
  await expect(run(later(4 * HOUR), false)).resolves.toEqual({ ...NOTHING, orders: 1, requests: 2 });
});

test('samples and images go when they expire, objects that no row names after an hour', async () => {
  const [kept, expiring, orphan] = [randomUUID(), randomUUID(), randomUUID()];
  for (const id of [kept, expiring, orphan]) await objects.put('faces-samples', id, Buffer.from('warp'));
  for (const [id, expires] of [
    [kept, null],
    [expiring, later(1000)],
  ] as const) {
    await db.pool.query(
      `insert into images.objects (account_id, bucket, object_id, content_type, size, sha256, expire_time)
       values ($1, 'faces-samples', $2, 'image/jpeg', 4, '', $3)`,
      [account, id, expires],
    );
  }
  await expect(run(new Date())).resolves.toEqual(NOTHING);
  await expect(run(later(10_000))).resolves.toEqual({ ...NOTHING, expired: 1 });
  await expect(objects.has('faces-samples', expiring)).resolves.toBe(false);
  await expect(run(later(2 * HOUR), false)).resolves.toEqual(NOTHING);
  await expect(run(later(2 * HOUR))).resolves.toEqual({ ...NOTHING, orphans: 1 });
  await expect(objects.has('faces-samples', orphan)).resolves.toBe(false);
  await expect(objects.has('faces-samples', kept)).resolves.toBe(true);
});

test('the policies of a run are kept as long as its photos', async () => {
  await keepSnapshot(db.pool, account, 'ab'.repeat(32), Policies.parse({}));
  await expect(run(later(HOUR / 2), false)).resolves.toEqual(NOTHING);
  await expect(run(later(2 * HOUR), false)).resolves.toMatchObject({ snapshots: 1 });
});

test('notes for the matchers and delivered callbacks go after a day, dead ones stay', async () => {
  await db.pool.query(
    `insert into faces.changes (account_id, face_id, change_time)
     select $1, gen_random_uuid(), now() - make_interval(days => n % 2 * 2) from generate_series(1, 5000) n`,
    [account],
  );
  for (const state of ['sent', 'dead', 'waiting']) {
    await db.pool.query(
      `insert into events.outbox (outbox_id, account_id, event_id, handler_id, callback, body, state, next_time)
       values (gen_random_uuid(), $1, gen_random_uuid(), gen_random_uuid(), '{}', '', $2, now() - interval '2 days')`,
      [account, state],
    );
  }
  const first = await run(new Date());
  expect(first).toMatchObject({ callbacks: 1 });
  expect(first.changes).toBeGreaterThan(0);
  const all = await run(later(48 * HOUR));
  expect(first.changes + all.changes).toBe(5000);
  const { rows } = await db.pool.query('select state from events.outbox order by state');
  expect(rows).toEqual([{ state: 'dead' }, { state: 'waiting' }]);
});

test('a step that fails is logged and stops no other', async () => {
  const away = { ...inbox, list: () => openDiskStoreThatIsAway() };
  await objects.put('images', randomUUID(), Buffer.from('orphan'));
  const deps = { sql: db.pool, objects, inbox: away, log, retryKeepS: 3600, auditKeepDays: 90 };
  const swept = await sweep(deps, { now: later(2 * HOUR), orphans: true });
  expect(swept).toMatchObject({ orders: 0, orphans: 1 });
  expect(warnings).toHaveLength(1);
});

/** A store whose folder was taken away. */
async function* openDiskStoreThatIsAway() {
  const folder = await mkdtemp(join(tmpdir(), 'facet-away-'));
  const store = await openDiskStore(folder);
  await rm(folder, { recursive: true });
  yield* store.list('inbox');
}

test('it runs until it is told to stop', async () => {
  const stop = new AbortController();
  const running = runSweeper({ sql: db.pool, objects, inbox, log, retryKeepS: 3600, auditKeepDays: 90 }, stop.signal);
  setTimeout(() => {
    stop.abort();
  }, 50);
  await expect(running).resolves.toBeUndefined();
});

test('all that a deleted account owned goes at once, the account itself an hour later; others keep theirs', async () => {
  const [gone, stays] = [await addAccount(db.pool), await addAccount(db.pool)];
  const samples = new Map<string, string>();
  const [face_id, list_id, event_id] = [randomUUID(), randomUUID(), randomUUID()]; // Both chose the same.
  for (const account_id of [gone, stays]) {
    const object_id = randomUUID();
    samples.set(account_id, object_id);
    await objects.put('faces-samples', object_id, Buffer.from('warp'));
    for (const [text, values] of [
      [
        `insert into images.objects (account_id, bucket, object_id, content_type, size, sha256)
         values ($1, 'faces-samples', $2, 'image/jpeg', 4, '')`,
        [account_id, object_id],
      ],
      ['insert into faces.lists (account_id, list_id) values ($1, $2)', [account_id, list_id]],
      ['insert into faces.faces (account_id, face_id) values ($1, $2)', [account_id, face_id]],
      [
        'insert into faces.list_faces (account_id, list_id, face_id) values ($1, $2, $3)',
        [account_id, list_id, face_id],
      ],
      [
        `insert into events.events (account_id, event_id, handler_id, create_time, request_id, body)
         values ($1, $2, $2, '2026-01-02', '', '{}')`,
        [account_id, event_id],
      ],
      [
        `insert into events.descriptors (account_id, event_id, descriptor_version, descriptor)
         select $1, $2, 1, '' where $1 = $3::uuid -- An event of a chosen id has none.`,
        [account_id, event_id, stays],
      ],
      [
        `insert into events.requests (account_id, request_id, body_sha256, state, order_id, expire_time)
         values ($1, 'r', '', 'done', $2, now() + interval '1 day')`,
        [account_id, randomUUID()],
      ],
    ] as const) {
      await db.pool.query(text, [...values]);
    }
  }
  expect(await deleteAccount(db.pool, gone)).toBe(true);
  expect(await deleteAccount(db.pool, gone)).toBe(false);
  const left = async (account_id: string): Promise<number[]> => {
    const tables = ['images.objects', 'faces.faces', 'faces.list_faces', 'events.events', 'events.descriptors'];
    const all = [...tables, 'events.requests', 'faces.lists', 'accounts.accounts'];
    const counts = all.map((table) => db.pool.query(`select from ${table} where account_id = $1`, [account_id]));
    return (await Promise.all(counts)).map(({ rowCount }) => rowCount ?? 0);
  };
  await expect(run(new Date(), false)).resolves.toEqual({ ...NOTHING, deletedAccounts: 4 });
  expect(await left(gone)).toEqual([0, 0, 0, 0, 0, 0, 1, 1]);
  await expect(objects.has('faces-samples', samples.get(gone) ?? '')).resolves.toBe(false);
  await expect(run(later(2 * HOUR), false)).resolves.toMatchObject({ deletedAccounts: 1 });
  expect(await left(gone)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  expect(await left(stays)).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
  await expect(objects.has('faces-samples', samples.get(stays) ?? '')).resolves.toBe(true);
});

test('failed sign-ins go when they count no more', async () => {
  await countAttempt(db.pool, { kind: 'login', name: 'a@test.local', failuresMax: 3 }, 60);
  await expect(run(new Date(), false)).resolves.toMatchObject({ failedLogins: 0 });
  await expect(run(later(61_000), false)).resolves.toMatchObject({ failedLogins: 1 });
});

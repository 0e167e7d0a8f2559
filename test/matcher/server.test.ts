import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runMatcher } from '../../bin/matcher.ts';
import { createMatcherClient } from '../../matcher/client.ts';
import { addAccount, testPool } from '../database.ts';
import { openGate } from '../gate.ts';
import { addFace, addList, DIMENSIONS, idsOf, onConnection, person, question, quiet, testMatcher } from './setting.ts';

const db = testPool();
const matcher = testMatcher(db);
const anywhere = { host: '127.0.0.1', port: 0 };

let account: string;
let list_id: string;
let face: string;
beforeAll(async () => {
  account = await addAccount(db.pool);
  list_id = await addList(db.pool, account);
  face = await addFace(db.pool, account, { row: person(), list_id });
});
const ask = () => matcher.client.match(question(account, { list_id }, person()));

describe('bad input is refused and does no harm', () => {
  afterEach(async () => {
    expect(idsOf(await ask())).toEqual([face]);
  });

  test.each([
    ['NaN', (row: Float32Array) => row.fill(Number.NaN, 3, 4)],
    ['infinity', (row: Float32Array) => row.fill(Number.NEGATIVE_INFINITY, 3, 4)],
    ['zeros', (row: Float32Array) => row.fill(0)],
    ['another norm', (row: Float32Array) => row.map((value) => value * 1.01)],
    ['a row too short', (row: Float32Array) => row.subarray(1)],
  ])('descriptors with %s', async (_, spoil) => {
    const bad = spoil(person());
    const refused = { key: 'descriptorInvalid' };
    await expect(matcher.client.match(question(account, { list_id }, bad))).rejects.toMatchObject(refused);
    const empty = await addList(db.pool, account);
    await expect(matcher.client.match(question(account, { list_id: empty }, bad))).rejects.toMatchObject(refused);
    await expect(matcher.client.match(question(account, { origin: 'events' }, bad))).rejects.toMatchObject(refused);
    const ranked = { ids: ['a'], rows: bad, descriptors: person(), dimensions: DIMENSIONS, limit: 1, threshold: 0 };
    await expect(matcher.client.rank(ranked)).rejects.toMatchObject(refused);
  });

  test('descriptors of other dimensions than the list has', async () => {
    const bad = { ...question(account, { list_id }, Float32Array.of(1, 0, 0, 0)), dimensions: 4 };
    await expect(matcher.client.match(bad)).rejects.toMatchObject({
      key: 'descriptorInvalid',
      message: 'descriptors of 4 floats; those of version 101 are of another length',
    });
  });

  test.each([
    { limit: 0 },
    { limit: 1025 },
    { threshold: 2 },
    { threshold: Number.NaN },
    { dimensions: 0 },
    { account_id: 'x' },
    { candidates: { origin: 'faces', user_data: '\0' } },
    { candidates: { origin: 'nobody' } },
    { candidates: { origin: 'attributes', attribute_ids: ['5dc0b5b5-1c1e-4b2f-9d5e-0d6f0c8f0a01'] } },
  ])('a question with %j', async (change) => {
    const bad = { ...question(account, { list_id }, person()), ...change } as ReturnType<typeof question>;
    await expect(matcher.client.match(bad)).rejects.toMatchObject({ key: 'badBody' });
  });

  test('too many descriptors', async () => {
    const rows = new Float32Array(1025 * DIMENSIONS).map((_, i) => (i % DIMENSIONS === 0 ? 1 : 0));
    const many = matcher.client.match(question(account, { list_id }, rows));
    await expect(many).rejects.toMatchObject({ key: 'badBody', message: '1025 descriptors, at most 1024' });
  });

  test('pages and methods that are not there', async () => {
    expect((await fetch(`${matcher.url}/nothing`)).status).toBe(404);
    expect((await fetch(`${matcher.url}/metrics`, { method: 'POST' })).status).toBe(405);
  });
});

test('the status page shows each collection', async () => {
  await ask();
  const status: unknown = await (await fetch(`${matcher.url}/status`)).json();
  const shown = {
    account_id: account,
    list_id,
    descriptor_version: 101,
    dimensions: DIMENSIONS,
    state: 'ready',
    rows: 1,
  };
  expect(status).toEqual({ collections: expect.arrayContaining([expect.objectContaining(shown)]) as unknown });
});

test('metrics count what was done', async () => {
  await ask();
  const text = await (await fetch(`${matcher.url}/metrics`)).text();
  for (const name of [
    'rows_scanned_total{tier="exact"}',
    'loads_total',
    'collections',
    'memory_bytes',
    'barriers_total',
  ]) {
    expect(text).toContain(`\nfacet_matcher_${name} `);
  }
  expect(text).toMatch(
    /request_count_total\{service="luna-python-matcher",path="\/match",method="ASK",status="200"\} [1-9]/,
  );
  expect(text).toMatch(/queue_length 0/);
});

test('when PostgreSQL ends all connections the matcher answers again by itself', async () => {
  await ask();
  const asking = Array.from({ length: 5 }, () => ask().catch((error: unknown) => error));
  await onConnection(db.pool, (sql) =>
    sql.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    ),
  );
  for (const answer of await Promise.all(asking)) {
    if (answer instanceof Error) expect(answer).toMatchObject({ key: 'dependencyAway' });
  }
  for (let i = 0; i < 5; i++) await ask().catch(() => undefined); // May still meet connections that are being closed.
  expect(idsOf(await ask())).toEqual([face]);
  await matcher.client.ready();
});

test('while PostgreSQL is away requests are told so, and nothing is forgotten when it is back', async () => {
  const gate = await openGate(new URL(db.url).host);
  const through = new URL(db.url);
  through.host = gate.host;
  const other = await runMatcher({ databaseUrl: through.href, listen: anywhere, memoryMb: 64, log: quiet });
  const client = createMatcherClient(other.url);
  const found = async () => idsOf(await client.match(question(account, { list_id }, person())));
  try {
    expect(await found()).toEqual([face]);
    gate.shut();
    const away = { key: 'dependencyAway' };
    await expect(found()).rejects.toMatchObject(away);
    await expect(client.ready()).rejects.toMatchObject(away);
    const second = await addFace(db.pool, account, { row: person(), list_id });
    gate.open();
    expect((await found()).sort()).toEqual([face, second].sort());
    await client.ready();
    await db.pool.query('delete from faces.faces where face_id = $1', [second]);
  } finally {
    await client.close();
    await other.close();
    await gate.close();
  }
});

test('a unix socket is for its owner only, a stale one is replaced, one in use is not', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'facet-matcher-'));
  const path = join(folder, 'socket');
  const start = () => runMatcher({ databaseUrl: db.url, listen: { path }, memoryMb: 64, log: quiet });
  const one = await start();
  expect(one.url).toBe(`unix:${path}`);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  await expect(start()).rejects.toThrow('another matcher listens');
  const client = createMatcherClient(one.url);
  expect(idsOf(await client.match(question(account, { list_id }, person())))).toEqual([face]);
  await one.close();
  const late = client.match(question(account, { list_id }, person()));
  await new Promise((resolve) => setTimeout(resolve, 200));
  const two = await start();
  expect(idsOf(await late)).toEqual([face]); // It came back before the deadline.
  await client.close();
  await two.close();
  await rm(folder, { recursive: true });
});

test('nobody there, too late, given up: each says what happened', async () => {
  const nobody = createMatcherClient('http://127.0.0.1:9', { deadlineMs: 100 });
  await expect(nobody.ready()).rejects.toMatchObject({ key: 'matcherUnavailable' });
  const hurried = createMatcherClient(matcher.url, { deadlineMs: 300 });
  const fresh = await addList(db.pool, account);
  await onConnection(db.pool, async (sql) => {
    await sql.query('begin');
    await sql.query('lock table faces.list_faces in access exclusive mode');
    const loading = hurried.match(question(account, { list_id: fresh }, person()));
    await expect(loading).rejects.toMatchObject({ key: 'matcherUnavailable' });
    const signal = AbortSignal.timeout(50);
    const given = hurried.match(question(account, { list_id: fresh }, person()), { signal });
    await expect(given).rejects.toThrow('The operation was aborted due to timeout');
    while ((await metric('cancelled_total')) < 1) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(await metric('queue_length')).toBe(0);
    await sql.query('rollback');
  });
  expect(await matcher.client.match(question(account, { list_id: fresh }, person()))).toMatchObject({ results: [[]] });
  await hurried.close();
  await expect(hurried.ready()).rejects.toMatchObject({ key: 'matcherUnavailable' });
  expect(() => createMatcherClient('ftp://x')).toThrow('Expected unix:/path or http://host:port');
});

const metric = async (name: string) =>
  Number(
    new RegExp(`^facet_matcher_${name} (\\d+)`, 'm').exec(await (await fetch(`${matcher.url}/metrics`)).text())?.[1],
  );

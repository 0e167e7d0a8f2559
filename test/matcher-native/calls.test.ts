import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setImmediate as turn } from 'node:timers/promises';
import { Collection, DeadlineError, searchRows } from '../../matcher-native/index.ts';
import { keyNumber, randomRows } from './rows.ts';

const DIMENSIONS = 128;
const rows = randomRows(20_000, DIMENSIONS, 7);
const keys = Buffer.concat(Array.from({ length: 20_000 }, (_, i) => keyNumber(i)));
const row = (i: number) => rows.slice(i * DIMENSIONS, (i + 1) * DIMENSIONS);
const collection = new Collection(DIMENSIONS);
beforeAll(() => collection.upsert(keys, rows));

/** Takes seconds, unless it is stopped. */
const long = (options: { signal?: AbortSignal; deadline_ms?: number }) =>
  searchRows({ rows, queries: rows, dimensions: DIMENSIONS, k: 1, threshold: 0 }, options);

test('searches in flight together get their own answers', async () => {
  const asked = Array.from({ length: 200 }, (_, i) => ({ i, k: 1 + (i % 7), threshold: (i % 3) * 0.1 }));
  const together = await Promise.all(
    asked.map(({ i, k, threshold }) => collection.search({ queries: row(i), k, threshold })),
  );
  for (const { i, k, threshold } of asked) {
    const { counts, keys, cosines, scanned } = await collection.search({ queries: row(i), k, threshold });
    expect(together[i]).toMatchObject({ counts, keys, cosines, scanned });
    expect(Buffer.from(keys.subarray(0, 16))).toEqual(keyNumber(i));
  }
});

test('a bad query among searches in flight together fails alone', async () => {
  const search = (queries: Float32Array) => collection.search({ queries, k: 1, threshold: 0 });
  const bad = new Float32Array(DIMENSIONS);
  const answers = await Promise.allSettled([search(row(1)), search(row(2)), search(bad), search(row(3))]);
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  expect(answers[2]).toMatchObject({ reason: { name: 'VectorError', reason: 'zero', row: 0 } });
});

test('no queries: no lists', async () => {
  const none = new Float32Array(0);
  await expect(collection.search({ queries: none, k: 1, threshold: 0 })).resolves.toMatchObject({ scanned: 0 });
  const hits = await searchRows({ rows, queries: none, dimensions: DIMENSIONS, k: 1, threshold: 0 });
  expect(hits.counts.length).toBe(0);
});

test('large answers arrive whole', async () => {
  const hits = await collection.search({ queries: rows.subarray(0, 100 * DIMENSIONS), k: 1024, threshold: -1 });
  expect(hits.counts).toEqual(new Uint32Array(100).fill(1024));
  expect(hits.keys.length).toBe(100 * 1024 * 16);
  for (let i = 0; i < 100; i++) expect(hits.cosines[i * 1024]).toBeCloseTo(1, 5);
});

test('an abort rejects with its reason, before the call, while it waits and while it runs', async () => {
  const reason = new Error('no longer wanted');
  const before = AbortSignal.abort(reason);
  await expect(collection.search({ queries: row(0), k: 1, threshold: 0 }, { signal: before })).rejects.toBe(reason);
  const controllers = Array.from({ length: 8 }, () => new AbortController()); // More than there are threads.
  const calls = controllers.map(({ signal }) => long({ signal }));
  await turn();
  for (const controller of controllers) controller.abort(reason);
  for (const { reason: given } of (await Promise.allSettled(calls)) as PromiseRejectedResult[]) {
    expect(given).toBe(reason);
  }
  await expect(collection.remove(keyNumber(99_999), { signal: before })).rejects.toBe(reason);
});

test('an upsert that is aborted while it waits for a thread changes nothing', async () => {
  const stop = new AbortController();
  const busy = Array.from({ length: 4 }, () => long({ signal: stop.signal }));
  const own = new Collection(DIMENSIONS);
  const change = new AbortController();
  const upsert = own.upsert(keys, rows, { signal: change.signal });
  change.abort();
  await expect(upsert).rejects.toMatchObject({ name: 'AbortError' });
  stop.abort();
  await Promise.allSettled(busy);
  expect(own.size).toBe(0);
});

test('a deadline rejects with a typed error, also what waits for a thread', async () => {
  const late = await Promise.allSettled(Array.from({ length: 5 }, () => long({ deadline_ms: 20 })));
  for (const answer of late) expect(answer).toMatchObject({ status: 'rejected', reason: { deadline_ms: 20 } });
  expect((late[0] as PromiseRejectedResult).reason).toBeInstanceOf(DeadlineError);
  await expect(long({ deadline_ms: 0 })).rejects.toThrow('Expected integer between 1 and 86400000 for deadline_ms');
  await expect(long({ signal: {} as AbortSignal })).rejects.toThrow('Expected AbortSignal for signal');
});

test('arrays that were transferred or are shared are refused', async () => {
  const gone = row(0);
  structuredClone(gone, { transfer: [gone.buffer] });
  const refused = 'Expected attached array for queries';
  await expect(collection.search({ queries: gone, k: 1, threshold: 0 })).rejects.toThrow(refused);
  const shared = new Float32Array(new SharedArrayBuffer(4 * DIMENSIONS)) as unknown as Float32Array<ArrayBuffer>;
  await expect(collection.search({ queries: shared, k: 1, threshold: 0 })).rejects.toThrow('buffer of its own');
});

test('the event loop turns while rows are written and searched', async () => {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const own = new Collection(DIMENSIONS);
  let turns = 0;
  const work = own.upsert(keys, rows).then(async () => {
    const queries = rows.subarray(0, 1000 * DIMENSIONS);
    return own.search({ queries, k: 10, threshold: 0 });
  });
  const state = { running: true };
  void work.finally(() => {
    state.running = false;
  });
  while (state.running) {
    await turn();
    turns += 1;
  }
  own.dispose();
  delay.disable();
  const ms = (value: number) => (value / 1e6).toFixed(1);
  console.log(`loop delay in ms: median ${ms(delay.percentile(50))}, most ${ms(delay.max)}, ${turns} turns`);
  expect(turns).toBeGreaterThan(10);
});

test('no call holds the event loop up, however much it is given', async () => {
  const own = new Collection(DIMENSIONS);
  const held: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    for (const call of [
      () => own.upsert(keys, rows),
      () => own.search({ queries: rows.subarray(0, 1000 * DIMENSIONS), k: 10, threshold: 0 }),
      () => own.remove(keys),
    ]) {
      const started = performance.now();
      const answer = call();
      held.push(performance.now() - started);
      await answer;
    }
  }
  own.dispose();
  // The best of five: on a busy machine the thread itself may lose the processor.
  for (const i of [0, 1, 2]) expect(Math.min(...held.filter((_, n) => n % 3 === i))).toBeLessThan(2);
});

test('a barrier lets go when a change with its number, or a later one, is in', async () => {
  const own = new Collection(DIMENSIONS);
  const order: string[] = [];
  const first = own.waitFor(5n).then(() => order.push('5'));
  const second = own.waitFor(9n).then(() => order.push('9'));
  const late = own.waitFor(2n ** 63n, { deadline_ms: 30 });
  await own.upsert(keyNumber(1), row(1), { sequence: 7n });
  await first;
  expect(order).toEqual(['5']);
  expect((await own.search({ queries: row(1), k: 1, threshold: 0 })).sequence).toBe(7n);
  await own.remove(keyNumber(1), { sequence: 3n });
  expect(own.sequence).toBe(7n);
  await own.advance(9n);
  await second;
  await own.waitFor(9n);
  await expect(late).rejects.toBeInstanceOf(DeadlineError);
  const stop = new AbortController();
  const given = own.waitFor(10n, { signal: stop.signal });
  stop.abort(new Error('enough'));
  await expect(given).rejects.toThrow('enough');
  await expect(own.waitFor(1 as unknown as bigint)).rejects.toThrow('Expected bigint between 0 and 2^64 - 1');
});

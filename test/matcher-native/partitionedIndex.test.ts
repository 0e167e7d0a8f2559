import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Collection, DeadlineError, FileError, PartitionedIndex, VectorError } from '../../matcher-native/index.ts';
import { keyNumber, randomRows } from './rows.ts';

const DIMENSIONS = 32;
const COUNT = 6000;
const folder = mkdtempSync(join(tmpdir(), 'facet-index-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Two rows a person: one as it is, one nearby. */
const rows = randomRows(COUNT, DIMENSIONS, 11);
const noise = randomRows(COUNT, DIMENSIONS, 12);
for (let i = 1; i < COUNT; i += 2) {
  const row = rows.subarray(i * DIMENSIONS, (i + 1) * DIMENSIONS);
  for (let d = 0; d < DIMENSIONS; d++) {
    row[d] = (rows[(i - 1) * DIMENSIONS + d] ?? 0) + 0.5 * (noise[i * DIMENSIONS + d] ?? 0);
  }
  const norm = Math.hypot(...row);
  for (let d = 0; d < DIMENSIONS; d++) row[d] = (row[d] ?? 0) / norm;
}
const keys = Buffer.concat(Array.from({ length: COUNT }, (_, i) => keyNumber(i)));
const row = (i: number) => rows.slice(i * DIMENSIONS, (i + 1) * DIMENSIONS);
const identity = {
  dimensions: DIMENSIONS,
  descriptor_version: 59,
  account: Buffer.alloc(16, 1),
  list: Buffer.alloc(16, 2),
};
const input = { identity, watermark: 2n ** 60n, keys, rows };
const path = join(folder, 'one.facet');
const built = PartitionedIndex.build(path, input, { seed: 3n, partitions: 50 });

test('a build is the same for the same input, and the file says what it is', async () => {
  const meta = await built;
  expect(meta).toMatchObject({
    dimensions: DIMENSIONS,
    descriptor_version: 59,
    rows: COUNT,
    watermark: 2n ** 60n,
    seed: 3n,
    partitions: 50,
  });
  expect(Buffer.from(meta.list)).toEqual(identity.list);
  expect(meta.recall_measured).toBeGreaterThanOrEqual(0.98);
  const again = join(folder, 'two.facet');
  expect(await PartitionedIndex.build(again, input, { seed: 3n, partitions: 50 })).toEqual(meta);
  expect(readFileSync(again).equals(readFileSync(path))).toBe(true);
  expect((await PartitionedIndex.open(again, identity)).meta).toEqual(meta);
});

test('a search finds what exact search finds, and all probes give the same', async () => {
  await built;
  const index = await PartitionedIndex.open(path, identity);
  const exact = new Collection(DIMENSIONS);
  await exact.upsert(keys, rows);
  const search = { queries: rows.slice(0, 200 * DIMENSIONS), k: 5, threshold: -1 };
  const truth = await exact.search(search);
  const whole = await index.search({ ...search, probes: 50 });
  expect(whole).toMatchObject({ counts: truth.counts, keys: truth.keys, cosines: truth.cosines, delta: 0 });
  const some = await index.search({ ...search, k: 1 });
  let same = 0;
  for (let q = 0; q < 200; q++) {
    const best = Buffer.from(some.keys.subarray(q * 16, q * 16 + 16));
    if (best.equals(truth.keys.subarray(q * 5 * 16, q * 5 * 16 + 16))) same += 1;
  }
  expect(same).toBeGreaterThanOrEqual(196);
  expect(some.partitions).toBeLessThan(whole.partitions);
  const measured = await index.measureRecall({ queries: search.queries, neighbour_cosine: 0.4 });
  expect(measured.recall).toBeGreaterThanOrEqual(0.98);
  expect(measured.counted).toBe(200);
});

test('changes after the build are found and hidden at once', async () => {
  await built;
  const index = await PartitionedIndex.open(path, identity);
  const best = async (i: number) => {
    const hits = await index.search({ queries: row(i), k: 1, threshold: -1 });
    return Buffer.from(hits.keys);
  };
  expect(await best(4)).toEqual(keyNumber(4));
  expect(await index.remove(Buffer.concat([keyNumber(4), keyNumber(COUNT)]))).toBe(1);
  expect(await best(4)).not.toEqual(keyNumber(4));
  await index.upsert(keyNumber(COUNT), row(4));
  expect(await best(4)).toEqual(keyNumber(COUNT));
  const stats = await index.stats();
  expect(stats.size).toBe(COUNT);
  expect(stats.memoryBytes).toBeGreaterThan(COUNT * DIMENSIONS);
  await expect(index.upsert(keyNumber(1), new Float32Array(DIMENSIONS))).rejects.toBeInstanceOf(VectorError);
  await expect(index.search({ queries: row(1).fill(Number.NaN), k: 1, threshold: 0 })).rejects.toMatchObject({
    reason: 'not_finite',
  });
});

test.each([
  ['dimensions', { dimensions: 64 }],
  ['descriptor_version', { descriptor_version: 60 }],
  ['account', { account: Buffer.alloc(16, 9) }],
  ['list', { list: Buffer.alloc(16) }],
])('a file of another %s is refused', async (reason, other) => {
  await built;
  const refused = PartitionedIndex.open(path, { ...identity, ...other });
  await expect(refused).rejects.toMatchObject({ name: 'FileError', reason, section: 'meta' });
});

test('a file with a wrong bit, cut, or not there is refused by the section', async () => {
  await built;
  const bytes = readFileSync(path);
  const bad = join(folder, 'bad.facet');
  const open = async (content: Buffer) => {
    writeFileSync(bad, content);
    return PartitionedIndex.open(bad, identity).catch((error: unknown) => error);
  };
  const flipped = Buffer.from(bytes);
  flipped[bytes.length - 5] = (flipped[bytes.length - 5] ?? 0) ^ 4;
  const refused = await open(flipped);
  expect(refused).toBeInstanceOf(FileError);
  expect(refused).toMatchObject({ reason: 'checksum', section: 'meta' }); // The last one.
  expect(await open(bytes.subarray(0, bytes.length - 1))).toMatchObject({ reason: 'truncated' });
  expect(await open(Buffer.alloc(0))).toBeInstanceOf(FileError);
  const missing = await PartitionedIndex.open(join(folder, 'none'), identity).catch((error: unknown) => error);
  expect(missing).toMatchObject({ name: 'FileError', reason: 'io', section: '' });
  expect(String(missing)).toContain('ENOENT');
  await expect(PartitionedIndex.build(join(folder, 'no/such/folder'), input)).rejects.toBeInstanceOf(FileError);
});

test('a build refuses bad rows, a key given twice and bad parameters, and can be stopped', async () => {
  const at = join(folder, 'never.facet');
  const bad = rows.slice();
  bad.fill(0, 77 * DIMENSIONS, 78 * DIMENSIONS);
  const build = (part: Partial<typeof input>, options = {}) =>
    PartitionedIndex.build(at, { ...input, ...part }, options);
  await expect(build({ rows: bad })).rejects.toMatchObject({ name: 'VectorError', reason: 'zero', row: 77 });
  const twice = Buffer.from(keys);
  keyNumber(5).copy(twice, 16 * 900);
  await expect(build({ keys: twice })).rejects.toThrow('Expected each key once for keys but received that of row');
  await expect(build({ keys: keys.subarray(16) })).rejects.toThrow('one key of 16 bytes a row');
  await expect(build({}, { recall_wanted: 1 })).rejects.toThrow('between 0.5 and 0.9999 for recall_wanted');
  await expect(build({ rows: new Float32Array(0), keys: Buffer.alloc(0) })).rejects.toThrow('at least one row');
  await expect(build({}, { deadline_ms: 1 })).rejects.toBeInstanceOf(DeadlineError);
  await expect(PartitionedIndex.open('', identity)).rejects.toThrow('path of a file');
  await expect(PartitionedIndex.open(at, identity)).rejects.toMatchObject({ reason: 'io' });
});

import fc from 'fast-check';
import { Collection, searchRows, VectorError } from '../../matcher-native/index.ts';
import { cosineOf, keyNumber, randomRows } from './rows.ts';

const keys = (...numbers: number[]) => Buffer.concat(numbers.map(keyNumber));

test('a search gives what a double scan gives', async () => {
  const scene = fc.record({
    dimensions: fc.constantFrom(1, 3, 16, 128, 130),
    count: fc.nat(300),
    k: fc.integer({ min: 1, max: 20 }),
    threshold: fc.constantFrom(-1, 0, 0.2),
    filtered: fc.boolean(),
    seed: fc.nat(),
  });
  await fc.assert(
    fc.asyncProperty(scene, async ({ dimensions, count, k, threshold, filtered, seed }) => {
      const rows = randomRows(count, dimensions, seed);
      const queries = randomRows(3, dimensions, seed + 1);
      const collection = new Collection(dimensions);
      const all = Array.from({ length: count }, (_, i) => i);
      await collection.upsert(keys(...all), rows);
      const only = filtered ? all.filter((i) => i % 3 !== 0) : all;
      const hits = await collection.search({ queries, k, threshold, keys: filtered ? keys(...only) : undefined });
      expect(hits.scanned).toBe(only.length);
      let at = 0;
      for (let q = 0; q < 3; q++) {
        const query = queries.subarray(q * dimensions, (q + 1) * dimensions);
        const truth = only
          .map((i) => cosineOf(query, rows.subarray(i * dimensions, (i + 1) * dimensions)))
          .sort((a, b) => b - a);
        const n = hits.counts[q] ?? 0;
        const got = Array.from(hits.cosines.subarray(at, at + n));
        expect(n).toBeGreaterThanOrEqual(Math.min(k, truth.filter((c) => c > threshold + 1e-5).length));
        for (const [i, cosine] of got.entries()) expect(Math.abs(cosine - (truth[i] ?? 9))).toBeLessThan(1e-5);
        at += n;
      }
    }),
    { numRuns: 60 },
  );
});

test('equal cosines come by lower key, and rows that are given twice count once', async () => {
  const collection = new Collection(2);
  await collection.upsert(keys(9, 3, 5, 3), Float32Array.of(1, 0, 0, 1, 1, 0, 1, 0));
  const hits = await collection.search({ queries: Float32Array.of(1, 0), k: 2, threshold: 0.5 });
  expect(Buffer.from(hits.keys)).toEqual(keys(3, 5));
  expect(collection.size).toBe(3);
  expect(await collection.remove(keys(3, 4))).toBe(1);
  const rest = await collection.search({ queries: Float32Array.of(1, 0), k: 9, threshold: 0.5 });
  expect(Buffer.from(rest.keys)).toEqual(keys(5, 9));
});

test('rows without keys: equal cosines in their order', async () => {
  const rows = Float32Array.of(0, 1, 1, 0, 0, 1);
  const hits = await searchRows({ rows, queries: Float32Array.of(0, 1), dimensions: 2, k: 5, threshold: 0.5 });
  expect([...hits.rows]).toEqual([0, 2]);
  expect([...hits.cosines]).toEqual([1, 1]);
});

test.each([
  ['not_finite', Number.NaN],
  ['not_finite', Number.POSITIVE_INFINITY],
  ['zero', 0],
  ['not_unit', 0.99],
  ['not_unit', 3e38],
] as const)('%s: a row with %d is refused and nothing has changed', async (reason, value) => {
  const collection = new Collection(2);
  const bad = Float32Array.of(1, 0, value, 0);
  const refused = await collection.upsert(keys(1, 2), bad).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(VectorError);
  expect(refused).toMatchObject({ reason, row: 1 });
  expect(collection.size).toBe(0);
  await expect(collection.search({ queries: bad, k: 1, threshold: 0 })).rejects.toMatchObject({ reason, row: 1 });
  const both = { rows: bad, queries: Float32Array.of(1, 0), dimensions: 2, k: 1, threshold: 0 };
  await expect(searchRows(both)).rejects.toMatchObject({ reason, row: 1 });
});

test('arguments are checked before they reach the addon', async () => {
  expect(() => new Collection(0)).toThrow('Expected integer between 1 and 4096 for dimensions but received 0');
  expect(() => new Collection(4097)).toThrow(RangeError);
  const collection = new Collection(2);
  const queries = Float32Array.of(1, 0);
  await expect(collection.upsert(keys(1), Float32Array.of(1, 0, 1))).rejects.toThrow('whole number of rows');
  await expect(collection.upsert(keys(1, 2), queries)).rejects.toThrow('one key of 16 bytes a row');
  await expect(collection.upsert(Buffer.alloc(15), queries)).rejects.toThrow('multiple of 16');
  await expect(collection.remove('x' as unknown as Buffer)).rejects.toThrow('Expected Uint8Array for keys');
  await expect(collection.search({ queries, k: 0, threshold: 0 })).rejects.toThrow('between 1 and 1024 for k');
  await expect(collection.search({ queries, k: 1, threshold: Number.NaN })).rejects.toThrow('threshold');
  const doubles = [1, 0] as unknown as Float32Array;
  await expect(collection.search({ queries: doubles, k: 1, threshold: 0 })).rejects.toThrow('Float32Array');
});

test('memory comes back, and a search that runs while the collection is disposed of ends well', async () => {
  const collection = new Collection(128);
  const rows = randomRows(20_000, 128, 1);
  await collection.upsert(keys(...Array.from({ length: 20_000 }, (_, i) => i)), rows);
  expect(collection.memoryBytes).toBeGreaterThan(20_000 * 512);
  expect(collection.memoryBytes).toBeLessThan(20_000 * 512 * 1.5);
  const search = collection.search({ queries: rows.subarray(0, 128), k: 1, threshold: 0 });
  collection.dispose();
  expect(collection.memoryBytes).toBe(0);
  expect(Buffer.from((await search).keys)).toEqual(keys(0));
});

import { setTimeout as sleep } from 'node:timers/promises';
import { Collection } from '../../matcher-native/index.ts';
import { keyNumber, randomRows } from './rows.ts';

const DIMENSIONS = 64;
const COUNT = 8000;
const rows = randomRows(COUNT, DIMENSIONS, 21);
const keys = Buffer.concat(Array.from({ length: COUNT }, (_, i) => keyNumber(i)));
const search = { queries: rows.slice(0, 30 * DIMENSIONS), k: 5, threshold: 0.1 };

test('a search by codes of recall 1 is the exact one, before the codes are there and beside changes', async () => {
  const collection = new Collection(DIMENSIONS);
  await collection.upsert(keys, rows);
  const exact = await collection.search(search);
  expect(exact.tier).toBe('exact');
  const first = await collection.search({ ...search, tier: 'codes' });
  expect(first).toMatchObject({ tier: 'exact', keys: exact.keys, cosines: exact.cosines });
  let hits = first;
  for (let i = 0; hits.tier === 'exact' && i < 200; i++) {
    await sleep(10); // The search has begun a build.
    hits = await collection.search({ ...search, tier: 'codes' });
  }
  const { counts, keys: found, cosines, scanned } = exact;
  expect(hits).toMatchObject({ tier: 'codes', counts, keys: found, cosines, scanned });
  await collection.remove(keyNumber(3));
  await collection.upsert(Buffer.concat([keyNumber(COUNT), keyNumber(7)]), rows.slice(3 * DIMENSIONS, 5 * DIMENSIONS));
  const after = await collection.search(search);
  const coded = await collection.search({ ...search, tier: 'codes' });
  expect(coded).toMatchObject({ tier: 'codes', counts: after.counts, keys: after.keys, cosines: after.cosines });
  expect(after.keys).not.toEqual(exact.keys);
});

test('less recall finds nearly all, and keys are searched exactly', async () => {
  const collection = new Collection(DIMENSIONS);
  await collection.upsert(keys, rows);
  const before = collection.memoryBytes;
  await collection.buildCodes();
  expect(collection.memoryBytes).toBeGreaterThan(before);
  const queries = rows.slice(0, 500 * DIMENSIONS);
  const hits = await collection.search({ queries, k: 1, threshold: 0.5, tier: 'codes', recall: 0.95 });
  expect(hits.tier).toBe('codes');
  expect(hits.counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(450);
  const some = await collection.search({ ...search, keys: keys.subarray(0, 160), tier: 'codes' });
  expect(some).toMatchObject({ tier: 'exact', scanned: 10 });
});

test('bad arguments are refused, and a build may be stopped', async () => {
  const collection = new Collection(DIMENSIONS);
  await collection.upsert(keys, rows);
  const bad = (part: object) => collection.search({ ...search, tier: 'codes', ...part });
  await expect(bad({ recall: 0.3 })).rejects.toThrow('Expected 1 or a number between 0.5 and 0.9999 for recall');
  await expect(bad({ tier: 'fast' })).rejects.toThrow('Expected exact or codes for tier');
  await expect(bad({ queries: new Float32Array(DIMENSIONS) })).rejects.toMatchObject({ reason: 'zero' });
  const signal = AbortSignal.abort(new Error('no'));
  await expect(collection.buildCodes({ signal })).rejects.toThrow('no');
});

import { setTimeout as sleep } from 'node:timers/promises';
import { DeadlineError, neighbours, type PairBlock, pairs, VectorError } from '../../matcher-native/index.ts';
import { cosineOf, randomRows } from './rows.ts';

const DIMENSIONS = 24;
const rows = randomRows(2500, DIMENSIONS, 3);
const row = (i: number) => rows.subarray(i * DIMENSIONS, (i + 1) * DIMENSIONS);
const threshold = 0.6;

async function all<T>(blocks: AsyncIterable<T>): Promise<T[]> {
  const out: T[] = [];
  for await (const block of blocks) out.push(block);
  return out;
}
const edgesOf = (blocks: readonly PairBlock[]) =>
  blocks.flatMap(({ firsts, seconds }) => Array.from(firsts, (first, i) => `${first}-${seconds[i] ?? ''}`));

test('pairs are those of a double scan, block by block, and a run goes on where another ended', async () => {
  const blocks = await all(pairs({ rows, dimensions: DIMENSIONS, threshold }));
  expect(blocks.map(({ block }) => block)).toEqual(blocks.map((_, i) => i));
  expect(blocks.length).toBe(blocks[0]?.blocks);
  expect(blocks.length).toBeGreaterThan(2);
  const truth: string[] = [];
  for (let a = 0; a < 300; a++) {
    for (let b = a + 1; b < 2500; b++) if (cosineOf(row(a), row(b)) >= threshold) truth.push(`${a}-${b}`);
  }
  const found = edgesOf(blocks).filter((edge) => Number.parseInt(edge, 10) < 300);
  expect(found.sort()).toEqual(truth.sort());
  const rest = await all(pairs({ rows, dimensions: DIMENSIONS, threshold, from: 2 }));
  expect(rest).toEqual(blocks.slice(2));
});

test('pairs of two sets', async () => {
  const others = randomRows(700, DIMENSIONS, 4);
  const edges = edgesOf(
    await all(pairs({ rows: rows.slice(0, 50 * DIMENSIONS), others, dimensions: DIMENSIONS, threshold })),
  );
  const truth: string[] = [];
  for (let a = 0; a < 50; a++) {
    for (let b = 0; b < 700; b++) {
      if (cosineOf(row(a), others.subarray(b * DIMENSIONS, (b + 1) * DIMENSIONS)) >= threshold) truth.push(`${a}-${b}`);
    }
  }
  expect(edges).toEqual(truth);
});

test('each row has its neighbours, and the run says what it took', async () => {
  const run = neighbours({ rows, dimensions: DIMENSIONS, k: 4 });
  let seen = 0;
  let step = await run.next();
  for (; !step.done; step = await run.next()) {
    const { first, each, rows: numbers, cosines } = step.value;
    expect(first).toBe(seen);
    expect(each).toBe(4);
    seen += numbers.length / each;
    for (let i = 0; i < Math.min(5, numbers.length / each); i++) {
      const truth = Array.from({ length: 2500 }, (_, b) => ({ b, cosine: cosineOf(row(first + i), row(b)) }))
        .filter(({ b }) => b !== first + i)
        .sort((a, b) => b.cosine - a.cosine)
        .slice(0, 4);
      expect([...numbers.subarray(i * 4, i * 4 + 4)]).toEqual(truth.map(({ b }) => b));
      for (const [j, { cosine }] of truth.entries()) expect(cosines[i * 4 + j]).toBeCloseTo(cosine, 5);
    }
  }
  expect(seen).toBe(2500);
  expect(step.value.next).toBe(step.value.blocks);
  expect(step.value.pairs).toBeGreaterThan(0);
});

test('computing waits for a slow reader, who may leave at any time', async () => {
  const run = pairs({ rows, dimensions: DIMENSIONS, threshold });
  const first = await run.next();
  await sleep(30);
  const second = await run.next();
  expect([first.value, second.value]).toMatchObject([{ block: 0 }, { block: 1 }]);
  await run.return({ next: 0, blocks: 0, pairs: 0, rated: 0, proved: 0 });
  expect(await run.next()).toMatchObject({ done: true });
  for await (const { block } of pairs({ rows, dimensions: DIMENSIONS, threshold })) if (block === 1) break;
});

test('an abort and a deadline end a run, also one that its reader keeps waiting', async () => {
  const stop = new AbortController();
  const run = pairs({ rows, dimensions: DIMENSIONS, threshold: -1 }, { signal: stop.signal });
  await run.next();
  stop.abort(new Error('enough'));
  await expect(all(run)).rejects.toThrow('enough');
  const late = neighbours({ rows, dimensions: DIMENSIONS, k: 1000 }, { deadline_ms: 1 });
  await expect(all(late)).rejects.toBeInstanceOf(DeadlineError);
  const before = pairs({ rows, dimensions: DIMENSIONS, threshold }, { signal: AbortSignal.abort(new Error('no')) });
  await expect(before.next()).rejects.toThrow('no');
});

test('bad rows and arguments are refused', async () => {
  const bad = rows.slice();
  bad[7 * DIMENSIONS] = Number.NaN;
  await expect(all(pairs({ rows: bad, dimensions: DIMENSIONS, threshold }))).rejects.toBeInstanceOf(VectorError);
  await expect(all(neighbours({ rows: bad, dimensions: DIMENSIONS, k: 1 }))).rejects.toMatchObject({ row: 7 });
  expect(() => pairs({ rows, dimensions: DIMENSIONS, threshold: 2 })).toThrow('between -1 and 1 for threshold');
  expect(() => neighbours({ rows, dimensions: DIMENSIONS, k: 0 })).toThrow('between 1 and 1024 for k');
  expect(() => neighbours({ rows, dimensions: 7, k: 1 })).toThrow('whole number of rows of 7 floats');
});

import { compareAll, type Template } from '../../../bench/eval/comparisons.ts';
import { totals } from '../../../bench/eval/tally.ts';

/** A unit vector at an angle in degrees. */
const at = (person: number, degrees: number): Template => ({
  person,
  descriptor: Float32Array.of(Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)),
});
const cosine = (degrees: number): number => Math.cos((degrees * Math.PI) / 180);
const OPTIONS = { worst: 2, seed: 1 };

test('every pair is compared once, and each probe has its best mate and stranger', async () => {
  const { tally, searches, sample, worst } = await compareAll([at(0, 0), at(0, 20), at(1, 50), at(2, 180)], OPTIONS);
  expect(totals(tally)).toEqual({ genuine: 1, impostor: 5 });
  expect(sample).toHaveLength(6);
  expect(searches[0]?.mate).toBeCloseTo(cosine(20), 5);
  expect(searches[0]?.stranger).toBeCloseTo(cosine(50), 5);
  expect(searches[1]?.stranger).toBeCloseTo(cosine(30), 5);
  expect(searches[2]?.mate).toBeNull();
  expect(searches[3]?.mate).toBeNull();
  expect(searches[3]?.stranger).toBeCloseTo(cosine(130), 5);
  expect(worst.impostors.map(({ a, b }) => [a, b])).toEqual([
    [1, 2],
    [0, 2],
  ]);
  expect(worst.genuines.map(({ a, b }) => [a, b])).toEqual([[0, 1]]);
});

test('the worst pairs are those of a full sort', async () => {
  const templates = Array.from({ length: 60 }, (_, i) => at(i % 20, (i * 137.5) % 360));
  const { worst } = await compareAll(templates, { worst: 5, seed: 1 });
  const pairs = templates.flatMap((left, a) =>
    templates.slice(a + 1).map((right) => ({
      genuine: left.person === right.person,
      score: left.descriptor.reduce((sum, value, i) => sum + value * (right.descriptor[i] ?? 0), 0),
    })),
  );
  const sorted = (genuine: boolean) =>
    pairs
      .filter((pair) => pair.genuine === genuine)
      .map(({ score }) => score)
      .toSorted((x, y) => x - y);
  const rounded = (scores: number[]) => scores.map((score) => score.toFixed(5));
  expect(rounded(worst.impostors.map(({ score }) => score))).toEqual(rounded(sorted(false).toReversed().slice(0, 5)));
  expect(rounded(worst.genuines.map(({ score }) => score))).toEqual(rounded(sorted(true).slice(0, 5)));
});

test('beyond 100,000 comparisons of a kind an even sample is kept', async () => {
  const templates = Array.from({ length: 600 }, (_, i) => at(i, (i * 137.5) % 360));
  const { tally, sample } = await compareAll(templates, OPTIONS);
  expect(totals(tally)).toEqual({ genuine: 0, impostor: 179_700 });
  expect(sample).toHaveLength(100_000);
  const mean = (of: readonly { a: number }[]) => of.reduce((sum, { a }) => sum + a, 0) / of.length;
  const everywhere = templates.flatMap(({ person: a }) => Array.from({ length: 599 - a }, () => ({ a })));
  expect(Math.abs(mean(sample) - mean(everywhere))).toBeLessThan(2);
  const late = sample.filter(({ a }) => a >= 400).length / sample.length;
  expect(late).toBeCloseTo(everywhere.filter(({ a }) => a >= 400).length / everywhere.length, 2);
});

import { fastestReaching, type Point, recallAt1 } from '../../../bench/matcher/curve.ts';
import { bestRows, keysOf } from '../../../bench/matcher/keys.ts';
import { picture } from '../../../bench/matcher/picture.ts';

const POINTS: Point[] = [
  { effort: 1, recall: 0.9, qps: 1000 },
  { effort: 2, recall: 0.991, qps: 300 },
  { effort: 3, recall: 0.992, qps: 400 },
  { effort: 4, recall: 0.999, qps: 100 },
];

test('the fastest setting that finds enough is taken, else the one that finds most', () => {
  expect(fastestReaching(POINTS, 0.99).effort).toBe(3);
  expect(fastestReaching(POINTS, 0.9999).effort).toBe(4);
  expect(() => fastestReaching([], 0.5)).toThrow(RangeError);
});

test('recall counts only the queries that it is asked for', () => {
  expect(recallAt1([5, 6, 9, 8], [5, 6, 7, 8], 0, () => true)).toBe(0.75);
  expect(recallAt1([5, 6, 9, 8], [5, 6, 7, 8], 0, (query) => query === 2)).toBe(0);
  expect(recallAt1([8, 5], [5, 6, 7, 8], 3, () => true)).toBe(1);
  expect(() => recallAt1([1], [1], 0, () => false)).toThrow(RangeError);
});

test('row numbers are keys and come back as best rows', () => {
  const keys = keysOf(70_000, 3);
  expect(keys).toHaveLength(48);
  expect(bestRows({ counts: Uint32Array.of(2, 0, 1), keys })).toEqual([70_000, -1, 70_002]);
});

test('a picture has a line for each curve and a dot for each point', () => {
  const svg = picture('recall <of> both', { ours: POINTS, hnswlib: POINTS.slice(1) });
  expect(svg.match(/<polyline/g)).toHaveLength(2);
  expect(svg.match(/<title>/g)).toHaveLength(7);
  expect(svg).toContain('recall &lt;of> both');
  expect(() => picture('nothing', {})).toThrow(RangeError);
});

import fc from 'fast-check';
import { carries, lowestRate, wilson } from '../../../bench/eval/intervals.ts';

test.each([
  // Worked examples: Newcombe (1998), table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%d of %d lies between %d and %d', (successes, trials, low, high) => {
  const [from, to] = wilson(successes, trials);
  expect(from).toBeCloseTo(low, 4);
  expect(to).toBeCloseTo(high, 4);
});

test('an interval holds its proportion, is mirrored by its opposite and narrows with trials', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 0, max: 1000 }), (trials, wanted) => {
      const successes = Math.min(trials, wanted);
      const [low, high] = wilson(successes, trials);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(successes / trials);
      expect(high).toBeGreaterThanOrEqual(successes / trials);
      const [mirroredLow, mirroredHigh] = wilson(trials - successes, trials);
      expect(mirroredLow).toBeCloseTo(1 - high, 10);
      expect(mirroredHigh).toBeCloseTo(1 - low, 10);
      const [wideLow, wideHigh] = wilson(10 * successes, 10 * trials);
      expect(wideHigh - wideLow).toBeLessThan(high - low);
    }),
  );
});

test('without trials nothing is known', () => {
  expect(wilson(0, 0)).toEqual([0, 1]);
  expect(() => wilson(3, 2)).toThrow('3 of 2 is no proportion');
});

test('3 expected errors carry a rate roughly, 30 well', () => {
  expect([carries(0.001, 2999), carries(0.001, 3000), carries(0.001, 29_999), carries(0.001, 30_000)]).toEqual([
    'no',
    'roughly',
    'roughly',
    'well',
  ]);
  expect(lowestRate(3000)).toBe(0.001);
});

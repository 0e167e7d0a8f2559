import { seeded, unitRow } from '../../../bench/events/seed.ts';

test('the same seed gives the same rows, of norm 1 and pointing anywhere', () => {
  const [one, other] = [seeded(7), seeded(7)];
  const row = unitRow(one, 128);
  expect(unitRow(other, 128)).toEqual(row);
  expect(Math.hypot(...row)).toBeCloseTo(1, 5);
  const next = unitRow(one, 128);
  const cosine = row.reduce((sum, value, index) => sum + value * (next[index] ?? 0), 0);
  expect(Math.abs(cosine)).toBeLessThan(0.4);
  expect(row.some((value) => value < 0) && row.some((value) => value > 0)).toBe(true);
});

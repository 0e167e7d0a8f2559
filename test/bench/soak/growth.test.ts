import { growthOf, growthTable } from '../../../bench/soak/growth.ts';

const samples = Array.from({ length: 61 }, (_, i) => ({
  minute: i / 2,
  pss_mb: { flat: 100 + (i % 2), rising: 100 + i },
}));

test('growth is counted from when all is settled, by medians on both ends', () => {
  expect(growthOf(samples, 'flat', 10).growth_percent).toBeCloseTo(0);
  expect(growthOf(samples, 'rising', 10)).toEqual({
    before_mb: 125,
    after_mb: 155,
    growth_percent: expect.closeTo(24) as number,
  });
  expect(growthTable(samples, 10)).toContain('| rising | 125.0 | 155.0 | 24.0 % |');
});

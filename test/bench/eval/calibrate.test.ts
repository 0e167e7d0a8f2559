import { calibrate } from '../../../bench/eval/calibrate.ts';
import { TallyBuilder } from '../../../bench/eval/tally.ts';

function impostors(count: number, score: (i: number) => number) {
  const builder = new TallyBuilder();
  builder.add(0.9, true);
  for (let i = 0; i < count; i++) builder.add(score(i), false);
  return builder.build();
}

test('the curve goes through the cosines that 1 % and 0.1 % of the impostors reach', () => {
  // 0, 0.0001, ...: of 5,000, 50 reach 0.495 and 5 reach 0.4995.
  expect(calibrate(impostors(5000, (i) => i / 10_000))).toEqual({
    cosine_at_far_1_percent: 0.495,
    cosine_at_far_01_percent: 0.4995,
  });
});

test('too few comparisons are refused', () => {
  expect(() => calibrate(impostors(2999, (i) => i / 10_000))).toThrow('2999 impostor comparisons are too few');
});

test('scores without a tail leave no curve', () => {
  expect(() => calibrate(impostors(5000, () => 0.25))).toThrow('no curve goes through both');
});

import { calibrate } from '../../../bench/eval/calibrate.ts';
import { TallyBuilder } from '../../../bench/eval/tally.ts';

const DATA = {
  folder: 'ours',
  labels_sha256: 'ab12',
  photos: 120,
  persons: 100,
  genuine: 1,
  impostor: 5000,
  date: '2026-11-21',
};

function impostors(count: number, score: (i: number) => number) {
  const builder = new TallyBuilder();
  builder.add(0.9, true);
  for (let i = 0; i < count; i++) builder.add(score(i), false);
  return builder.build();
}

test('the curve goes through the cosines that 1 % and 0.1 % of the impostors reach', () => {
  // 0, 0.0001, ...: of 5,000, 50 reach 0.495 and 5 reach 0.4995.
  expect(
    calibrate(
      impostors(5000, (i) => i / 10_000),
      DATA,
    ),
  ).toEqual({
    cosine_at_far_1_percent: 0.495,
    cosine_at_far_01_percent: 0.4995,
    measured_on: 'ours, 120 photos of 100 persons: 1 pairs of the same person, 5000 of different ones; labels ab12',
    measured_at: '2026-11-21',
  });
});

test('too few comparisons are refused', () => {
  expect(() =>
    calibrate(
      impostors(2999, (i) => i / 10_000),
      DATA,
    ),
  ).toThrow('2999 impostor comparisons are too few');
});

test('scores without a tail leave no curve', () => {
  expect(() =>
    calibrate(
      impostors(5000, () => 0.25),
      DATA,
    ),
  ).toThrow('no curve goes through both');
});

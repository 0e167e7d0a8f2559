import fc from 'fast-check';
import { areaUnderRoc, atFmr, atThreshold, equalErrorRate, rocCurve } from '../../../bench/eval/errorRates.ts';
import { operatingPoints, type Tally, TallyBuilder, totals } from '../../../bench/eval/tally.ts';

/** Equal scores stay side by side, as a tally allows. */
function tally(genuine: readonly number[], impostor: readonly number[]): Tally {
  const all = [...genuine.map((score) => ({ score, own: 1 })), ...impostor.map((score) => ({ score, own: 0 }))];
  all.sort((a, b) => b.score - a.score);
  return {
    scores: Float64Array.from(all, ({ score }) => score),
    genuine: Float64Array.from(all, ({ own }) => own),
    impostor: Float64Array.from(all, ({ own }) => 1 - own),
  };
}

/** By the definition: each genuine score against each impostor score. */
function mannWhitney(genuine: readonly number[], impostor: readonly number[]): number {
  let wins = 0;
  for (const g of genuine) for (const i of impostor) wins += g > i ? 1 : g === i ? 0.5 : 0;
  return wins / (genuine.length * impostor.length);
}

// In steps that the tally keeps exactly, few enough that scores meet.
const scores = fc.array(
  fc.integer({ min: -16, max: 16 }).map((step) => step / 16),
  { minLength: 1, maxLength: 40 },
);

describe('by hand: genuine 0.5, 0.75, 0.875; impostor -0.25, 0, 0.25, 0.5', () => {
  const hand = tally([0.5, 0.75, 0.875], [-0.25, 0, 0.25, 0.5]);

  test('AUC: 11 pairs won and one tied of 12', () => {
    expect(areaUnderRoc(hand)).toBeCloseTo(11.5 / 12, 12);
  });
  test('EER lies where a quarter of the impostors and no genuine is wrong, or nobody and a third', () => {
    // (FMR, FNMR) is (0, 1/3) at 0.75 and (1/4, 0) at 0.5: the second is nearer to equal.
    expect(equalErrorRate(hand)).toEqual({ eer: 0.125, threshold: 0.5 });
  });
  test('FNMR at an FMR', () => {
    expect(atFmr(hand, 0)).toEqual({ threshold: 0.75, false_matches: 0, false_non_matches: 1 });
    expect(atFmr(hand, 0.25)).toEqual({ threshold: 0.25 + 0.25, false_matches: 1, false_non_matches: 0 });
    expect(atFmr(hand, 0.5)).toMatchObject({ threshold: 0.25, false_matches: 2 });
  });
  test('a threshold between two scores', () => {
    expect(atThreshold(hand, 0.6)).toEqual({ threshold: 0.6, false_matches: 0, false_non_matches: 1 });
    expect(atThreshold(hand, 0.5)).toEqual({ threshold: 0.5, false_matches: 1, false_non_matches: 0 });
    expect(atThreshold(hand, 0.9)).toEqual({ threshold: 0.9, false_matches: 0, false_non_matches: 3 });
  });
});

test('an impostor on top leaves no threshold for an FMR of 0', () => {
  expect(atFmr(tally([0.5], [0.75]), 0)).toEqual({
    threshold: Number.POSITIVE_INFINITY,
    false_matches: 0,
    false_non_matches: 1,
  });
});

test('one kind alone has no rates', () => {
  expect(areaUnderRoc(tally([0.5], []))).toBeNaN();
  expect(() => equalErrorRate(tally([0.5], []))).toThrow('both kinds are needed');
  expect(() => atFmr(tally([], [0.5]), 0.1)).toThrow(RangeError);
});

test('AUC is the count of Mann and Whitney, ties counting half', () => {
  fc.assert(
    fc.property(scores, scores, (genuine, impostor) => {
      expect(areaUnderRoc(tally(genuine, impostor))).toBeCloseTo(mannWhitney(genuine, impostor), 10);
    }),
  );
});

test('exchanging genuine and impostor turns the AUC around', () => {
  fc.assert(
    fc.property(scores, scores, (genuine, impostor) => {
      expect(areaUnderRoc(tally(genuine, impostor)) + areaUnderRoc(tally(impostor, genuine))).toBeCloseTo(1, 10);
    }),
  );
});

test('FMR never falls and FNMR never rises as the threshold falls', () => {
  fc.assert(
    fc.property(scores, scores, (genuine, impostor) => {
      const all = tally(genuine, impostor);
      const points = [...operatingPoints(all)];
      for (const [i, point] of points.entries()) {
        const before = points[i - 1];
        if (!before) continue;
        expect(point.threshold).toBeLessThan(before.threshold);
        expect(point.false_matches).toBeGreaterThanOrEqual(before.false_matches);
        expect(point.false_non_matches).toBeLessThanOrEqual(before.false_non_matches);
      }
      expect(points[0]).toMatchObject({ false_matches: 0, false_non_matches: genuine.length });
      expect(points.at(-1)).toMatchObject({ false_matches: impostor.length, false_non_matches: 0 });
    }),
  );
});

test('the threshold for an FMR keeps it, by counting scores', () => {
  fc.assert(
    fc.property(scores, scores, fc.double({ min: 0, max: 1, noNaN: true }), (genuine, impostor, fmr_max) => {
      const { threshold, false_matches, false_non_matches } = atFmr(tally(genuine, impostor), fmr_max);
      expect(false_matches).toBe(impostor.filter((score) => score >= threshold).length);
      expect(false_non_matches).toBe(genuine.filter((score) => score < threshold).length);
      expect(false_matches / impostor.length).toBeLessThanOrEqual(fmr_max);
    }),
  );
});

test('EER is at most a half when genuine scores are the higher ones, and 0 when they are apart', () => {
  expect(equalErrorRate(tally([0.5, 0.75], [0.25, 0])).eer).toBe(0);
  fc.assert(
    fc.property(scores, scores, (genuine, impostor) => {
      const { eer } = equalErrorRate(tally(genuine, impostor));
      expect(eer).toBeGreaterThanOrEqual(0);
      expect(eer).toBeLessThanOrEqual(1);
    }),
  );
});

test('the curve keeps both ends and stays small', () => {
  const many = Array.from({ length: 20_000 }, (_, i) => Math.sin(i) / 2);
  const curve = rocCurve(
    tally(
      many.map((score) => score + 0.3),
      many,
    ),
  );
  expect(curve[0]).toEqual({ threshold: null, fmr: 0, fnmr: 1 });
  expect(curve.at(-1)).toMatchObject({ fmr: 1, fnmr: 0 });
  expect(curve.length).toBeLessThan(1000);
});

test('scores are counted in steps of 2e-6, also at both ends', () => {
  const builder = new TallyBuilder();
  for (const score of [1.0000001, -1, 0.3]) builder.add(score, true);
  builder.add(0.3 + 1e-7, false);
  const counted = builder.build();
  expect(totals(counted)).toEqual({ genuine: 3, impostor: 1 });
  expect(counted.scores.length).toBe(3);
  expect(counted.scores[0]).toBe(1);
  expect(counted.scores[1]).toBeCloseTo(0.3, 5);
  expect(counted.scores[2]).toBe(-1);
});

import fc from 'fast-check';
import { atFpir, rankOne, type Search } from '../../../bench/eval/identification.ts';

/** Six probes: four mated, of which one is beaten by a stranger; two persons with one photo. */
const SEARCHES: Search[] = [
  { mate: 0.9, stranger: 0.3 },
  { mate: 0.8, stranger: 0.4 },
  { mate: 0.5, stranger: 0.2 },
  { mate: 0.35, stranger: 0.45 },
  { mate: null, stranger: 0.6 },
  { mate: null, stranger: 0.1 },
];

test('rank 1 counts mated searches only, and a tie is a miss', () => {
  expect(rankOne(SEARCHES)).toMatchObject({ count: 3, trials: 4, value: 0.75 });
  expect(rankOne([{ mate: 0.5, stranger: 0.5 }]).value).toBe(0);
});

test('FNIR at an FPIR, by hand', () => {
  // At most one of six strangers may be found: all from 0.45 down must not, so the threshold is the next score, 0.5.
  expect(atFpir(SEARCHES, 1 / 6)).toMatchObject({
    threshold: 0.5,
    fpir: { count: 1, trials: 6 },
    fnir: { count: 1, trials: 4 },
  });
  expect(atFpir(SEARCHES, 0)).toMatchObject({ threshold: 0.8, fpir: { count: 0 }, fnir: { count: 2 } });
  // Whatever the threshold, the fourth probe finds somebody else first.
  expect(atFpir(SEARCHES, 1)).toMatchObject({ threshold: 0.1, fpir: { count: 6 }, fnir: { count: 1 } });
});

test('strangers on top leave no threshold', () => {
  expect(atFpir([{ mate: 0.1, stranger: 0.9 }], 0)).toMatchObject({ threshold: null, fnir: { value: 1 } });
});

test('FPIR is kept, and FNIR falls as FPIR rises', () => {
  const score = fc.integer({ min: -8, max: 8 }).map((step) => step / 8);
  const search = fc.record({ mate: fc.option(score), stranger: score });
  fc.assert(
    fc.property(fc.array(search, { minLength: 1, maxLength: 30 }), (searches) => {
      let before = 1;
      for (const fpir_max of [0, 0.1, 0.3, 1]) {
        const { fpir, fnir } = atFpir(searches, fpir_max);
        expect(fpir.value).toBeLessThanOrEqual(fpir_max);
        if (fnir.trials === 0) continue;
        expect(fnir.value).toBeLessThanOrEqual(before);
        expect(fnir.trials - fnir.count).toBeLessThanOrEqual(rankOne(searches).count);
        before = fnir.value;
      }
    }),
  );
});

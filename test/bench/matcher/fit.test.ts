import { centreCosine, spread } from '../../../bench/matcher/fit.ts';
import { CENTRE_COSINE } from '../../../bench/matcher/persons.ts';

/** Cosines of the 10 labelled pairs, as fitMain.ts measured them. */
const PAIRS = [0.783, 0.896, 0.846, 0.662, 0.592, 0.717, 0.826, 0.757, 0.827, 0.847];

test('the constants of the generator are those of real descriptors', () => {
  const measured = spread(PAIRS);
  expect(measured.count).toBe(10);
  expect(measured.mean).toBeCloseTo(0.775, 3);
  expect(measured.deviation).toBeCloseTo(0.094, 3);
  const { mean, deviation } = centreCosine(measured, 128);
  expect(Math.abs(mean - CENTRE_COSINE.mean)).toBeLessThan(0.005);
  expect(Math.abs(deviation - CENTRE_COSINE.deviation)).toBeLessThan(0.002);
});

test('pairs that are all alike need no spread of centres', () => {
  const { mean, deviation } = centreCosine(spread([0.81, 0.81, 0.81]), 128);
  expect(mean).toBeCloseTo(0.9);
  expect(deviation).toBe(0);
});

/** Both ends of an interval that holds the true value in 95 of 100 evaluations. */
export type Interval = readonly [low: number, high: number];

const Z = 1.959963984540054;

/** Wilson's score interval of a proportion; trials count as independent of each other. [0, 1] without trials. */
export function wilson(successes: number, trials: number): Interval {
  if (!(successes >= 0 && successes <= trials)) throw new RangeError(`${successes} of ${trials} is no proportion`);
  if (trials === 0) return [0, 1];
  const share = successes / trials;
  const square = (Z * Z) / trials;
  const centre = (share + square / 2) / (1 + square);
  const half = (Z / (1 + square)) * Math.sqrt((share * (1 - share)) / trials + square / (4 * trials));
  return [successes === 0 ? 0 : Math.max(0, centre - half), successes === trials ? 1 : Math.min(1, centre + half)];
}

/**
 * How well so many trials carry a statement about a rate, by the rules of ISO/IEC 19795-1. Rule of 3: without a single
 * error in n trials the rate is below 3/n with 95 % confidence. Rule of 30: 30 errors give the rate within 30 % of its
 * true value with 90 % confidence.
 * @returns no: not even an error-free run would show it; roughly: fewer than 30 errors are to be expected; well
 */
export function carries(rate: number, trials: number): 'no' | 'roughly' | 'well' {
  const expected = rate * trials;
  if (expected >= 30 * (1 - Number.EPSILON)) return 'well';
  return expected >= 3 * (1 - Number.EPSILON) ? 'roughly' : 'no';
}

/** The lowest rate that so many trials can show at all (rule of 3). */
export const lowestRate = (trials: number): number => 3 / trials;

import { Random } from '../matcher/random.ts';
import { percentile } from '../statistics.ts';
import { areaUnderRoc, equalErrorRate } from './errorRates.ts';
import type { Interval } from './intervals.ts';
import type { Tally } from './tally.ts';

/** One comparison; persons are numbers from 0 on, equal for a genuine one. */
export interface Comparison {
  readonly score: number;
  readonly a: number;
  readonly b: number;
}

export interface BootstrapOptions {
  readonly persons: number;
  readonly replicates: number;
  readonly seed: number;
}

const TAIL = 0.025;

/**
 * 95 % intervals (percentiles) by drawing as many persons as there are, with replacement: photos of one person depend on
 * each other, so that drawing comparisons would promise too much. A comparison of two persons counts as often as the
 * product of their draws, one of the same person as often as that person was drawn.
 * @returns null when hardly any draw has comparisons of both kinds.
 */
export function bootstrapByPerson(
  comparisons: readonly Comparison[],
  { persons, replicates, seed }: BootstrapOptions,
): { auc: Interval; eer: Interval; replicates: number } | null {
  const sorted = comparisons.toSorted((x, y) => y.score - x.score);
  const random = new Random();
  random.seed(seed, persons, replicates);
  const draws = new Float64Array(persons);
  const tally: Tally = {
    scores: Float64Array.from(sorted, ({ score }) => score),
    genuine: new Float64Array(sorted.length),
    impostor: new Float64Array(sorted.length),
  };
  const [aucs, eers]: [number[], number[]] = [[], []];
  for (let replicate = 0; replicate < replicates; replicate++) {
    draws.fill(0);
    for (let person = 0; person < persons; person++) {
      const drawn = Math.floor(random.next() * persons);
      draws[drawn] = (draws[drawn] as number) + 1;
    }
    const count = weigh(sorted, draws, tally);
    if (count.genuine === 0 || count.impostor === 0) continue;
    aucs.push(areaUnderRoc(tally));
    eers.push(equalErrorRate(tally).eer);
  }
  if (aucs.length < replicates / 2) return null;
  const interval = (values: number[]): Interval => [percentile(values, TAIL), percentile(values, 1 - TAIL)];
  return { auc: interval(aucs), eer: interval(eers), replicates: aucs.length };
}

function weigh(sorted: readonly Comparison[], draws: Float64Array, { genuine, impostor }: Tally) {
  const count = { genuine: 0, impostor: 0 };
  for (const [i, { a, b }] of sorted.entries()) {
    const [left, right] = [draws[a] as number, draws[b] as number];
    genuine[i] = a === b ? left : 0;
    impostor[i] = a === b ? 0 : left * right;
    count.genuine += genuine[i];
    count.impostor += impostor[i];
  }
  return count;
}

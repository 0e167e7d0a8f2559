import { FileError } from './csv.ts';
import { atFmr } from './errorRates.ts';
import { carries } from './intervals.ts';
import { type Tally, totals } from './tally.ts';

const FAR = { one: 0.01, tenth: 0.001 } as const;

/** The two cosines that place a descriptor's similarity curve (models/calibration.ts), as the manifest keeps them. */
export interface Calibration {
  readonly cosine_at_far_1_percent: number;
  readonly cosine_at_far_01_percent: number;
}

/**
 * @throws FileError when there are too few comparisons of different persons to show a rate of 0.1 % at all, or when the
 * scores leave no curve between the two.
 */
export function calibrate(tally: Tally): Calibration {
  const { impostor } = totals(tally);
  if (carries(FAR.tenth, impostor) === 'no') {
    const more = 'a calibration needs 3,000 to speak of an FMR of 0.1 %, better 30,000; label more persons';
    throw new FileError(`${impostor} impostor comparisons are too few: ${more}`);
  }
  const cosine = (far: number): number => Math.round(1e4 * atFmr(tally, far).threshold) / 1e4;
  const [one, tenth] = [cosine(FAR.one), cosine(FAR.tenth)];
  if (Number.isFinite(tenth) && tenth > one) {
    return { cosine_at_far_1_percent: one, cosine_at_far_01_percent: tenth };
  }
  throw new FileError(`FMR 1 % lies at cosine ${one} and 0.1 % at ${tenth}: no curve goes through both`);
}

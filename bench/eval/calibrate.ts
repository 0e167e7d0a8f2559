import type { Model } from '../../models/manifest.ts';
import { FileError } from './csv.ts';
import { atFmr } from './errorRates.ts';
import { carries } from './intervals.ts';
import { type Tally, totals } from './tally.ts';

const FAR = { one: 0.01, tenth: 0.001 } as const;

/** What was measured or fitted on. */
export interface Data {
  readonly folder: string;
  readonly labels_sha256: string;
  readonly photos: number;
  readonly persons: number;
  /** Comparisons. */
  readonly genuine: number;
  readonly impostor: number;
  readonly date: string;
}

/** What places a descriptor's similarity curve (models/calibration.ts), as models/manifest.json keeps it. */
export type Calibration = NonNullable<Model['calibration']>;

/**
 * @throws FileError when there are too few comparisons of different persons to show a rate of 0.1 % at all, or when the
 * scores leave no curve between the two.
 */
export function calibrate(tally: Tally, data: Data): Calibration {
  const { impostor } = totals(tally);
  if (carries(FAR.tenth, impostor) === 'no') {
    const more = 'a calibration needs 3,000 to speak of an FMR of 0.1 %, better 30,000; label more persons';
    throw new FileError(`${impostor} impostor comparisons are too few: ${more}`);
  }
  const cosine = (far: number): number => Math.round(1e4 * atFmr(tally, far).threshold) / 1e4;
  const [one, tenth] = [cosine(FAR.one), cosine(FAR.tenth)];
  if (Number.isFinite(tenth) && tenth > one) {
    const { folder, labels_sha256, photos, persons, genuine, date } = data;
    const pairs = `${genuine} pairs of the same person, ${impostor} of different ones`;
    const measured_on = `${folder}, ${photos} photos of ${persons} persons: ${pairs}; labels ${labels_sha256}`;
    return {
      cosine_at_far_1_percent: one,
      cosine_at_far_01_percent: tenth,
      measured_on,
      measured_at: date,
    };
  }
  throw new FileError(`FMR 1 % lies at cosine ${one} and 0.1 % at ${tenth}: no curve goes through both`);
}

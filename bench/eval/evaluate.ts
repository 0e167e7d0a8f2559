import type { Acquired, Failure } from './acquire.ts';
import { bootstrapByPerson } from './bootstrap.ts';
import { type Compared, compareAll, type Pair } from './comparisons.ts';
import { areaUnderRoc, atFmr, atThreshold, equalErrorRate, type Rates, rocCurve } from './errorRates.ts';
import { atFpir, type IdentificationPoint, type Proportion, proportion, rankOne } from './identification.ts';
import { carries, type Interval } from './intervals.ts';
import { type OperatingPoint, type Tally, totals } from './tally.ts';

/** One threshold as error rates; `carried`: whether there are comparisons enough to speak of this FMR. */
export interface VerificationPoint {
  readonly fmr_max: number;
  readonly carried: 'no' | 'roughly' | 'well';
  /** Cosine; null: above every score. */
  readonly threshold: number | null;
  readonly fmr: Proportion;
  readonly fnmr: Proportion;
}

export interface Histogram {
  /** Cosine at the left end of the first bin, and width of each. */
  readonly from: number;
  readonly width: number;
  readonly genuine: readonly number[];
  readonly impostor: readonly number[];
}

export interface Evaluation {
  readonly labels: number;
  readonly persons: number;
  readonly photos_with_several_faces: number;
  /** Of the photos that could be read. */
  readonly detection: Proportion;
  readonly failure_to_acquire: Proportion;
  /** Persons of whom no photo could be acquired. */
  readonly failure_to_enrol: Proportion;
  readonly comparisons: { readonly genuine: number; readonly impostor: number };
  /** null when there are no comparisons of one kind. */
  readonly verification: {
    readonly auc: number;
    readonly auc_interval: Interval | null;
    readonly eer: number;
    readonly eer_threshold: number | null;
    readonly eer_interval: Interval | null;
    readonly points: readonly VerificationPoint[];
    readonly shipped: VerificationPoint;
    readonly roc: readonly Rates[];
  } | null;
  readonly identification: { readonly rank_1: Proportion; readonly points: readonly IdentificationPoint[] };
  readonly histogram: Histogram;
  readonly worst: { readonly impostors: readonly Pair[]; readonly genuines: readonly Pair[] };
}

export interface EvaluateOptions {
  /** Cosine of the threshold that the manifest ships, and the FMR that it was placed at. */
  readonly shipped: { readonly threshold: number; readonly fmr: number };
  readonly seed: number;
  readonly worst: number;
  readonly replicates: number;
  readonly onProgress?: (share: number) => Promise<void>;
}

export const FMR_LEVELS = [0.1, 0.01, 1e-3, 1e-4, 1e-5, 1e-6] as const;
const FPIR_LEVELS = [0.1, 0.01, 1e-3] as const;
const BINS = 80;

/** Everything that can be said of these photos; pure but for the progress that it tells. */
export async function evaluate(
  acquired: readonly Acquired[],
  failures: readonly Failure[],
  options: EvaluateOptions,
): Promise<{ evaluation: Evaluation; tally: Tally }> {
  const names = [...new Set([...acquired, ...failures].map(({ label }) => label.person))];
  const numbers = new Map(names.map((name, number) => [name, number]));
  const templates = acquired.map(({ label, descriptor }) => ({ person: numbers.get(label.person) ?? -1, descriptor }));
  const compared = await compareAll(templates, options);
  const enrolled = new Set(templates.map(({ person }) => person)).size;
  const unread = failures.filter(({ stage }) => stage === 'read').length;
  const undetected = failures.filter(({ stage }) => stage === 'detect').length;
  const labels = acquired.length + failures.length;
  const probes = compared.searches.filter(({ stranger }) => stranger !== null).length;
  const evaluation: Evaluation = {
    labels,
    persons: names.length,
    photos_with_several_faces: acquired.filter(({ faces }) => faces > 1).length,
    detection: proportion(labels - unread - undetected, labels - unread),
    failure_to_acquire: proportion(failures.length, labels),
    failure_to_enrol: proportion(names.length - enrolled, names.length),
    comparisons: totals(compared.tally),
    verification: verification(compared, names.length, options),
    identification: {
      rank_1: rankOne(compared.searches),
      points: FPIR_LEVELS.filter((level) => carries(level, probes) !== 'no').map((level) =>
        atFpir(compared.searches, level),
      ),
    },
    histogram: histogram(compared.tally),
    worst: compared.worst,
  };
  return { evaluation, tally: compared.tally };
}

function verification({ tally, sample }: Compared, persons: number, options: EvaluateOptions) {
  const count = totals(tally);
  if (count.genuine === 0 || count.impostor === 0) return null;
  const { seed, replicates, shipped } = options;
  const bootstrap = bootstrapByPerson(sample, { persons, replicates, seed });
  const { eer, threshold: eer_threshold } = equalErrorRate(tally);
  const point = (fmr_max: number, found: OperatingPoint): VerificationPoint => ({
    fmr_max,
    carried: carries(fmr_max, count.impostor),
    threshold: Number.isFinite(found.threshold) ? found.threshold : null,
    fmr: proportion(found.false_matches, count.impostor),
    fnmr: proportion(found.false_non_matches, count.genuine),
  });
  return {
    auc: areaUnderRoc(tally),
    auc_interval: bootstrap?.auc ?? null,
    eer,
    eer_threshold,
    eer_interval: bootstrap?.eer ?? null,
    points: FMR_LEVELS.map((level) => point(level, atFmr(tally, level))),
    shipped: point(shipped.fmr, atThreshold(tally, shipped.threshold)),
    roc: rocCurve(tally),
  };
}

function histogram({ scores, genuine, impostor }: Tally): Histogram {
  const from = Math.floor(10 * (scores.at(-1) ?? -1)) / 10;
  const width = (1 - from) / BINS;
  const [own, other] = [new Array<number>(BINS).fill(0), new Array<number>(BINS).fill(0)];
  for (const [i, score] of scores.entries()) {
    const bin = Math.min(BINS - 1, Math.max(0, Math.floor((score - from) / width)));
    own[bin] = (own[bin] ?? 0) + (genuine[i] as number);
    other[bin] = (other[bin] ?? 0) + (impostor[i] as number);
  }
  return { from, width, genuine: own, impostor: other };
}

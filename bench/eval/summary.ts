import { table } from '../figures.ts';
import type { Failure } from './acquire.ts';
import type { Evaluation, VerificationPoint } from './evaluate.ts';
import type { Proportion } from './identification.ts';
import { type Interval, lowestRate } from './intervals.ts';

const FAILURES_SHOWN = 20;

export const percent = (share: number, digits = 2): string =>
  Number.isFinite(share) ? `${(100 * share).toFixed(digits)} %` : '-';
const between = (interval: Interval): string => `${percent(interval[0])} to ${percent(interval[1])}`;
/** `AUC 0.99210 (95 %: 0.98100 to 0.99900), EER 3.40 % (95 %: ...) at cosine ...` */
export function aucAndEer(
  { auc, auc_interval, eer, eer_interval, eer_threshold }: NonNullable<Evaluation['verification']>,
  similarity: (cosine: number) => number,
): string {
  const aucs = auc_interval ? ` (95 %: ${auc_interval[0].toFixed(5)} to ${auc_interval[1].toFixed(5)})` : '';
  const eers = eer_interval ? ` (95 %: ${between(eer_interval)})` : '';
  const flat = auc_interval?.[0] === 1 ? '; no draw of persons had an error, so the intervals say little' : '';
  const at = threshold(eer_threshold, similarity);
  return `AUC ${auc.toFixed(5)}${aucs}, EER ${percent(eer)}${eers} at cosine ${at}${flat}`;
}
/** `3 of 16, 18.75 % (95 %: 6.59 % to 43.01 %)` */
export const spelt = ({ count, trials, value, interval }: Proportion): string =>
  trials === 0 ? 'none to count' : `${count} of ${trials}, ${percent(value)} (95 %: ${between(interval)})`;
/** 0.001 as `0.1 %`. */
export const level = (rate: number): string => `${Number((100 * rate).toPrecision(3))} %`;

/** A cosine with the similarity that the API calls it. */
export const threshold = (cosine: number | null, similarity: (cosine: number) => number): string =>
  cosine === null ? 'above all' : `${cosine.toFixed(4)} (similarity ${similarity(cosine).toFixed(4)})`;

/** Rows of the table of thresholds: those levels only that the comparisons can carry, then the shipped threshold. */
export function verificationRows(
  points: readonly VerificationPoint[],
  shipped: VerificationPoint,
  similarity: (cosine: number) => number,
): string[][] {
  const row = (name: string, one: VerificationPoint) => [
    name,
    threshold(one.threshold, similarity),
    spelt(one.fmr),
    spelt(one.fnmr),
  ];
  return [
    ['FMR at most', 'cosine', 'FMR', 'FNMR'],
    ...points.filter(({ carried }) => carried !== 'no').map((one) => row(levelName(one), one)),
    row(`shipped (FMR ${level(shipped.fmr_max)})`, shipped),
  ];
}

const levelName = ({ fmr_max, carried }: VerificationPoint): string =>
  `${level(fmr_max)}${carried === 'roughly' ? ' (rough)' : ''}`;

/** What the number of comparisons does not allow to say. */
export function carriedLine(points: readonly VerificationPoint[], impostors: number): string {
  const lost = points.filter(({ carried }) => carried === 'no').map(({ fmr_max }) => level(fmr_max));
  const rough = 'rows marked "rough" expect fewer than 30 false matches (rule of 30)';
  return `${impostors} impostor comparisons show no FMR below ${level(lowestRate(impostors))} (rule of 3): nothing is said of ${lost.join(', ') || 'lower ones'}; ${rough}`;
}

export function identificationRows(
  { points, rank_1 }: Evaluation['identification'],
  similarity: (cosine: number) => number,
): string[][] {
  return [
    ['FPIR at most', 'cosine', 'FPIR', 'FNIR at rank 1'],
    ...points.map((one) => [
      level(one.fpir_max),
      threshold(one.threshold, similarity),
      spelt(one.fpir),
      spelt(one.fnir),
    ]),
    ['rank 1, no threshold', '', '', spelt({ ...rank_1, count: rank_1.trials - rank_1.count, ...flipped(rank_1) })],
  ];
}

const flipped = ({ value, interval: [low, high] }: Proportion): Pick<Proportion, 'value' | 'interval'> => ({
  value: 1 - value,
  interval: [1 - high, 1 - low],
});

/** The report as text. */
export function summary(
  evaluation: Evaluation,
  failures: readonly Failure[],
  similarity: (cosine: number) => number,
): string {
  const { detection, failure_to_acquire, failure_to_enrol, comparisons, verification, identification } = evaluation;
  const lines = [
    `labels: ${evaluation.labels} faces of ${evaluation.persons} persons; several faces on ${evaluation.photos_with_several_faces} photos`,
    `faces found: ${spelt(detection)}`,
    `failures to acquire: ${spelt(failure_to_acquire)}`,
    ...failures.slice(0, FAILURES_SHOWN).map(({ label, reason }) => `  ${label.file} (${label.person}): ${reason}`),
    ...(failures.length > FAILURES_SHOWN ? [`  and ${failures.length - FAILURES_SHOWN} more, see --json`] : []),
    `failures to enrol (persons without any photo): ${spelt(failure_to_enrol)}`,
    `comparisons: ${comparisons.genuine} genuine, ${comparisons.impostor} impostor`,
  ];
  if (verification) {
    const { points, shipped } = verification;
    lines.push(
      aucAndEer(verification, similarity),
      '',
      'verification (one to one)',
      table(verificationRows(points, shipped, similarity)),
      carriedLine(points, comparisons.impostor),
    );
  }
  lines.push('', 'identification (one to many, open set, leave one out)');
  lines.push(table(identificationRows(identification, similarity)));
  return lines.join('\n');
}

/** How it went, in one line. */
export function lastLine({ labels, persons, verification, detection }: Evaluation, pack: string): string {
  const faces = `pack ${pack}: ${labels} labelled faces of ${persons} persons, ${percent(detection.value)} found`;
  return verification
    ? `${faces}, AUC ${verification.auc.toFixed(4)}, EER ${percent(verification.eer)}`
    : `${faces}; no ROC, since it takes two photos of one person and two persons`;
}

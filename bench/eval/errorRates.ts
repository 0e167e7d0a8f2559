import { type OperatingPoint, operatingPoints, type Tally, totals } from './tally.ts';

/** The terms are those of ISO/IEC 19795-1: FMR, false match rate; FNMR, false non-match rate. */
export interface Rates {
  /** null: above every score. */
  readonly threshold: number | null;
  readonly fmr: number;
  readonly fnmr: number;
}

/**
 * Area under the ROC: the probability that a genuine comparison scores higher than an impostor one, ties counting half
 * (Mann and Whitney's U over the number of pairs). NaN when either kind is missing.
 */
export function areaUnderRoc({ scores, genuine, impostor }: Tally): number {
  let [wins, genuineAbove, impostors] = [0, 0, 0];
  for (let i = 0; i < scores.length; ) {
    let [same, different] = [0, 0];
    for (const score = scores[i]; scores[i] === score; i++) {
      same += genuine[i] as number;
      different += impostor[i] as number;
    }
    wins += different * (genuineAbove + same / 2);
    genuineAbove += same;
    impostors += different;
  }
  return wins / (genuineAbove * impostors);
}

/**
 * Equal error rate: the mean of FMR and FNMR where they lie nearest to each other, at the strictest such threshold.
 * @throws RangeError when there are no comparisons of one kind.
 */
export function equalErrorRate(tally: Tally): { eer: number; threshold: number | null } {
  const count = checked(tally);
  let best: Rates | undefined;
  for (const point of operatingPoints(tally)) {
    const rates = ratesOf(point, count);
    if (!best || Math.abs(rates.fmr - rates.fnmr) < Math.abs(best.fmr - best.fnmr)) best = rates;
    else if (rates.fmr > rates.fnmr) break; // From here on they part.
  }
  if (!best) throw new RangeError('no operating point');
  return { eer: (best.fmr + best.fnmr) / 2, threshold: best.threshold };
}

/** The most lenient threshold, among the scores that occurred, whose FMR is at most `fmr_max`. @throws RangeError as above. */
export function atFmr(tally: Tally, fmr_max: number): OperatingPoint {
  const { impostor } = checked(tally);
  let found: OperatingPoint | undefined;
  for (const point of operatingPoints(tally)) {
    if (point.false_matches > fmr_max * impostor) break;
    found = point;
  }
  if (!found) throw new RangeError(`an FMR of ${fmr_max} is below 0`);
  return found;
}

/** What one threshold does. */
export function atThreshold(tally: Tally, threshold: number): OperatingPoint {
  let point = { threshold, false_matches: 0, false_non_matches: totals(tally).genuine };
  for (const one of operatingPoints(tally)) {
    if (one.threshold < threshold) break;
    point = { ...one, threshold };
  }
  return point;
}

/** Operating points as rates, from nothing matches to everything matches; at most about `points_max` of them. */
export function rocCurve(tally: Tally, points_max = 400): Rates[] {
  const count = checked(tally);
  const all: Rates[] = [];
  // Steps of FNMR and of log FMR: a curve with a logarithmic axis shows both ends.
  const near = 1 / points_max;
  for (const point of operatingPoints(tally)) {
    const rates = ratesOf(point, count);
    const last = all.at(-1);
    const moved =
      !last ||
      Math.abs(last.fnmr - rates.fnmr) > 2 * near ||
      Math.abs(decades(last.fmr, count.impostor) - decades(rates.fmr, count.impostor)) > 12 * near;
    if (moved || rates.fmr === 1) all.push(rates);
  }
  return all;
}

/** Powers of ten, where no false match counts as half of one. */
const decades = (fmr: number, impostor: number): number => Math.log10(Math.max(fmr, 0.5 / impostor));

export function ratesOf(
  { threshold, false_matches, false_non_matches }: OperatingPoint,
  { genuine, impostor }: { genuine: number; impostor: number },
): Rates {
  return {
    threshold: Number.isFinite(threshold) ? threshold : null,
    fmr: false_matches / impostor,
    fnmr: false_non_matches / genuine,
  };
}

function checked(tally: Tally): { genuine: number; impostor: number } {
  const count = totals(tally);
  if (count.genuine > 0 && count.impostor > 0) return count;
  throw new RangeError(`${count.genuine} genuine and ${count.impostor} impostor comparisons: both kinds are needed`);
}

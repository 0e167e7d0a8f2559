import { type Interval, wilson } from './intervals.ts';

/**
 * The two searches of one probe (open set, leave one out). The gallery is every other photo: the probe itself is left
 * out for the mated search, all photos of its person for the non-mated one.
 */
export interface Search {
  /** Best score among the other photos of the probe's person; null when there are none, so that it is not mated. */
  readonly mate: number | null;
  /** Best score among the photos of other persons; null when there are none. */
  readonly stranger: number | null;
}

export interface Proportion {
  readonly count: number;
  readonly trials: number;
  readonly value: number;
  readonly interval: Interval;
}

export interface IdentificationPoint {
  readonly fpir_max: number;
  /** null: above every score of a stranger. */
  readonly threshold: number | null;
  /** Share of non-mated searches that find somebody at or above the threshold. */
  readonly fpir: Proportion;
  /** Share of mated searches whose best candidate is not the right person, or lies below the threshold. */
  readonly fnir: Proportion;
}

export function proportion(count: number, trials: number): Proportion {
  return { count, trials, value: trials === 0 ? Number.NaN : count / trials, interval: wilson(count, trials) };
}

/** Share of mated searches whose best candidate is the right person; a tie with a stranger is a miss. */
export function rankOne(searches: readonly Search[]): Proportion {
  const mated = searches.filter(({ mate }) => mate !== null);
  return proportion(mated.filter(isFirst).length, mated.length);
}

/** FNIR at rank 1 with the most lenient threshold, among the scores that occurred, whose FPIR is at most `fpir_max`. */
export function atFpir(searches: readonly Search[], fpir_max: number): IdentificationPoint {
  const strangers = searches.flatMap(({ stranger }) => stranger ?? []).toSorted((a, b) => b - a);
  const allowed = Math.floor(fpir_max * strangers.length + 1e-9);
  const over = strangers[allowed]; // The first that must not be found.
  const scores = searches.flatMap(({ mate, stranger }) => [mate ?? [], stranger ?? []].flat());
  const above = scores.filter((score) => over === undefined || score > over);
  const threshold = above.reduce((least, score) => Math.min(least, score), Number.POSITIVE_INFINITY);
  const mated = searches.filter(({ mate }) => mate !== null);
  const missed = mated.filter((search) => !isFirst(search) || (search.mate ?? 0) < threshold).length;
  return {
    fpir_max,
    threshold: Number.isFinite(threshold) ? threshold : null,
    fpir: proportion(strangers.filter((score) => score >= threshold).length, strangers.length),
    fnir: proportion(missed, mated.length),
  };
}

const isFirst = ({ mate, stranger }: Search): boolean => mate !== null && (stranger === null || mate > stranger);

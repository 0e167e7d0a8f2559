/** One setting of an index: how much it found, and how fast. */
export interface Point {
  /** Candidates or partitions that a search looks at. */
  readonly effort: number;
  /** Share of queries whose best row was found, 0..1. */
  readonly recall: number;
  readonly qps: number;
}

/** The fastest setting that finds enough; the one that finds most where none does. @throws RangeError when empty. */
export function fastestReaching(points: readonly Point[], recall_min: number): Point {
  const enough = points.filter(({ recall }) => recall >= recall_min);
  const best = enough.length
    ? enough.toSorted((a, b) => b.qps - a.qps)
    : points.toSorted((a, b) => b.recall - a.recall || b.qps - a.qps);
  if (!best[0]) throw new RangeError('no points of a curve');
  return best[0];
}

/** Share of the queries that count whose best row is the true one. `ids` begins at query `first` of `truth`. */
export function recallAt1(
  ids: readonly number[],
  truth: readonly number[],
  first: number,
  counts: (query: number) => boolean,
): number {
  let [asked, right] = [0, 0];
  for (const [i, id] of ids.entries()) {
    const query = (first + i) % truth.length;
    if (!counts(query)) continue;
    asked++;
    if (truth[query] === id) right++;
  }
  if (asked === 0) throw new RangeError('no query counts');
  return right / asked;
}

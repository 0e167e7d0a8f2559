/**
 * Comparison scores, the highest first; equal scores may stand in several places side by side.
 * `genuine[i]` and `impostor[i]` say how many comparisons of one person's photos, and of two persons', have `scores[i]`.
 */
export interface Tally {
  readonly scores: Float64Array;
  readonly genuine: Float64Array;
  readonly impostor: Float64Array;
}

/** Scores are told apart in steps of 2^-19, about 2e-6: a float32 cosine of 128 values is hardly more precise. */
const STEPS = 2 ** 19;
const BINS = 2 * STEPS + 1;

/** Counts any number of scores -1..1 in 16 MB. */
export class TallyBuilder {
  readonly #genuine = new Float64Array(BINS);
  readonly #impostor = new Float64Array(BINS);

  add(score: number, genuine: boolean): void {
    const bin = Math.round((Math.min(1, Math.max(-1, score)) + 1) * STEPS);
    const counts = genuine ? this.#genuine : this.#impostor;
    counts[bin] = (counts[bin] as number) + 1;
  }

  build(): Tally {
    const used: number[] = [];
    for (let bin = BINS - 1; bin >= 0; bin--) {
      if ((this.#genuine[bin] as number) + (this.#impostor[bin] as number) > 0) used.push(bin);
    }
    return {
      scores: Float64Array.from(used, (bin) => bin / STEPS - 1),
      genuine: Float64Array.from(used, (bin) => this.#genuine[bin] as number),
      impostor: Float64Array.from(used, (bin) => this.#impostor[bin] as number),
    };
  }
}

/** What a threshold does: a comparison is a match when its score is at least `threshold`. */
export interface OperatingPoint {
  /** Infinity: nothing matches. */
  readonly threshold: number;
  readonly false_matches: number;
  readonly false_non_matches: number;
}

/** Comparisons of both kinds. */
export function totals({ genuine, impostor }: Tally): { genuine: number; impostor: number } {
  return { genuine: sumOf(genuine), impostor: sumOf(impostor) };
}

/** Every different operating point, the strictest (nothing matches) first. */
export function* operatingPoints(tally: Tally): Generator<OperatingPoint> {
  const { scores, genuine, impostor } = tally;
  let [false_matches, false_non_matches] = [0, sumOf(genuine)];
  yield { threshold: Number.POSITIVE_INFINITY, false_matches, false_non_matches };
  for (let i = 0; i < scores.length; i++) {
    false_matches += impostor[i] as number;
    false_non_matches -= genuine[i] as number;
    if (scores[i] !== scores[i + 1]) yield { threshold: scores[i] as number, false_matches, false_non_matches };
  }
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

import { Random } from '../matcher/random.ts';
import type { Comparison } from './bootstrap.ts';
import type { Search } from './identification.ts';
import { type Tally, TallyBuilder } from './tally.ts';

/** A photo's face as a row of numbers of length 1; persons are numbers from 0 on. */
export interface Template {
  readonly person: number;
  readonly descriptor: Float32Array;
}

/** Two photos by their place in the list. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

export interface Compared {
  readonly tally: Tally;
  /** One of each template, in their order. */
  readonly searches: Search[];
  /** All comparisons, or an even sample of each kind where there are more than SAMPLE_MAX of it. */
  readonly sample: Comparison[];
  readonly worst: { readonly impostors: Pair[]; readonly genuines: Pair[] };
}

export interface CompareOptions {
  readonly worst: number;
  readonly seed: number;
  /** Told the share of the work that is done, 0..1, about a hundred times; may wait. */
  readonly onProgress?: (share: number) => Promise<void>;
}

/** Of each kind: what the bootstrap can go through a thousand times in seconds. */
const SAMPLE_MAX = 100_000;

/** Compares each template with every other one once: cosine, -1..1. Memory does not grow with the number of pairs. */
export async function compareAll(
  templates: readonly Template[],
  { worst, seed, onProgress = () => Promise.resolve() }: CompareOptions,
): Promise<Compared> {
  const builder = new TallyBuilder();
  const samples = { genuine: new Sample(seed), impostor: new Sample(seed + 1) };
  const impostors = new Extremes(worst, 1);
  const genuines = new Extremes(worst, -1);
  const mates = new Float64Array(templates.length).fill(Number.NEGATIVE_INFINITY);
  const strangers = mates.slice();
  const every = Math.max(1, Math.floor(templates.length / 100));
  for (const [a, left] of templates.entries()) {
    if (a % every === 0) await onProgress(1 - (1 - a / templates.length) ** 2);
    for (let b = a + 1; b < templates.length; b++) {
      const right = templates[b] as Template;
      const genuine = left.person === right.person;
      const score = cosine(left.descriptor, right.descriptor);
      builder.add(score, genuine);
      const best = genuine ? mates : strangers;
      if (score > (best[a] as number)) best[a] = score;
      if (score > (best[b] as number)) best[b] = score;
      (genuine ? samples.genuine : samples.impostor).add(score, left.person, right.person);
      (genuine ? genuines : impostors).add(a, b, score);
    }
  }
  return {
    tally: builder.build(),
    searches: Array.from(mates, (mate, i) => ({ mate: found(mate), stranger: found(strangers[i] as number) })),
    sample: [...samples.genuine.kept, ...samples.impostor.kept],
    worst: { impostors: impostors.kept, genuines: genuines.kept },
  };
}

const found = (score: number): number | null => (score === Number.NEGATIVE_INFINITY ? null : score);

function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/** Li's algorithm L: each comparison is kept with the same probability, and most are passed over without a draw. */
class Sample {
  readonly kept: Comparison[] = [];
  readonly #random = new Random();
  #seen = 0;
  #next = SAMPLE_MAX;
  #weight = 1;

  constructor(seed: number) {
    this.#random.seed(seed, 0, 0);
  }

  add(score: number, a: number, b: number): void {
    const index = this.#seen++;
    if (index < SAMPLE_MAX) this.kept.push({ score, a, b });
    else if (index === this.#next) this.kept[Math.floor(this.#random.next() * SAMPLE_MAX)] = { score, a, b };
    if (index === SAMPLE_MAX - 1 || index === this.#next) this.#skip(index);
  }

  #skip(index: number): void {
    this.#weight *= Math.exp(Math.log(1 - this.#random.next()) / SAMPLE_MAX);
    this.#next = index + 1 + Math.floor(Math.log(1 - this.#random.next()) / Math.log(1 - this.#weight));
  }
}

/** The few pairs with the most extreme scores, the worst first; `sign` 1: high ones are bad, -1: low ones. */
class Extremes {
  readonly kept: Pair[] = [];
  readonly #size: number;
  readonly #sign: 1 | -1;
  #bound = Number.NEGATIVE_INFINITY;

  constructor(size: number, sign: 1 | -1) {
    this.#size = size;
    this.#sign = sign;
  }

  add(a: number, b: number, score: number): void {
    const badness = this.#sign * score;
    if (this.#size === 0 || badness <= this.#bound) return;
    const place = this.kept.findIndex((other) => badness > this.#sign * other.score);
    this.kept.splice(place < 0 ? this.kept.length : place, 0, { a, b, score });
    this.kept.length = Math.min(this.kept.length, this.#size);
    const last = this.kept[this.#size - 1];
    if (last) this.#bound = this.#sign * last.score;
  }
}

import { Random } from './random.ts';

/**
 * How near rows of one person are to each other. Every row lies at its own cosine to its person's centre, a normal value
 * of this mean and deviation, so that the cosines of two rows of a person (the product of two such values, beside noise)
 * have mean 0.775 and deviation 0.094, from 0.59 to 0.90. Measured by `bench/matcher/fitMain.ts` with MobileFaceNet (128
 * numbers, pack `standard`) on the 10 pairs of 8 persons in Microsoft's Azure cognitive-services sample photos.
 */
export const CENTRE_COSINE = { mean: 0.8806, deviation: 0.0741, min: 0.5, max: 0.99 } as const;
/** Rows of one person, every number as likely. */
const ROWS_MAX = 5;
/** One query in so many is of somebody who has no row. */
const STRANGER_EVERY = 8;
/** Queries are further rows of a person: numbers that no row has. */
const FIRST_QUERY = 1000;

/** Whether this query is of somebody who has no row. */
export const isStranger = (query: number): boolean => query % STRANGER_EVERY === STRANGER_EVERY - 1;

export interface Gallery {
  readonly rows: number;
  /** Even. */
  readonly dimensions: number;
  readonly seed: number;
}

/**
 * Unit rows of synthetic persons, 1 to 5 each, in an order in which a person's rows lie far apart. The centres of persons
 * are uniform on the sphere: nearly orthogonal, as trained descriptors want them to be, and without clusters of similar
 * persons, which is the hardest that partitions and graphs can meet.
 */
export class Persons {
  readonly gallery: Gallery;
  readonly #person: Uint32Array;
  readonly #number: Uint8Array;
  readonly #persons: number;
  readonly #step: number;
  readonly #random = new Random();
  readonly #noise: Float32Array;

  constructor(gallery: Gallery) {
    const { rows, dimensions, seed } = gallery;
    if (dimensions % 2 !== 0) throw new RangeError(`${dimensions} dimensions is odd`);
    this.gallery = gallery;
    this.#noise = new Float32Array(dimensions);
    this.#person = new Uint32Array(rows);
    this.#number = new Uint8Array(rows);
    let person = 0;
    for (let row = 0; row < rows; person++) {
      this.#random.seed(seed, person, 0);
      const count = 1 + Math.floor(this.#random.next() * ROWS_MAX);
      for (let number = 0; number < count && row < rows; number++, row++) {
        this.#person[row] = person;
        this.#number[row] = number;
      }
    }
    this.#persons = person;
    this.#step = coprime(rows);
  }

  /** Whose row this is. */
  personOf(row: number): number {
    return this.#person[this.#slot(row)] as number;
  }

  /** Whose query this is; undefined for a stranger. */
  personOfQuery(query: number): number | undefined {
    if (isStranger(query)) return undefined;
    this.#random.seed(this.gallery.seed, query, FIRST_QUERY);
    return this.personOf(Math.floor(this.#random.next() * this.gallery.rows));
  }

  /** Writes row `row` at `out[at...]`. */
  row(row: number, out: Float32Array, at: number): void {
    const slot = this.#slot(row);
    this.#write(this.#person[slot] as number, (this.#number[slot] as number) + 1, out, at);
  }

  query(query: number, out: Float32Array, at: number): void {
    const person = this.personOfQuery(query) ?? this.#persons + query;
    this.#write(person, FIRST_QUERY + 1 + query, out, at);
  }

  #slot(row: number): number {
    return (row * this.#step) % this.gallery.rows;
  }

  #write(person: number, number: number, out: Float32Array, at: number): void {
    const { dimensions, seed } = this.gallery;
    const noise = this.#noise;
    const { mean, deviation, min, max } = CENTRE_COSINE;
    this.#random.seed(seed, person, 1);
    this.#random.normals(out, at, dimensions);
    this.#random.seed(seed, person, number + 1);
    this.#random.normals(noise, 0, 2);
    const cosine = Math.min(max, Math.max(min, mean + deviation * (noise[0] as number)));
    this.#random.normals(noise, 0, dimensions);
    const ofCentre = cosine / norm(out, at, dimensions);
    const ofNoise = Math.sqrt(1 - cosine * cosine) / norm(noise, 0, dimensions);
    for (let i = 0; i < dimensions; i++) {
      out[at + i] = (out[at + i] as number) * ofCentre + (noise[i] as number) * ofNoise;
    }
    const scale = 1 / norm(out, at, dimensions);
    for (let i = 0; i < dimensions; i++) out[at + i] = (out[at + i] as number) * scale;
  }
}

function norm(values: Float32Array, from: number, count: number): number {
  let sum = 0;
  for (let i = from; i < from + count; i++) sum += (values[i] as number) ** 2;
  return Math.sqrt(sum);
}

/** A step near 0.618 `rows` that visits every row once. */
function coprime(rows: number): number {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  let step = Math.max(1, Math.round(rows * 0.618));
  while (divisor(step, rows) !== 1) step++;
  return step;
}

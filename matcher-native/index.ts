import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

export const DIMENSIONS_MAX = 4096;
export const RESULTS_MAX = 1024;
export const KEY_BYTES = 16;

/** Lists of all queries one after another: `counts[i]` hits belong to query i, best first. */
export interface Hits {
  counts: Uint32Array;
  /** -1..1, never increasing inside a list. */
  cosines: Float32Array;
}
/** `keys`: 16 bytes a hit; equal cosines (as float64) by lower key. `scanned`: rows that were compared. */
export type KeyHits = Hits & { keys: Uint8Array; scanned: number };
/** `rows`: row numbers; equal cosines by lower number. */
export type RowHits = Hits & { rows: Uint32Array };

export interface Search {
  /** n x dimensions unit rows. */
  queries: Float32Array;
  /** Hits a query, 1..1024. */
  k: number;
  /** Least cosine of a hit, -1..1. */
  threshold: number;
}

interface NativeCollection {
  readonly size: number;
  readonly memoryBytes: number;
  upsert(keys: Uint8Array, rows: Float32Array): Promise<void>;
  remove(keys: Uint8Array): Promise<number>;
  search(queries: Float32Array, k: number, threshold: number, keys: Uint8Array | undefined): Promise<KeyHits>;
  dispose(): void;
}
interface Native {
  Collection: new (dimensions: number) => NativeCollection;
  searchRows(
    rows: Float32Array,
    queries: Float32Array,
    dimensions: number,
    k: number,
    threshold: number,
  ): Promise<RowHits>;
}

/** The built addon lies beside the sources, also for code that runs from dist/. */
function load(): Native {
  const places = ['./build/Release/facet_matcher.node', '../../matcher-native/build/Release/facet_matcher.node'];
  const files = places.map((place) => fileURLToPath(new URL(place, import.meta.url)));
  const file = files.find((candidate) => existsSync(candidate));
  if (!file) throw new Error(`matcher-native is not built: none of ${files.join(', ')} exists. Run the set-up.`);
  return createRequire(import.meta.url)(file) as Native;
}

const native = load();

/** A vector that cannot be compared. `row` counts from 0 in the array that was passed. */
export class VectorError extends RangeError {
  override readonly name = 'VectorError';
  readonly reason: 'not_finite' | 'zero' | 'not_unit';
  readonly row: number;

  constructor(reason: VectorError['reason'], row: number, options?: ErrorOptions) {
    super(`Expected rows of L2 norm 1 but row ${row} ${SENTENCES[reason]}`, options);
    this.reason = reason;
    this.row = row;
  }
}

const SENTENCES = {
  not_finite: 'holds NaN or an infinite value',
  zero: 'is all zeros',
  not_unit: 'has another norm',
} as const;

/** Unit rows under 16-byte keys, in native memory. Every call runs off the event loop; searches see whole changes. */
export class Collection {
  readonly dimensions: number;
  readonly #native: NativeCollection;

  constructor(dimensions: number) {
    this.dimensions = integer('dimensions', dimensions, 1, DIMENSIONS_MAX);
    this.#native = new native.Collection(dimensions);
  }

  /** Rows held. */
  get size(): number {
    return this.#native.size;
  }

  get memoryBytes(): number {
    return this.#native.memoryBytes;
  }

  /**
   * Adds rows or replaces those of known keys, all or none; of a key given twice the last row counts.
   * @param keys 16 bytes each, one a row. @throws {VectorError} when a row is not a unit vector.
   */
  async upsert(keys: Uint8Array, rows: Float32Array): Promise<void> {
    keyArray('keys', keys);
    const count = rowCount('rows', rows, this.dimensions);
    if (keys.length !== count * KEY_BYTES) {
      throw new RangeError(`Expected one key of 16 bytes a row for keys but received ${keys.length} bytes`);
    }
    await settle(this.#native.upsert(keys, rows));
  }

  /** @returns how many of these keys had a row. */
  async remove(keys: Uint8Array): Promise<number> {
    keyArray('keys', keys);
    return settle(this.#native.remove(keys));
  }

  /** @param search `keys`, where given, limits the search to the rows of these keys. */
  async search({ queries, k, threshold, keys }: Search & { keys?: Uint8Array | undefined }): Promise<KeyHits> {
    rowCount('queries', queries, this.dimensions);
    if (keys !== undefined) keyArray('keys', keys);
    return settle(this.#native.search(queries, results(k), cosine(threshold), keys));
  }

  /** Empties the collection; a running search ends on what it began with. */
  dispose(): void {
    this.#native.dispose();
  }
}

/** Compares queries with rows that belong to no collection. @throws {VectorError} */
export async function searchRows(search: Search & { rows: Float32Array; dimensions: number }): Promise<RowHits> {
  const { rows, queries, dimensions, k, threshold } = search;
  integer('dimensions', dimensions, 1, DIMENSIONS_MAX);
  rowCount('rows', rows, dimensions);
  rowCount('queries', queries, dimensions);
  return settle(native.searchRows(rows, queries, dimensions, results(k), cosine(threshold)));
}

/** The addon rejects with a bare `{reason, row}`: callers get a class and a stack. */
async function settle<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    const { reason, row } = error as { reason?: VectorError['reason'] | 'bad_shape'; row?: number };
    if (reason !== undefined && reason in SENTENCES) {
      throw new VectorError(reason as VectorError['reason'], row ?? 0, { cause: error });
    }
    throw new Error(`matcher-native failed: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

function refuse(expected: string, name: string, value: unknown): RangeError {
  return new RangeError(`Expected ${expected} for ${name} but received ${String(value)} of type ${typeof value}`);
}

function integer(name: string, value: unknown, min: number, max: number): number {
  if (Number.isInteger(value) && Number(value) >= min && Number(value) <= max) return Number(value);
  throw refuse(`integer between ${min} and ${max}`, name, value);
}

const results = (k: unknown): number => integer('k', k, 1, RESULTS_MAX);

function cosine(value: unknown): number {
  if (typeof value === 'number' && value >= -1 && value <= 1) return value;
  throw refuse('number between -1 and 1', 'threshold', value);
}

function keyArray(name: string, keys: unknown): void {
  if (!(keys instanceof Uint8Array)) throw refuse('Uint8Array', name, keys);
  if (keys.length % KEY_BYTES !== 0) throw refuse('a multiple of 16 bytes', name, keys.length);
}

function rowCount(name: string, rows: unknown, dimensions: number): number {
  if (!(rows instanceof Float32Array)) throw refuse('Float32Array', name, rows);
  if (rows.length % dimensions !== 0) throw refuse(`a whole number of rows of ${dimensions} floats`, name, rows.length);
  return rows.length / dimensions;
}

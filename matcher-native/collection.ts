import {
  cosine,
  dimensionCount,
  keyCount,
  keyedRows,
  recallOf,
  results,
  rowCount,
  sequenceNumber,
  tierOf,
} from './arguments.ts';
import { Barrier } from './barrier.ts';
import { type CallOptions, settle } from './call.ts';
import type { KeyHits, RowHits, Search } from './hits.ts';
import { type NativeCollection, native } from './native.ts';

/** `sequence`: a number of the caller's that the collection has then reached, 0..2^64-1; it never goes back. */
export type ChangeOptions = CallOptions & { sequence?: bigint | undefined };

export interface CollectionSearch extends Search {
  /** Limits the search to the rows of these keys, 16 bytes each; compared exactly, whatever the tier. */
  keys?: Uint8Array | undefined;
  /** `codes`: 1-bit codes rule rows out; until they are built, and while too many rows are newer, `exact` serves. */
  tier?: 'exact' | 'codes' | undefined;
  /**
   * Of tier `codes`. 1: proved to be exact. 0.5..0.9999: the least chance to be found of the best row, and of all rows
   * where fewer than `k` reach the threshold; else the others may be missed 50 times as often. By default 1.
   */
  recall?: number | undefined;
}

/** Unit rows under 16-byte keys, in native memory. Every call runs off the event loop; searches see whole changes. */
export class Collection {
  readonly dimensions: number;
  readonly #native: NativeCollection;
  readonly #barrier = new Barrier();
  #coding: Promise<void> | undefined;

  constructor(dimensions: number) {
    this.dimensions = dimensionCount(dimensions);
    this.#native = new native.Collection(dimensions);
  }

  /** Rows held. */
  get size(): number {
    return this.#native.size;
  }

  /** Of rows and keys, and of codes where there are any. */
  get memoryBytes(): number {
    return this.#native.memoryBytes + this.#native.codeBytes;
  }

  /** The highest that a change which has ended came with. */
  get sequence(): bigint {
    return this.#native.sequence;
  }

  /**
   * Adds rows or replaces those of known keys, all or none; of a key given twice the last row counts.
   * @param keys 16 bytes each, one a row. @throws {VectorError} when a row is not a unit vector.
   */
  async upsert(keys: Uint8Array, rows: Float32Array, options: ChangeOptions = {}): Promise<void> {
    keyedRows(keys, rows, this.dimensions);
    const sequence = sequenceNumber(options.sequence ?? 0n);
    await settle((stop) => this.#native.upsert(keys, rows, sequence, stop), options);
    this.#barrier.reached(this.sequence);
  }

  /** @returns how many of these keys had a row. */
  async remove(keys: Uint8Array, options: ChangeOptions = {}): Promise<number> {
    keyCount('keys', keys);
    const sequence = sequenceNumber(options.sequence ?? 0n);
    const removed = await settle((stop) => this.#native.remove(keys, sequence, stop), options);
    this.#barrier.reached(this.sequence);
    return removed;
  }

  /** Notes that every change up to `sequence` is in, for changes that touch no row of this collection. */
  async advance(sequence: bigint): Promise<void> {
    await this.remove(new Uint8Array(0), { sequence });
  }

  /** The write barrier: resolves once `sequence` has been reached; searches that begin then see all changes up to it. */
  async waitFor(sequence: bigint, options?: CallOptions): Promise<void> {
    if (this.sequence >= sequenceNumber(sequence)) return;
    await this.#barrier.wait(sequence, options);
  }

  /** @throws {VectorError} */
  async search(search: CollectionSearch, options?: CallOptions): Promise<KeyHits> {
    const { queries, k, threshold, keys, recall = 1 } = search;
    const tier = tierOf(search.tier ?? 'exact');
    rowCount('queries', queries, this.dimensions);
    if (keys !== undefined) keyCount('keys', keys);
    const [most, least, chance] = [results(k), cosine('threshold', threshold), recallOf(recall)];
    if (tier === 'exact' || keys !== undefined) {
      return settle((stop) => this.#native.search(queries, most, least, keys, stop), options);
    }
    const hits = await settle((stop) => this.#native.searchCodes(queries, most, least, chance, stop), options);
    if (hits.tier === 'exact') this.#code();
    return hits;
  }

  /** Codes the rows that there are, for searches of tier `codes`; rows that change later are found and hidden all the same. */
  async buildCodes(options?: CallOptions): Promise<void> {
    await settle((stop) => this.#native.buildCodes(stop), options);
  }

  // In the background; a build that fails leaves the exact tier, and the next search tries again.
  #code(): void {
    this.#coding ??= this.buildCodes()
      .catch(() => undefined)
      .finally(() => {
        this.#coding = undefined;
      });
  }

  /** Empties the collection and begins anew at sequence 0; a running search ends on what it began with. */
  dispose(): void {
    this.#native.dispose();
  }
}

/** Compares queries with rows that belong to no collection. @throws {VectorError} */
export async function searchRows(
  search: Search & { rows: Float32Array; dimensions: number },
  options?: CallOptions,
): Promise<RowHits> {
  const { rows, queries, k, threshold } = search;
  const dimensions = dimensionCount(search.dimensions);
  rowCount('rows', rows, dimensions);
  rowCount('queries', queries, dimensions);
  const [most, least] = [results(k), cosine('threshold', threshold)];
  return settle((stop) => native.searchRows(rows, queries, dimensions, most, least, stop), options);
}

import { cosine, integer, keyCount, keyedRows, refuse, results, rowCount, sequenceNumber } from './arguments.ts';
import { type CallOptions, settle } from './call.ts';
import type { Hits, Search } from './hits.ts';
import { type IndexIdentity, type IndexMeta, type IndexParameters, identity, parameters } from './indexMeta.ts';
import { type NativeIndex, native } from './native.ts';

/** What was compared: summed over the queries, but for `delta`. */
export interface IndexHits extends Hits {
  /** 16 bytes a hit; equal cosines by lower key. */
  keys: Uint8Array;
  /** Partitions that were visited. */
  partitions: number;
  /** Rows compared by 1-bit sketch, by 8-bit code and in float64. */
  sketches: number;
  scanned: number;
  reranked: number;
  /** Rows that came after the build: each query was compared with all of them. */
  delta: number;
}

export interface IndexInput {
  identity: IndexIdentity;
  /** Newest link key whose change is in these rows. */
  watermark: bigint;
  /** 16 bytes each, all different, one a row. */
  keys: Uint8Array;
  /** n x dimensions unit rows, at least one. */
  rows: Float32Array;
  /** Unit rows to calibrate with; by default some of the rows, each without itself. */
  queries?: Float32Array | undefined;
}
export type BuildOptions = CallOptions & IndexParameters & { onProgress?: ((share: number) => void) | undefined };

const PROBES_MAX = 65_536;
const PROGRESS_EVERY_MS = 250;

/** An index file, mapped, and what has changed since it was built; changes are found or hidden at once. */
export class PartitionedIndex {
  readonly meta: IndexMeta;
  readonly #native: NativeIndex;

  private constructor(index: NativeIndex, meta: IndexMeta) {
    this.#native = index;
    this.meta = meta;
  }

  /**
   * Verifies every byte of a file and that it is the one that is wanted.
   * @throws {FileError} naming the section that is wrong
   */
  static async open(path: string, wanted: IndexIdentity, options?: CallOptions): Promise<PartitionedIndex> {
    const index = new native.Index();
    const whose = identity(wanted);
    const meta = await settle((stop) => index.open(filePath(path), whose, stop), options);
    return new PartitionedIndex(index, meta);
  }

  /**
   * Writes an index file, which nobody sees before it is whole. The same input gives the same bytes, whatever the
   * number of threads. @throws {VectorError | FileError}
   */
  static async build(path: string, input: IndexInput, options: BuildOptions = {}): Promise<IndexMeta> {
    const whose = identity(input.identity);
    const { keys, rows, queries } = input;
    const count = rowCount('rows', rows, whose.dimensions);
    if (count === 0) throw refuse('at least one row', 'rows', 0);
    keyedRows(keys, rows, whose.dimensions);
    if (queries !== undefined) rowCount('queries', queries, whose.dimensions);
    const how = { ...parameters(options), watermark: sequenceNumber(input.watermark, 'watermark') };
    let progress: NodeJS.Timeout | undefined;
    try {
      return await settle((stop) => {
        const run = native.buildIndex(filePath(path), whose, keys, rows, queries, how, stop);
        progress = setInterval(() => options.onProgress?.(run.progress() / 1000), PROGRESS_EVERY_MS);
        return run.done;
      }, options);
    } finally {
      clearInterval(progress);
    }
  }

  /** As Collection.upsert; such a row of the file is hidden. @throws {VectorError} */
  async upsert(keys: Uint8Array, rows: Float32Array, options?: CallOptions): Promise<void> {
    keyedRows(keys, rows, this.meta.dimensions);
    await settle((stop) => this.#native.upsert(keys, rows, stop), options);
  }

  /** @returns how many of these keys had a row. */
  async remove(keys: Uint8Array, options?: CallOptions): Promise<number> {
    keyCount('keys', keys);
    return settle((stop) => this.#native.remove(keys, stop), options);
  }

  /** @param search `probes`: partitions visited at most, by default as calibrated; all of them: an exact answer. */
  async search(search: Search & { probes?: number | undefined }, options?: CallOptions): Promise<IndexHits> {
    const { queries, k, threshold, probes } = search;
    rowCount('queries', queries, this.meta.dimensions);
    const [most, least] = [results(k), cosine('threshold', threshold)];
    const visits = probes === undefined ? 0 : integer('probes', probes, 1, PROBES_MAX);
    return settle((stop) => this.#native.search(queries, most, least, visits, stop), options);
  }

  /**
   * Compares answers with exact ones.
   * @returns the share of queries whose most similar row is found, of the `counted` ones that have a row of at least
   * `neighbour_cosine`; 0 when none has.
   */
  async measureRecall(
    { queries, neighbour_cosine }: { queries: Float32Array; neighbour_cosine: number },
    options?: CallOptions,
  ): Promise<{ recall: number; counted: number }> {
    rowCount('queries', queries, this.meta.dimensions);
    const least = cosine('neighbour_cosine', neighbour_cosine);
    return settle((stop) => this.#native.measureRecall(queries, least, stop), options);
  }

  /** Rows that can be found, and bytes held when all that searches touch is resident. */
  async stats(options?: CallOptions): Promise<{ size: number; memoryBytes: number }> {
    return settle((stop) => this.#native.stats(stop), options);
  }
}

function filePath(path: unknown): string {
  if (typeof path === 'string' && path.length > 0 && !path.includes('\0')) return path;
  throw refuse('path of a file', 'path', path);
}

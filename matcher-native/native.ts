import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { GraphRun, NeighbourBlock, PairBlock } from './graphs.ts';
import type { KeyHits, RowHits } from './hits.ts';
import type { IndexIdentity, IndexMeta, IndexParameters } from './indexMeta.ts';
import type { IndexHits } from './partitionedIndex.ts';

/** Good for one call: passed to it, `abort()` ends it. */
export interface NativeStop {
  abort(): void;
}
/** What the addon exports. It checks no argument: only the wrappers beside this file call it. */
export interface NativeCollection {
  readonly size: number;
  readonly memoryBytes: number;
  readonly sequence: bigint;
  readonly codeBytes: number;
  upsert(keys: Uint8Array, rows: Float32Array, sequence: bigint, stop?: NativeStop): Promise<void>;
  remove(keys: Uint8Array, sequence: bigint, stop?: NativeStop): Promise<number>;
  search(
    queries: Float32Array,
    k: number,
    threshold: number,
    keys: Uint8Array | undefined,
    stop?: NativeStop,
  ): Promise<KeyHits>;
  buildCodes(stop?: NativeStop): Promise<void>;
  searchCodes(queries: Float32Array, k: number, threshold: number, recall: number, stop?: NativeStop): Promise<KeyHits>;
  dispose(): void;
}
export interface NativeIndex {
  open(path: string, identity: IndexIdentity, stop?: NativeStop): Promise<IndexMeta>;
  upsert(keys: Uint8Array, rows: Float32Array, stop?: NativeStop): Promise<void>;
  remove(keys: Uint8Array, stop?: NativeStop): Promise<number>;
  search(queries: Float32Array, k: number, threshold: number, probes: number, stop?: NativeStop): Promise<IndexHits>;
  measureRecall(
    queries: Float32Array,
    neighbour_cosine: number,
    stop?: NativeStop,
  ): Promise<{ recall: number; counted: number }>;
  stats(stop?: NativeStop): Promise<{ size: number; memoryBytes: number }>;
}
export interface NativeStream<Block> {
  readonly done: Promise<GraphRun>;
  /** Undefined after the last block; one call at a time. */
  next(): Promise<Block | undefined>;
  close(): void;
}
interface Native {
  Collection: new (dimensions: number) => NativeCollection;
  Index: new () => NativeIndex;
  buildIndex(
    path: string,
    identity: IndexIdentity,
    keys: Uint8Array,
    rows: Float32Array,
    queries: Float32Array | undefined,
    parameters: Required<IndexParameters> & { watermark: bigint },
    stop?: NativeStop,
  ): { done: Promise<IndexMeta>; progress(): number };
  Stop: new (deadline_ms: number | undefined) => NativeStop;
  searchRows(
    rows: Float32Array,
    queries: Float32Array,
    dimensions: number,
    k: number,
    threshold: number,
    stop?: NativeStop,
  ): Promise<RowHits>;
  pairs(
    rows: Float32Array,
    others: Float32Array | undefined,
    dimensions: number,
    threshold: number,
    from: number,
    stop?: NativeStop,
  ): NativeStream<PairBlock>;
  neighbours(
    rows: Float32Array,
    dimensions: number,
    k: number,
    from: number,
    stop?: NativeStop,
  ): NativeStream<NeighbourBlock>;
  startPool(threads: number): number;
  isa(): string;
  isas(): string[];
  forceIsa(name: string): boolean;
  isDetached(array: Uint8Array | Float32Array): boolean;
}

/** The built addon lies beside the sources, also for code that runs from dist/. */
function load(): Native {
  const places = ['./build/Release/facet_matcher.node', '../../matcher-native/build/Release/facet_matcher.node'];
  const files = places.map((place) => fileURLToPath(new URL(place, import.meta.url)));
  const file = files.find((candidate) => existsSync(candidate));
  if (!file) throw new Error(`matcher-native is not built: none of ${files.join(', ')} exists. Run the set-up.`);
  return createRequire(import.meta.url)(file) as Native;
}

export const native = load();

import { cosine, dimensionCount, integer, results, rowCount } from './arguments.ts';
import { type CallOptions, settle } from './call.ts';
import { type NativeStop, type NativeStream, native } from './native.ts';

/** Blocks are numbered 0 to `blocks` - 1, the same way for the same rows on every machine. */
interface Block {
  block: number;
  blocks: number;
}
/** Pairs of one block, by first row, then by second. */
export interface PairBlock extends Block {
  firsts: Uint32Array;
  /** Row numbers of the other set; within one set, above `firsts`. */
  seconds: Uint32Array;
  cosines: Float32Array;
}
/** The nearest rows of the rows from `first` on: `each` of them a row, best first, ties by lower row. */
export interface NeighbourBlock extends Block {
  first: number;
  each: number;
  rows: Uint32Array;
  cosines: Float32Array;
}
/** How far it came, and how many pairs were compared: at all, in all their values, in float64. */
export interface GraphRun {
  /** The first block that was not handed over. */
  next: number;
  blocks: number;
  pairs: number;
  rated: number;
  proved: number;
}

interface Graph {
  /** n x dimensions unit rows. */
  rows: Float32Array;
  dimensions: number;
  /** The first block wanted, to go on where another run ended; by default 0. */
  from?: number | undefined;
}

/**
 * All pairs of rows whose cosine reaches a threshold, exactly; with `others`, pairs of one row of each. Computing is one
 * block ahead of its reader and waits for it; leaving the loop ends it. @throws {VectorError}
 */
export function pairs(
  graph: Graph & { others?: Float32Array | undefined; threshold: number },
  options?: CallOptions,
): AsyncGenerator<PairBlock, GraphRun> {
  const { rows, others } = graph;
  const dimensions = dimensionCount(graph.dimensions);
  rowCount('rows', rows, dimensions);
  if (others !== undefined) rowCount('others', others, dimensions);
  const least = cosine('threshold', graph.threshold);
  const from = blockNumber(graph.from);
  return blocks((stop) => native.pairs(rows, others, dimensions, least, from, stop), options);
}

/** The `k` rows nearest to each row other than itself, exactly; as `pairs`. @throws {VectorError} */
export function neighbours(
  graph: Graph & { k: number },
  options?: CallOptions,
): AsyncGenerator<NeighbourBlock, GraphRun> {
  const { rows } = graph;
  const dimensions = dimensionCount(graph.dimensions);
  rowCount('rows', rows, dimensions);
  const k = results(graph.k);
  const from = blockNumber(graph.from);
  return blocks((stop) => native.neighbours(rows, dimensions, k, from, stop), options);
}

const blockNumber = (from: unknown): number => integer('from', from ?? 0, 0, Number.MAX_SAFE_INTEGER);

async function* blocks<T>(
  start: (stop: NativeStop | undefined) => NativeStream<T>,
  options: CallOptions | undefined,
): AsyncGenerator<T, GraphRun> {
  const stream: { now?: NativeStream<T> } = {};
  const done = settle((stop) => {
    stream.now = start(stop);
    return stream.now.done;
  }, options);
  // A run that was given up before it began tells nobody but `done`.
  const failed = new Promise<never>((_, reject) => {
    done.catch(reject);
  });
  failed.catch(() => undefined); // Thrown below, to whoever reads on.
  try {
    for (;;) {
      const block = await Promise.race([stream.now?.next(), failed]);
      if (block === undefined) return await done;
      yield block;
    }
  } finally {
    stream.now?.close();
  }
}

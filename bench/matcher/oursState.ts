import { configure, isa } from '../../matcher-native/index.ts';
import type { RowsFile, SearchQuestion } from './peers.ts';
import { readRows } from './rowsReader.ts';

let queries: { rows: Float32Array; dimensions: number } | undefined;

/** The addon's pool. Answers the instructions that it uses; `FACET_MATCHER_ISA` forces others, as for the role. */
export function openPool(threads: number): string {
  configure({ threads, isa: process.env['FACET_MATCHER_ISA'] || undefined });
  return isa();
}

export function loadQueries(file: RowsFile): null {
  queries = { rows: readRows(file, 0, file.count), dimensions: file.dimensions };
  return null;
}

/** Queries from..to, one row after another. */
export function queryRows(from: number, to: number): Float32Array {
  if (!queries) throw new Error('no queries were loaded');
  return queries.rows.subarray(from * queries.dimensions, to * queries.dimensions);
}

/** Calls `find` for `batch` queries at a time, one call after another: the time of all, and the best row of each query. */
export async function timed(
  { first, count, batch }: SearchQuestion,
  find: (queries: Float32Array) => Promise<number[]>,
): Promise<{ s: number; ids: number[] }> {
  const ids: number[] = [];
  const start = performance.now();
  for (let at = first; at < first + count; at += batch) {
    ids.push(...(await find(queryRows(at, Math.min(at + batch, first + count)))));
  }
  return { s: (performance.now() - start) / 1000, ids };
}

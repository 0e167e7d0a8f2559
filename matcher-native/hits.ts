/** Lists of all queries one after another: `counts[i]` hits belong to query i, best first. */
export interface Hits {
  counts: Uint32Array;
  /** -1..1, never increasing inside a list. */
  cosines: Float32Array;
}
export interface KeyHits extends Hits {
  /** 16 bytes a hit; equal cosines by lower key. */
  keys: Uint8Array;
  /** Rows that each query was compared with. */
  scanned: number;
  /** Of these, those compared once more in float64: summed over the queries of the pass, which callers may share. */
  reranked: number;
  /** The highest that a change which the search has seen came with. */
  sequence: bigint;
  /** How the rows were compared: `codes` may have ruled rows out by 1-bit codes. */
  tier: 'exact' | 'codes';
}
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

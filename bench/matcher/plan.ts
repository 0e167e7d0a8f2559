export const PARTS = ['exact', 'codes', 'index', 'large', 'writes', 'pairs', 'load'] as const;
export type Part = (typeof PARTS)[number];

/** How much is measured. */
export interface Plan {
  readonly rows: number;
  /** Of part `large`, with 128 dimensions. */
  readonly large_rows: number;
  /** In all; recall is taken over these. A power of two, at least 64. */
  readonly queries: number;
  readonly rounds: number;
  /** Searches of one query that one round times on each side. */
  readonly singles: number;
  /** Calls of 16 queries that one round times on each side. */
  readonly batches: number;
  /** Candidates that a graph's search keeps: one point of its curve each. */
  readonly efs: readonly number[];
  /** Queries a point of a curve. */
  readonly curve_queries: number;
  readonly memory_queries: number;
  readonly writes_ms: number;
  readonly upserts_found: number;
  /** Of the pairs' left and right side. */
  readonly pairs_rows: readonly [number, number];
  readonly load_rows: number;
}

export const FULL: Plan = {
  rows: 1_000_000,
  large_rows: 10_000_000,
  queries: 4096,
  rounds: 5,
  singles: 32,
  batches: 4,
  efs: [16, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024],
  curve_queries: 1024,
  memory_queries: 10_000,
  writes_ms: 5_000,
  upserts_found: 500,
  pairs_rows: [100_000, 100_000],
  load_rows: 1_000_000,
};

/** For work on the bench itself: its figures are noise. */
export const QUICK: Plan = {
  ...FULL,
  rows: 20_000,
  large_rows: 40_000,
  queries: 512,
  rounds: 2,
  singles: 16,
  batches: 2,
  efs: [16, 64, 256],
  curve_queries: 256,
  memory_queries: 500,
  writes_ms: 500,
  upserts_found: 50,
  pairs_rows: [10_000, 10_000],
  load_rows: 20_000,
};

/** The plan for another number of rows; the parts that have a number of their own take it where it is less. */
export function withRows(plan: Plan, rows: number): Plan {
  const [left, right] = plan.pairs_rows;
  return {
    ...plan,
    rows,
    large_rows: rows * 10,
    pairs_rows: [Math.min(left, rows), Math.min(right, rows)],
    load_rows: Math.min(plan.load_rows, rows),
  };
}

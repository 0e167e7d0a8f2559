import { cosine, dimensionCount, integer, KEY_BYTES, refuse, sequenceNumber } from './arguments.ts';

/** Whose rows an index holds; it answers for nobody else. */
export interface IndexIdentity {
  dimensions: number;
  descriptor_version: number;
  /** 16 bytes. */
  account: Uint8Array;
  /** 16 bytes; all zero: the whole account. */
  list: Uint8Array;
}

/** How an index is built; what is left out is chosen. */
export interface IndexParameters {
  /** 1..65,536, at most one a row; by default twice the root of the rows. */
  partitions?: number | undefined;
  /** Rows that k-means is trained on, for each partition, 1..4096; by default 32. */
  sample_per_partition?: number | undefined;
  /** Of k-means, 1..100; by default 5. */
  iterations?: number | undefined;
  /** The same seed and rows give the same bytes. By default 1. */
  seed?: bigint | undefined;
  /** Of the most similar row, 0.5..0.9999; by default 0.99. */
  recall_wanted?: number | undefined;
  /** Recall counts queries that have a row at least so similar; by default 0.4. */
  neighbour_cosine?: number | undefined;
  /** 1..1,000,000; by default 2000. */
  calibration_rows?: number | undefined;
}

/** What the file says of itself. */
export interface IndexMeta extends IndexIdentity {
  rows: number;
  /** Newest link key whose change is in these rows. */
  watermark: bigint;
  seed: bigint;
  /** Of keys and rows, in the order of the file. */
  digest: bigint;
  partitions: number;
  /** Partitions that a query visits at most. */
  probes: number;
  sample_rows: number;
  iterations: number;
  recall_wanted: number;
  /** Of the calibration's queries; 0 when there were none. */
  recall_measured: number;
  calibration_queries: number;
}

const UINT32_MAX = 2 ** 32 - 1;

export function identity({ dimensions, descriptor_version, account, list }: IndexIdentity): IndexIdentity {
  return {
    dimensions: dimensionCount(dimensions),
    descriptor_version: integer('descriptor_version', descriptor_version, 0, UINT32_MAX),
    account: id('account', account),
    list: id('list', list),
  };
}

export const parameters = (given: IndexParameters) => ({
  partitions: given.partitions === undefined ? 0 : integer('partitions', given.partitions, 1, 65_536),
  sample_per_partition: integer('sample_per_partition', given.sample_per_partition ?? 32, 1, 4096),
  iterations: integer('iterations', given.iterations ?? 5, 1, 100),
  seed: sequenceNumber(given.seed ?? 1n, 'seed'),
  recall_wanted: recall(given.recall_wanted ?? 0.99),
  neighbour_cosine: cosine('neighbour_cosine', given.neighbour_cosine ?? 0.4),
  calibration_rows: integer('calibration_rows', given.calibration_rows ?? 2000, 1, 1_000_000),
});

function recall(value: unknown): number {
  if (typeof value === 'number' && value >= 0.5 && value <= 0.9999) return value;
  throw refuse('number between 0.5 and 0.9999', 'recall_wanted', value);
}

function id(name: string, value: unknown): Uint8Array {
  if (value instanceof Uint8Array && value.length === KEY_BYTES) return value;
  throw refuse(`Uint8Array of ${KEY_BYTES} bytes`, name, value instanceof Uint8Array ? value.length : value);
}

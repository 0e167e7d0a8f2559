import type { Definition, Measurements as Measured } from '../figures.ts';

const FAISS = 'FAISS IndexFlatIP, million rows compared/s';
const EXACT = 'int8 scan, queries/s';
const HNSWLIB = 'hnswlib, queries/s';
const USEARCH = 'usearch, queries/s';

/** Of 512 dimensions, and printed for 128 too. */
const SCAN = {
  exact_1q_vs_faiss: { unit: 'x', target: '>= 4', peer: FAISS },
  exact_1q_bandwidth_share: { unit: 'x', target: '>= 0.85', peer: 'plain read of memory, GB/s' },
  exact_16q_vs_faiss: { unit: 'x', target: '>= 12', peer: FAISS },
  exact_1q_vs_usearch_i8: { unit: 'x', target: null, peer: 'usearch exact over int8 rows, million rows compared/s' },
  codes_1q_vs_exact: { unit: 'x', target: '>= 5', peer: EXACT },
  codes_recall_at_1: { unit: 'share', target: '>= 0.999', peer: null },
  codes_recall_at_1_strangers: { unit: 'share', target: null, peer: null },
  codes_recall_at_10: { unit: 'share', target: null, peer: null },
  codes_exact_1q_vs_exact: { unit: 'x', target: null, peer: EXACT },
  codes_1q_vs_exact_k1: { unit: 'x', target: null, peer: EXACT },
  codes_exact_1q_vs_exact_k1: { unit: 'x', target: null, peer: EXACT },
} as const satisfies Record<string, Definition>;

const INDEX = {
  index_qps_vs_usearch: { unit: 'x', target: '>= 10', peer: USEARCH },
  index_qps_vs_hnswlib: { unit: 'x', target: '>= 10', peer: HNSWLIB },
  index_qps_vs_hnswlib_k10: { unit: 'x', target: null, peer: HNSWLIB },
  index_recall_at_1: { unit: 'share', target: '>= 0.99', peer: 'hnswlib, share' },
  index_build_vs_hnswlib: { unit: 'x', target: '>= 50', peer: 'hnswlib, rows a second of processor time' },
  index_memory_vs_hnswlib: { unit: 'x', target: '<= 0.3', peer: 'hnswlib, resident MB' },
} as const satisfies Record<string, Definition>;

type At128<Name extends string> = `${Name}_128`;
/** The same with 128 dimensions: shown, held to nothing. */
function at128<Name extends string>(definitions: Readonly<Record<Name, Definition>>) {
  const entries = Object.entries<Definition>(definitions);
  return Object.fromEntries(entries.map(([name, one]) => [`${name}_128`, { ...one, target: null }])) as Record<
    At128<Name>,
    Definition
  >;
}

const REST = {
  index_qps_10m_128: { unit: 'queries/s', target: null, peer: null },
  index_recall_at_1_10m_128: { unit: 'share', target: null, peer: null },
  index_build_rows_per_s_10m_128: { unit: 'rows/s of processor time', target: null, peer: null },
  index_resident_bytes_per_row_10m_128: { unit: 'bytes', target: null, peer: null },
  upsert_rows_per_s: { unit: 'rows/s', target: '>= 200000', peer: null },
  remove_rows_per_s: { unit: 'rows/s', target: '>= 200000', peer: null },
  upsert_readers_worst_slowdown: { unit: 'x', target: '<= 2', peer: 'slowest search without writers, ms' },
  remove_readers_worst_slowdown: { unit: 'x', target: '<= 2', peer: 'slowest search without writers, ms' },
  upsert_to_found_p99_ms: { unit: 'ms', target: null, peer: 'search alone, p99 ms' },
  pairs_vs_blas: { unit: 'x', target: '>= 10', peer: 'blocked numpy matrix products, million pairs/s' },
  load_rows_per_s: { unit: 'rows/s', target: null, peer: 'bare COPY from PostgreSQL, rows/s' },
  collection_bytes_per_row: { unit: 'bytes', target: null, peer: 'the row as float32' },
  codes_bytes_per_row: { unit: 'bytes', target: null, peer: 'the row as float32' },
  index_file_bytes_per_row: { unit: 'bytes', target: null, peer: 'the row as float32' },
} as const satisfies Record<string, Definition>;

/** Every figure there is. */
export const DEFINITIONS = { ...SCAN, ...INDEX, ...REST, ...at128(SCAN), ...at128(INDEX) };
export type FigureName = keyof typeof DEFINITIONS;
export type Measurements = Measured<FigureName>;

export type ScanName = keyof typeof SCAN;
export type IndexName = keyof typeof INDEX;
export const SCAN_NAMES = Object.keys(SCAN) as readonly ScanName[];
export const INDEX_NAMES = Object.keys(INDEX) as readonly IndexName[];

/** Renames the figures of 512 dimensions to those of 128. */
export function named(measured: Measured<ScanName | IndexName>, dimensions: number): Measurements {
  if (dimensions !== 128) return measured;
  return Object.fromEntries(Object.entries(measured).map(([name, value]) => [`${name}_128`, value]));
}

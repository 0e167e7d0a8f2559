import type { Definition, Measurements as Measured } from '../figures.ts';

const FAISS = 'FAISS IndexFlatIP, million rows compared/s';
const EXACT = 'int8 scan, queries/s';
const HNSWLIB = 'hnswlib, queries/s';
const USEARCH = 'usearch, queries/s';

/** Of 512 dimensions, by part, and printed for 128 too. */
export const PART_DEFINITIONS = {
  scan: {
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
    collection_bytes_per_row: { unit: 'bytes', target: null, peer: 'the row as float32' },
    codes_bytes_per_row: { unit: 'bytes', target: null, peer: 'the row as float32' },
  },
  index: {
    index_qps_vs_usearch: { unit: 'x', target: '>= 10', peer: USEARCH },
    index_qps_vs_hnswlib: { unit: 'x', target: '>= 10', peer: HNSWLIB },
    index_qps_vs_hnswlib_k10: { unit: 'x', target: null, peer: HNSWLIB },
    index_recall_at_1: { unit: 'share', target: '>= 0.99', peer: 'hnswlib, share' },
    index_build_vs_hnswlib: { unit: 'x', target: '>= 50', peer: 'hnswlib, rows a second of processor time' },
    index_memory_vs_hnswlib: { unit: 'x', target: '<= 0.3', peer: 'hnswlib, resident MB' },
    index_file_bytes_per_row: { unit: 'bytes', target: null, peer: 'the row as float32' },
  },
  writes: {
    upsert_rows_per_s: { unit: 'rows/s', target: '>= 200000', peer: null },
    remove_rows_per_s: { unit: 'rows/s', target: '>= 200000', peer: null },
    upsert_readers_worst_slowdown: { unit: 'x', target: '<= 2', peer: 'slowest search without writers, ms' },
    remove_readers_worst_slowdown: { unit: 'x', target: '<= 2', peer: 'slowest search without writers, ms' },
    upsert_to_found_p99_ms: { unit: 'ms', target: null, peer: 'search alone, p99 ms' },
  },
  pairs: {
    pairs_vs_blas: { unit: 'x', target: '>= 10', peer: 'blocked numpy matrix products, million pairs/s' },
  },
  load: {
    load_rows_per_s: { unit: 'rows/s', target: null, peer: 'bare COPY from PostgreSQL, rows/s' },
  },
} as const satisfies Record<string, Readonly<Record<string, Definition>>>;
type PartDefinitions = typeof PART_DEFINITIONS;
export type ScanName = keyof PartDefinitions['scan'];
export type IndexName = keyof PartDefinitions['index'];
export type WriteName = keyof PartDefinitions['writes'];
export type GalleryName =
  | ScanName
  | IndexName
  | WriteName
  | keyof PartDefinitions['pairs']
  | keyof PartDefinitions['load'];

const GALLERY: Readonly<Record<GalleryName, Definition>> = {
  ...PART_DEFINITIONS.scan,
  ...PART_DEFINITIONS.index,
  ...PART_DEFINITIONS.writes,
  ...PART_DEFINITIONS.pairs,
  ...PART_DEFINITIONS.load,
};

type At128 = `${GalleryName}_128`;
/** The same with 128 dimensions: shown, held to nothing. */
function at128() {
  const entries = Object.entries<Definition>(GALLERY);
  return Object.fromEntries(entries.map(([name, one]) => [`${name}_128`, { ...one, target: null }])) as Record<
    At128,
    Definition
  >;
}

/** Ours alone, with ten times the rows. */
export const LARGE = {
  index_qps_10m_128: { unit: 'queries/s', target: null, peer: null },
  index_recall_at_1_10m_128: { unit: 'share', target: null, peer: null },
  index_build_rows_per_s_10m_128: { unit: 'rows/s of processor time', target: null, peer: null },
  index_resident_bytes_per_row_10m_128: { unit: 'bytes', target: null, peer: null },
} as const satisfies Record<string, Definition>;

/** Every figure there is. */
export const DEFINITIONS = { ...GALLERY, ...at128(), ...LARGE };
export type Measurements = Measured<keyof typeof DEFINITIONS>;

/** Renames the figures of 512 dimensions to those of 128. */
export function named(measured: Measured<GalleryName>, dimensions: number): Measurements {
  if (dimensions !== 128) return measured;
  return Object.fromEntries(Object.entries(measured).map(([name, value]) => [`${name}_128`, value]));
}

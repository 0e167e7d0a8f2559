export { DIMENSIONS_MAX, KEY_BYTES, RESULTS_MAX } from './arguments.ts';
export type { CallOptions } from './call.ts';
export { type ChangeOptions, Collection, type CollectionSearch, searchRows } from './collection.ts';
export { configure, isa, isas } from './configure.ts';
export { DeadlineError, FileError, VectorError } from './errors.ts';
export { type GraphRun, type NeighbourBlock, neighbours, type PairBlock, pairs } from './graphs.ts';
export type { Hits, KeyHits, RowHits, Search } from './hits.ts';
export type { IndexIdentity, IndexMeta, IndexParameters } from './indexMeta.ts';
export { type BuildOptions, type IndexHits, type IndexInput, PartitionedIndex } from './partitionedIndex.ts';

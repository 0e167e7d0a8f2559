import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { startPython, venv } from '../python.ts';

/** Pinned, so that figures of two days can be compared. */
export const PEERS = ['faiss-cpu==1.15.1', 'usearch==2.26.6', 'hnswlib==0.8.0', 'numpy==2.4.6'] as const;
/** The pinned version of a peer. */
export const versionOf = (name: string): string =>
  PEERS.find((peer) => peer.startsWith(`${name}==`))?.split('==')[1] ?? '';
const PROGRAM = fileURLToPath(new URL('../../../bench/matcher/peers.py', import.meta.url));

export const Found = z.object({ s: z.number(), ids: z.array(z.int()) });
export type Found = z.infer<typeof Found>;
/** Seconds that building an index took: by the clock, and of processor time of all threads. */
export const Built = z.object({ s: z.number(), cpu_s: z.number() });
const Pairs = z.object({ s: z.number(), pairs: z.int() });

export interface RowsFile {
  readonly path: string;
  readonly count: number;
  readonly dimensions: number;
}
export interface SearchQuestion {
  readonly first: number;
  readonly count: number;
  /** Queries a call. */
  readonly batch: number;
  readonly k: number;
  /** Candidates of a graph's search. */
  readonly ef?: number;
}
export interface GraphQuestion extends RowsFile {
  readonly kind: 'hnswlib' | 'usearch';
  /** Where the built graph is kept; read from there when it exists. */
  readonly file: string;
  readonly m: number;
  readonly ef_construction: number;
  readonly build_threads: number;
}
export interface PairsQuestion extends RowsFile {
  /** Rows 0..left are compared with rows from..to. */
  readonly left: number;
  readonly from: number;
  readonly to: number;
  readonly threshold: number;
  readonly block: number;
}

export type Peers = Awaited<ReturnType<typeof startPeers>>;

/** A process with the peers in it. All its libraries use this many threads. */
export async function startPeers(threads: number) {
  const { ask, end } = startPython(await venv('bench-matcher-peers', PEERS), PROGRAM, threads);
  return {
    threads,
    versions: () => ask({ do: 'versions' }, z.record(z.string(), z.string())),
    imported: (name: string) => ask({ do: 'import', name }, z.null()),
    queries: (file: RowsFile) => ask({ do: 'queries', ...file }, z.null()),
    /** FAISS IndexFlatIP. */
    flat: (file: RowsFile) => ask({ do: 'flat', ...file }, z.null()),
    /** usearch's exact search over int8 rows. */
    usearchI8: (file: RowsFile) => ask({ do: 'usearch_i8', ...file }, z.null()),
    /** `built` is null when the graph was read from its file. */
    graph: ({ kind, ...question }: GraphQuestion) =>
      ask({ do: kind, ...question }, z.object({ built: Built.nullable() })),
    search: (question: SearchQuestion) => ask({ do: 'search', ...question }, Found),
    pairs: (question: PairsQuestion) => ask({ do: 'pairs', ...question }, Pairs),
    /** Resident bytes of the process. */
    memory: () => ask({ do: 'memory' }, z.number()),
    end,
  };
}

import { z } from 'zod';
import { startChild } from '../child.ts';
import { Built, Found, type PairsQuestion, type RowsFile, type SearchQuestion } from './peers.ts';

/** How a query is answered: `exact` by the int8 scan, `codes` by 1-bit codes, with or without a proof. */
export type Tier = 'exact' | 'codes' | 'codes_exact';

export type OursQuestion =
  | { readonly kind: 'open'; readonly threads: number }
  | { readonly kind: 'queries'; readonly file: RowsFile }
  /** Puts rows into a collection. Answers what it holds then. */
  | { readonly kind: 'fill'; readonly file: RowsFile; readonly codes: boolean }
  | ({ readonly kind: 'search'; readonly tier: Tier } & SearchQuestion)
  /** How many of the rows that the exact tier finds the codes find too. */
  | ({ readonly kind: 'recall' } & SearchQuestion)
  /** Reads that many bytes once, by one thread. */
  | { readonly kind: 'read'; readonly bytes: number }
  | ({ readonly kind: 'writes' } & WritesQuestion)
  | { readonly kind: 'found'; readonly count: number }
  | ({ readonly kind: 'pairs' } & Omit<PairsQuestion, 'block'>)
  | { readonly kind: 'build_index'; readonly file: RowsFile; readonly path: string }
  | { readonly kind: 'open_index'; readonly path: string; readonly dimensions: number }
  | ({ readonly kind: 'search_index'; readonly effort: number } & SearchQuestion)
  | { readonly kind: 'memory' };

export interface WritesQuestion {
  readonly write: 'nothing' | 'upsert' | 'remove';
  /** At most; removing ends earlier when half of the rows are gone, and then puts them back. */
  readonly ms: number;
  readonly readers: number;
  /** Rows a call. */
  readonly batch: number;
}

const Filled = z.object({ s: z.number(), bytes: z.number(), codes_bytes: z.number() });
const Written = z.object({ rows_per_s: z.number(), search_ms: z.array(z.number()) });
const File = Built.extend({ bytes: z.number() });
const Pairs = z.object({ s: z.number(), pairs: z.int() });

export type Ours = ReturnType<typeof startOurs>;

/** matcher-native in a process of its own, as the matcher role has it. */
export function startOurs() {
  const child = startChild<OursQuestion>(new URL('./oursMain.js', import.meta.url));
  return {
    pid: child.pid,
    /** First of all: how many threads the addon's pool has. */
    open: (threads: number) => child.ask({ kind: 'open', threads }, z.string()),
    queries: (file: RowsFile) => child.ask({ kind: 'queries', file }, z.null()),
    fill: (file: RowsFile, codes: boolean) => child.ask({ kind: 'fill', file, codes }, Filled),
    search: (tier: Tier, question: SearchQuestion) => child.ask({ kind: 'search', tier, ...question }, Found),
    /** 0..1 */
    recall: (question: SearchQuestion) => child.ask({ kind: 'recall', ...question }, z.number()),
    /** Seconds. */
    read: (bytes: number) => child.ask({ kind: 'read', bytes }, z.number()),
    writes: (question: WritesQuestion) => child.ask({ kind: 'writes', ...question }, Written),
    /** Milliseconds from a call of upsert to the end of the first search that finds the row, and of a search alone. */
    found: (count: number) =>
      child.ask({ kind: 'found', count }, z.object({ found_ms: z.array(z.number()), search_ms: z.array(z.number()) })),
    pairs: (question: Omit<PairsQuestion, 'block'>) => child.ask({ kind: 'pairs', ...question }, Pairs),
    buildIndex: (file: RowsFile, path: string) => child.ask({ kind: 'build_index', file, path }, File),
    openIndex: (path: string, dimensions: number) => child.ask({ kind: 'open_index', path, dimensions }, z.null()),
    /** `effort`: partitions visited at most; 0: as calibrated. */
    searchIndex: (effort: number, question: SearchQuestion) =>
      child.ask({ kind: 'search_index', effort, ...question }, Found),
    /** Resident bytes of the process. */
    memory: () => child.ask({ kind: 'memory' }, z.number()),
    end: () => child.end(),
  };
}

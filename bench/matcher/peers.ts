import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { made } from '../../bin/setup/cache.mjs';
import { run, which } from '../../bin/setup/run.mjs';

/** Pinned, so that figures of two days can be compared. */
export const PEERS = ['faiss-cpu==1.15.1', 'usearch==2.26.6', 'hnswlib==0.8.0', 'numpy==2.4.6'] as const;
/** The pinned version of a peer. */
export const versionOf = (name: string): string =>
  PEERS.find((peer) => peer.startsWith(`${name}==`))?.split('==')[1] ?? '';
const PROGRAM = fileURLToPath(new URL('../../../bench/matcher/peers.py', import.meta.url));
const INSTALL_S = 1800;

/** The Python of a virtual environment with the peers in it, made at first use. pip's own settings say from where. */
async function peersPython(): Promise<string> {
  const python = which('python3');
  if (!python) throw new Error('python3 is not on PATH: install Python 3.10 or newer with venv to compare with peers');
  const key = `bench-matcher-peers-${PEERS.map((peer) => peer.replace('==', '-')).join('-')}`;
  const dir = await made(key, async (target) => {
    await run(python, ['-m', 'venv', target], { seconds: INSTALL_S });
    await run(join(target, 'bin/python'), ['-m', 'pip', 'install', '-q', ...PEERS], { seconds: INSTALL_S });
  });
  return join(dir, 'bin/python');
}

const Reply = z.union([z.object({ answer: z.unknown() }), z.object({ error: z.string() })]);
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
  const python = await peersPython();
  const count = `${threads}`;
  const env = { ...process.env, OMP_NUM_THREADS: count, OPENBLAS_NUM_THREADS: count, MKL_NUM_THREADS: count };
  const child = spawn(python, ['-u', PROGRAM], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ask = async <T>(
    question: { readonly do: string; readonly [field: string]: unknown },
    answer: z.ZodType<T>,
  ): Promise<T> => {
    child.stdin.write(`${JSON.stringify(question)}\n`);
    const line = await lines.next();
    if (line.done) throw new Error(`peers.py ended while it was asked to ${question.do}`);
    const reply = Reply.parse(JSON.parse(line.value));
    if ('error' in reply) throw new Error(`peers.py, ${question.do}: ${reply.error.trim().split('\n').at(-1) ?? ''}`);
    return answer.parse(reply.answer);
  };
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
    end: () => endChild(child),
  };
}

async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL'); // It holds nothing that has to be written.
  await ended;
}

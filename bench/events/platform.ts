import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { readState } from '../../bin/runningPlatform.ts';
import { type Groups, withDescendants } from './cpu.ts';

const READY_WITHIN_MS = 180_000;
const STOP_WITHIN_MS = 90_000;
const POLL_MS = 25;
const LOG_TAIL = 3_000;

/** Settings that would lead to other servers than our own, whose CPU time nobody could tell apart. */
const NOT_OURS =
  /^(DATABASE_URL|REDIS_URL|TEMPORAL_|S3_|FACET_(API|MATCHER|DATA|CONFIG|PUBLIC|OBJECTS|EVENTS|MODEL_PACK|INFERENCE)_?)/;

const State = z.object({
  pid: z.int(),
  api_url: z.url(),
  database_url: z.string(),
  redis_url: z.string(),
  temporal_address: z.string(),
  processes: z.record(z.string(), z.int().nullable()),
});

/** A `facet up` of the bench's own. */
export interface Platform extends z.infer<typeof State> {
  /** From the start of the process to the first answer 200 of /healthcheck. */
  readonly ready_ms: number;
  /** Processes by role or server, as they are now; `supervisor` is `facet up` itself. */
  groups(): Groups;
  stop(): Promise<void>;
}

export interface PlatformOptions {
  /** dist/bin/facet.js */
  readonly facet: string;
  readonly data_dir: string;
  readonly pack: 'standard' | 'npm';
  /** Of inference. */
  readonly threads: number;
  /** For instance NODE_OPTIONS. */
  readonly env?: NodeJS.ProcessEnv;
}

function environmentOf({ data_dir, pack, threads, env }: PlatformOptions): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !NOT_OURS.test(name));
  return {
    ...Object.fromEntries(inherited),
    ...env,
    FACET_DATA_DIR: data_dir,
    FACET_MODEL_PACK: pack,
    FACET_INFERENCE_THREADS: `${threads}`,
  };
}

/** What `facet up` wrote down of itself; undefined until this very process has done so. */
function stateOf(data_dir: string, pid: number | undefined): z.infer<typeof State> | undefined {
  const state = readState(data_dir, State);
  return state?.pid === pid ? state : undefined;
}

async function isReady(api_url: string): Promise<boolean> {
  try {
    const answer = await fetch(`${api_url}/healthcheck`, { signal: AbortSignal.timeout(2_000) });
    await answer.body?.cancel();
    return answer.status === 200;
  } catch {
    return false; // Not listening yet.
  }
}

/** Ends `pid` when the bench is gone, even by kill -9: a shell that waits on a pipe. */
function endAfterUs(pid: number): () => void {
  const shell = spawn('/bin/sh', ['-c', 'read -r _; kill -TERM "$1"', 'sh', `${pid}`], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  shell.unref();
  return () => shell.kill('SIGKILL');
}

/** Starts `facet up` and waits until it is ready. @throws Error with the end of its log. */
export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  const { facet, data_dir } = options;
  mkdirSync(data_dir, { recursive: true });
  const log_file = join(data_dir, 'bench.log');
  const log = openSync(log_file, 'a');
  const start = performance.now();
  const child = spawn(process.execPath, [facet, 'up'], {
    env: environmentOf(options),
    stdio: ['ignore', log, log],
    detached: true, // Ctrl-C ends the bench, and the bench ends the platform.
  });
  const ended = once(child, 'exit');
  const running = () => child.exitCode === null && child.signalCode === null;
  const release = endAfterUs(child.pid ?? 0);
  const stop = async () => {
    release();
    if (!running()) return;
    child.kill('SIGTERM');
    const drained = await Promise.race([ended, sleep(STOP_WITHIN_MS, undefined, { ref: false })]);
    if (drained === undefined) child.kill('SIGKILL');
  };
  const fail = async (why: string): Promise<never> => {
    await stop();
    throw new Error(`facet up ${why}. The end of ${log_file}:\n${readFileSync(log_file, 'utf8').slice(-LOG_TAIL)}`);
  };
  let state = stateOf(data_dir, child.pid);
  for (; !state || !(await isReady(state.api_url)); state = stateOf(data_dir, child.pid)) {
    if (!running()) return fail('ended before it was ready');
    if (performance.now() - start > READY_WITHIN_MS) return fail(`was not ready within ${READY_WITHIN_MS / 1000} s`);
    await sleep(POLL_MS);
  }
  const groups = (): Groups => {
    const now = stateOf(data_dir, child.pid);
    if (!now || !running()) throw new Error(`facet up is gone; its log: ${log_file}`);
    const roles = Object.entries(now.processes).flatMap(([name, pid]) => (pid === null ? [] : [[name, pid] as const]));
    const trees = roles.map(([name, pid]) => [name, withDescendants(pid)] as const);
    return { ...Object.fromEntries(trees), supervisor: [now.pid] };
  };
  return { ...state, ready_ms: performance.now() - start, groups, stop };
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { environment } from '../config.ts';
import { readState } from '../runningPlatform.ts';

const READY_WITHIN_MS = 180_000;
const DRAIN_WITHIN_MS = 90_000;
const POLL_MS = 200;
const LOG_TAIL = 3000;

/** A running Facet. */
export interface Platform {
  readonly api_url: string;
  /** The Temporal Web UI. */
  readonly ui_url: string;
  /** The command that starts it again on the same data. */
  readonly reopen: string;
  /** SIGTERM ends it. */
  readonly pid: number;
  /** Drains and ends everything that was started. */
  stop(): Promise<void>;
}

const State = z.object({ pid: z.int(), api_url: z.string(), temporal_ui_url: z.string() });

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What `facet up` wrote down of itself, once this very process has done so. */
export function stateOf(data_dir: string, pid: number | undefined): z.infer<typeof State> | undefined {
  const state = readState(data_dir, State);
  return state?.pid === pid ? state : undefined; // Else left behind by one that was killed.
}

async function isReady({ api_url }: z.infer<typeof State>): Promise<boolean> {
  try {
    const { status } = await fetch(`${api_url}/healthcheck`, { signal: AbortSignal.timeout(2000) });
    return status === 200;
  } catch {
    return false; // Not listening yet.
  }
}

export const quoted = (text: string): string =>
  /^[\w./:=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;

/**
 * Starts `facet up` as a process of its own, on its own data directory, and waits until it is ready.
 * Throws with the end of its log when it ends, is not ready after 3 minutes, or is not wanted any more.
 */
export async function startPlatform(facet: string, data_dir: string, interrupted: AbortSignal): Promise<Platform> {
  mkdirSync(data_dir, { recursive: true });
  const log_file = join(data_dir, 'demo.log');
  const log = openSync(log_file, 'w');
  const child = spawn(process.execPath, [facet, 'up'], {
    env: { ...environment(), FACET_DATA_DIR: data_dir },
    stdio: ['ignore', log, log],
    detached: true, // Ctrl-C ends the demo, and the demo ends the platform.
  });
  child.unref();
  const ended = once(child, 'exit');
  const running = () => child.exitCode === null && child.signalCode === null;

  const stop = async () => {
    if (!running()) return;
    child.ref();
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), DRAIN_WITHIN_MS);
    await ended;
    clearTimeout(timer);
  };
  const fail = async (why: string): Promise<never> => {
    await stop();
    throw new Error(`facet up ${why}. The end of ${log_file}:\n${readFileSync(log_file, 'utf8').slice(-LOG_TAIL)}`);
  };

  const end = Date.now() + READY_WITHIN_MS;
  let state = stateOf(data_dir, child.pid);
  for (; !state || !(await isReady(state)); state = stateOf(data_dir, child.pid)) {
    if (!running()) return fail('ended before it was ready');
    if (interrupted.aborted) return fail('was interrupted');
    if (Date.now() > end) return fail(`was not ready within ${READY_WITHIN_MS / 1000} s`);
    await sleep(POLL_MS);
  }
  const reopen = [`FACET_DATA_DIR=${data_dir}`, 'node', facet, 'up'].map(quoted).join(' ');
  return { api_url: state.api_url, ui_url: state.temporal_ui_url, reopen, pid: state.pid, stop };
}

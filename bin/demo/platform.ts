import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

const READY_WITHIN_MS = 180_000;
const DRAIN_WITHIN_MS = 40_000;
const POLL_MS = 200;
const LOG_TAIL = 3000;

/** A running Facet. */
export interface Platform {
  readonly api_url: string;
  /** The Temporal Web UI; null when none was announced. */
  readonly ui_url: string | null;
  /** The command that starts it again on the same data. */
  readonly reopen: string;
  /** SIGTERM ends it. */
  readonly pid: number;
  /** Drains and ends everything that was started. */
  stop(): Promise<void>;
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port on 127.0.0.1');
  return address.port;
}

/** The address of the Temporal Web UI in what `facet up` prints. */
export function announcedUi(log: string): string | null {
  const line = log.split('\n').find((text) => /temporal/i.test(text) && /\bui\b/i.test(text) && text.includes('http'));
  return /https?:\/\/[^\s/"',]+/.exec(line ?? '')?.[0] ?? null;
}

async function isReady(api_url: string): Promise<boolean> {
  try {
    const { status } = await fetch(`${api_url}/healthcheck`, { signal: AbortSignal.timeout(2000) });
    return status === 200;
  } catch {
    return false; // Not listening yet.
  }
}

const quoted = (text: string): string => (/^[\w./:-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);

/**
 * Starts `facet up` as a process of its own, on its own data directory, and waits until it is ready.
 * Throws with the end of its log when it ends or is not ready after 3 minutes.
 */
export async function startPlatform(facet: string, data_dir: string, interrupted: AbortSignal): Promise<Platform> {
  mkdirSync(data_dir, { recursive: true });
  const log_file = join(data_dir, 'demo.log');
  const log = openSync(log_file, 'w');
  const port = await freePort();
  const settings = [`FACET_DATA_DIR=${data_dir}`, `FACET_API_PORT=${port}`];
  // Through env(1), so that everything else in the environment holds for the platform as it is.
  const child = spawn('env', [...settings, process.execPath, facet, 'up'], {
    stdio: ['ignore', log, log],
    detached: true, // Ctrl-C ends the demo, and the demo ends the platform.
  });
  child.unref();
  const ended = once(child, 'exit');
  const running = () => child.exitCode === null && child.signalCode === null;

  const stop = async () => {
    if (!running()) return;
    child.kill('SIGTERM');
    const drained = await Promise.race([ended, sleep(DRAIN_WITHIN_MS)]);
    if (drained === undefined) child.kill('SIGKILL');
  };
  const fail = async (why: string): Promise<never> => {
    await stop();
    throw new Error(`facet up ${why}. The end of ${log_file}:\n${readFileSync(log_file, 'utf8').slice(-LOG_TAIL)}`);
  };

  const api_url = `http://127.0.0.1:${port}`;
  for (const end = Date.now() + READY_WITHIN_MS; !(await isReady(api_url)); ) {
    if (!running()) return fail('ended before it was ready');
    if (interrupted.aborted) return fail('was interrupted');
    if (Date.now() > end) return fail(`was not ready within ${READY_WITHIN_MS / 1000} s`);
    await sleep(POLL_MS);
  }
  const reopen = [...settings, 'node', facet, 'up'].map(quoted).join(' ');
  return { api_url, ui_url: announcedUi(readFileSync(log_file, 'utf8')), reopen, pid: child.pid ?? 0, stop };
}

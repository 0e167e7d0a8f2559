import { once } from 'node:events';
import { chmod, unlink } from 'node:fs/promises';
import net from 'node:net';
import type { Logger } from 'pino';
import { startBackground } from '../matcher/background.ts';
import { Barrier } from '../matcher/barrier.ts';
import { Collections } from '../matcher/collections.ts';
import { createMetrics } from '../matcher/metrics.ts';
import { createServer } from '../matcher/server.ts';
import type { InfluxSettings } from '../stores/monitoring/influxWriter.ts';
import { trimChanges } from '../stores/postgres/changes.ts';
import { createPool } from '../stores/postgres/pool.ts';
import { openMonitor } from './openMonitor.ts';

export interface MatcherOptions {
  databaseUrl: string;
  /** A unix socket, or an address; port 0 takes a free one. */
  listen: { path: string } | { host: string; port: number };
  /** Native memory for descriptors, MiB. */
  memoryMb: number;
  /** Whether large collections are searched by 1-bit codes; default false. */
  coded?: boolean;
  /** Where points about questions go to; default null: nowhere. */
  influx?: InfluxSettings | null;
  log: Logger;
}

const LOAD_TIMEOUT_MS = 600_000;
/** A matcher that has not read a collection's changes for this long loads it again. */
const CHANGES_KEPT_S = 24 * 3600;
const TRIM_EVERY_MS = 600_000;

/** Starts the matcher role. Its memory is only a cache: it may be killed at any time, and several may run. */
export async function runMatcher(options: MatcherOptions): Promise<{ url: string; close(): Promise<void> }> {
  const { databaseUrl, listen, memoryMb, coded = false, influx = null, log } = options;
  const onError = (err: Error) => {
    log.warn({ err }, 'a connection to PostgreSQL broke');
  };
  const pool = createPool(databaseUrl, { connectionsMax: 8, onError });
  const loadPool = createPool(databaseUrl, { connectionsMax: 2, onError, statementTimeoutMs: LOAD_TIMEOUT_MS });
  const metrics = createMetrics();
  const monitor = openMonitor(influx, log, metrics.registry);
  const barrier = new Barrier(pool, metrics);
  const collections = new Collections({ pool, loadPool, barrier, log, metrics }, memoryMb * 2 ** 20);
  const server = createServer({ pool, collections, coded, metrics, monitor, log });
  const url = await open(server.listener, listen);
  const background = startBackground({ pool, collections, matcher: url, log });
  const trimming = setInterval(() => {
    void trimAll().catch((err: unknown) => {
      log.warn({ err }, 'the log of changes was not trimmed');
    });
  }, TRIM_EVERY_MS);
  log.info({ url, memoryMb }, 'matcher listens');

  async function trimAll(): Promise<void> {
    while (!(await trimChanges(pool, CHANGES_KEPT_S)));
  }

  return {
    url,
    async close() {
      clearInterval(trimming);
      await Promise.all([server.close(), background.stop()]);
      await Promise.all([pool.end(), loadPool.end(), monitor.close()]);
    },
  };
}

async function open(listener: net.Server, listen: MatcherOptions['listen']): Promise<string> {
  if ('path' in listen) await removeStale(listen.path);
  listener.listen(listen);
  await once(listener, 'listening');
  if ('path' in listen) {
    await chmod(listen.path, 0o600); // Whoever may open it may match against every account.
    return `unix:${listen.path}`;
  }
  const { port } = listener.address() as net.AddressInfo;
  return `http://${listen.host.includes(':') ? `[${listen.host}]` : listen.host}:${port}`;
}

/** A matcher that was killed leaves its socket behind; one that still answers keeps it. */
async function removeStale(path: string): Promise<void> {
  const probe = net.connect(path);
  try {
    await once(probe, 'connect');
  } catch {
    await unlink(path).catch(() => undefined);
    return;
  } finally {
    probe.destroy();
  }
  throw new Error(`another matcher listens on ${path}; stop it or choose another path`);
}

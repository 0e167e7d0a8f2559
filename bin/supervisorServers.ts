import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { ConfigName } from './config.ts';
import { hash, isRoot, openDir, traversable } from './setup/cache.mjs';
import { answers, portFrom } from './setup/ports.mjs';
import { findPostgres, initPostgres, spawnPostgres } from './setup/postgres.mjs';
import { findRedis, spawnRedis } from './setup/redis.mjs';
import { findTemporal, spawnTemporal } from './setup/temporal.mjs';
import type { ChildSpec } from './supervisorChild.ts';

/** First ports that are tried. */
const PORTS = { postgres: 15_432, redis: 16_379, temporal: 7233, temporalUi: 8233 };

/** A server of our own: what to start, and the settings that lead the roles to it. */
export interface Server {
  readonly spec: ChildSpec;
  readonly settings: Partial<Record<ConfigName, string>>;
}

/** A password that outlives restarts, in a file of mode 0600. */
function keptPassword(dataDir: string, name: string): string {
  const path = join(dataDir, 'secrets', name);
  mkdirSync(join(dataDir, 'secrets'), { recursive: true, mode: 0o700 });
  if (!existsSync(path)) writeFileSync(path, randomBytes(24).toString('hex'), { mode: 0o600 });
  return readFileSync(path, 'utf8').trim();
}

/**
 * `<data>/postgres`. PostgreSQL refuses root, so root's runs as another user; where that user cannot walk down to the
 * data directory, this is a link to a folder below /var/lib/facet.
 */
function postgresDir(dataDir: string): string {
  const path = join(dataDir, 'postgres');
  if (lstatSync(path, { throwIfNoEntry: false })) return realpathSync(path);
  if (!isRoot() || traversable(dataDir)) return path;
  const elsewhere = join(openDir(), 'postgres', hash(dataDir));
  mkdirSync(join(openDir(), 'postgres'), { recursive: true, mode: 0o755 });
  chmodSync(join(openDir(), 'postgres'), 0o755);
  rmSync(elsewhere, { recursive: true, force: true }); // Of a data directory of this name that was deleted.
  mkdirSync(elsewhere);
  symlinkSync(elsewhere, path);
  return elsewhere;
}

async function serves(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => {}); // It may go away while we ask; the answer says so.
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

export async function postgresServer(dataDir: string): Promise<Server> {
  const postgres = await findPostgres();
  const folder = postgresDir(dataDir);
  const password = keptPassword(dataDir, 'postgres');
  await initPostgres(postgres, folder, password);
  const port = await portFrom(PORTS.postgres);
  const url = `postgres://facet:${password}@127.0.0.1:${port}`;
  return {
    settings: { DATABASE_URL: `${url}/facet` },
    spec: {
      name: 'postgres',
      spawn: (log) => spawnPostgres(postgres, { dataDir: folder, port, log }),
      ready: () => serves(`${url}/postgres`),
      stopSignal: 'SIGINT', // Fast: ends sessions, writes a checkpoint.
      stopWithinMs: 30_000,
    },
  };
}

export async function redisServer(dataDir: string): Promise<Server> {
  const redis = await findRedis();
  const port = await portFrom(PORTS.redis);
  const password = keptPassword(dataDir, 'redis');
  const dir = join(dataDir, 'run');
  return {
    settings: { REDIS_URL: `redis://:${password}@127.0.0.1:${port}` },
    spec: {
      name: 'redis',
      spawn: (log) => spawnRedis(redis, { port, password, dir, log }),
      ready: () => answers(port),
      stopSignal: 'SIGTERM',
      stopWithinMs: 10_000,
    },
  };
}

/** @param namespace made where it is missing. */
export async function temporalServer(dataDir: string, namespace = 'default'): Promise<Server> {
  const temporal = await findTemporal();
  const cwd = join(dataDir, 'temporal');
  mkdirSync(cwd, { recursive: true });
  const port = await portFrom(PORTS.temporal);
  const uiPort = await portFrom(PORTS.temporalUi);
  const file = join(cwd, 'temporal.db');
  return {
    settings: { TEMPORAL_ADDRESS: `127.0.0.1:${port}`, TEMPORAL_UI_URL: `http://127.0.0.1:${uiPort}` },
    spec: {
      name: 'temporal',
      spawn: (log) => spawnTemporal(temporal, { port, uiPort, file, namespaces: [namespace], cwd, log }),
      ready: async () => (await answers(port)) && (await answers(uiPort)),
      stopSignal: 'SIGINT',
      stopWithinMs: 15_000,
    },
  };
}

/** Makes the database of this URL if it is not there yet. */
export async function createDatabase(databaseUrl: string): Promise<void> {
  const url = new URL(databaseUrl);
  const name = url.pathname.slice(1);
  url.pathname = '/postgres';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

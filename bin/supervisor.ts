import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { migrate } from '../stores/postgres/migrate.ts';
import { adminPasswordFile } from './adminPassword.ts';
import { type Config, type ConfigName, configured, environment, loadConfig } from './config.ts';
import { hash, isRoot } from './setup/cache.mjs';
import { isFree, portFrom } from './setup/ports.mjs';
import { SetupError } from './setup/run.mjs';
import { type ChildHooks, type ChildSpec, SupervisedChild } from './supervisorChild.ts';
import { endOrphans, takeLock } from './supervisorProcess.ts';
import { roleSpec, rolesOf } from './supervisorRoles.ts';
import { createDatabase, postgresServer, redisServer, type Server, temporalServer } from './supervisorServers.ts';

const SOCKET_PATH_MAX = 100;
const HEALTHY_WITHIN_MS = 120_000;

export interface Platform {
  /** Resolves when it serves; rejects, everything ended, when it does not come up. */
  readonly ready: Promise<void>;
  /** Ends everything, roles first; also in the middle of the start. */
  stop(): Promise<void>;
}

interface Places {
  readonly dataDir: string;
  readonly logsDir: string;
  readonly runDir: string;
}

const tell = (line: string): void => {
  console.error(`facet: ${line}`);
};

/** Makes the data directory: for us alone, except that root's PostgreSQL, another user, may walk through. */
function makePlaces(config: Config): Places {
  const dataDir = resolve(config.FACET_DATA_DIR);
  process.umask(0o077);
  if (!existsSync(dataDir)) mkdirSync(dataDir, { recursive: true, mode: isRoot() ? 0o755 : 0o700 });
  if (isRoot()) chmodSync(dataDir, 0o711);
  const places = { dataDir, logsDir: join(dataDir, 'logs'), runDir: join(dataDir, 'run') };
  for (const dir of [places.logsDir, places.runDir]) mkdirSync(dir, { recursive: true });
  return places;
}

/** The API's port: as set, else the first free one from the default on. */
async function apiPort(config: Config, given: Partial<Record<ConfigName, string>>): Promise<number> {
  const { FACET_API_HOST: host, FACET_API_PORT: port } = config;
  if (given.FACET_API_PORT === undefined) return portFrom(port, host);
  if (await isFree(port, host)) return port;
  throw new SetupError(`Port ${port} on ${host} is taken`, 'end what listens there, or set another FACET_API_PORT.');
}

function matcherUrl({ runDir }: Places): string {
  const beside = join(runDir, 'matcher.sock');
  return `unix:${beside.length <= SOCKET_PATH_MAX ? beside : join(tmpdir(), `facet-${hash(beside)}.sock`)}`;
}

/** The servers of our own: those that are not configured. Found or had in parallel. */
async function ownServers(given: Partial<Record<ConfigName, string>>, dataDir: string): Promise<Server[]> {
  const servers = await Promise.all([
    given.DATABASE_URL ? undefined : postgresServer(dataDir),
    given.REDIS_URL ? undefined : redisServer(dataDir),
    given.TEMPORAL_ADDRESS ? undefined : temporalServer(dataDir, given.TEMPORAL_NAMESPACE),
  ]);
  return servers.filter((server) => server !== undefined);
}

/** Starts and supervises everything that is missing on this machine, and all roles. */
export function up(): Platform {
  const given = configured();
  const config = loadConfig();
  const places = makePlaces(config);
  const unlock = takeLock(places.dataDir);
  const file = join(places.dataDir, 'facet.json');
  const children: SupervisedChild[] = [];
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= stopAll(children).then(() => {
      rmSync(file, { force: true });
      unlock();
    });
    return stopping;
  };
  let whole = config;
  const hooks: ChildHooks = {
    ...places,
    tell,
    changed: () => {
      writeState(file, whole, places, children);
    },
  };
  const launch = async (specs: readonly ChildSpec[]) => {
    if (stopping) return;
    const started = specs.map((spec) => new SupervisedChild(spec, hooks));
    children.push(...started);
    await Promise.all(started.map((child) => child.start()));
  };
  const start = async () => {
    await endOrphans(places.runDir, tell);
    const signedBefore = existsSync(adminPasswordFile(places.dataDir));
    const port = await apiPort(config, given);
    const servers = await ownServers(given, places.dataDir);
    const settings = settingsOf(given, servers, places, port);
    whole = loadConfig(settings);
    await launch(servers.map(({ spec }) => spec));
    if (!given.DATABASE_URL) await createDatabase(whole.DATABASE_URL);
    await migrate(whole.DATABASE_URL);
    const roles = rolesOf(whole, given.FACET_MATCHER_URL !== undefined);
    await launch(roles.map((role) => roleSpec(role, { ...withoutFiles(environment()), ...settings })));
    await healthy(whole, places);
    announce(whole, places);
    if (!signedBefore) announcePassword(whole, places);
  };
  const ready = start().catch(async (error: unknown) => {
    if (stopping) return stopping; // What broke, broke because we were ending it.
    await stop();
    throw error;
  });
  return { ready, stop };
}

/** What is configured, and where that leads nowhere the way to our own servers. */
const settingsOf = (
  given: Partial<Record<ConfigName, string>>,
  servers: readonly Server[],
  places: Places,
  port: number,
): Partial<Record<ConfigName, string>> => ({
  ...given,
  ...Object.fromEntries(servers.flatMap(({ settings }) => Object.entries(settings))),
  FACET_DATA_DIR: places.dataDir,
  FACET_API_PORT: `${port}`,
  FACET_MATCHER_URL: given.FACET_MATCHER_URL ?? matcherUrl(places),
});

/** What `_FILE` names say was read already: a role must not meet a setting twice. */
const withoutFiles = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !name.endsWith('_FILE')));

/** Roles drain while their servers still answer; Temporal before what it does not need. */
async function stopAll(children: readonly SupervisedChild[]): Promise<void> {
  const layer = ({ name }: SupervisedChild): number => {
    if (name === 'postgres' || name === 'redis') return 3;
    if (name === 'temporal') return 2;
    return name === 'matcher' ? 1 : 0;
  };
  for (const now of [0, 1, 2, 3]) await Promise.all(children.filter((c) => layer(c) === now).map((c) => c.stop()));
}

const apiUrl = ({ FACET_API_HOST: host, FACET_API_PORT: port }: Config): string => {
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
};

/** `<data>/facet.json`: where everything is, for programs. Holds passwords: mode 0600. */
function writeState(file: string, config: Config, places: Places, children: readonly SupervisedChild[]): void {
  const state = {
    pid: process.pid,
    api_url: apiUrl(config),
    docs_url: `${apiUrl(config)}/docs`,
    temporal_ui_url: config.TEMPORAL_UI_URL,
    temporal_address: config.TEMPORAL_ADDRESS,
    database_url: config.DATABASE_URL,
    redis_url: config.REDIS_URL,
    matcher_url: config.FACET_MATCHER_URL,
    data_dir: places.dataDir,
    logs_dir: places.logsDir,
    processes: Object.fromEntries(children.map(({ name, pid }) => [name, pid ?? null])),
  };
  writeFileSync(`${file}.new`, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

async function healthy(config: Config, { logsDir }: Places): Promise<void> {
  let last = 'no answer';
  for (const end = Date.now() + HEALTHY_WITHIN_MS; Date.now() < end; ) {
    try {
      const answer = await fetch(`${apiUrl(config)}/healthcheck`, { signal: AbortSignal.timeout(5000) });
      if (answer.ok) return;
      last = `${answer.status} ${await answer.text()}`;
    } catch (error) {
      last = error instanceof Error ? error.message : String(error);
    }
    await sleep(100);
  }
  throw new Error(
    `${apiUrl(config)}/healthcheck is not well after ${HEALTHY_WITHIN_MS / 1000} s: ${last}\nLogs: ${logsDir}`,
  );
}

function announce(config: Config, { dataDir, logsDir }: Places): void {
  console.log(`
Facet is ready.
  API              ${apiUrl(config)}/6
  Documentation    ${apiUrl(config)}/docs
  Temporal Web UI  ${config.TEMPORAL_UI_URL}
  Temporal         ${config.TEMPORAL_ADDRESS}
  Data             ${dataDir}
  Logs             ${logsDir}
`);
}

/** Once, when the file was made just now. */
function announcePassword({ FACET_ADMIN_LOGIN }: Config, { dataDir }: Places): void {
  const file = adminPasswordFile(dataDir);
  if (!existsSync(file)) return;
  console.log(`  Login            ${FACET_ADMIN_LOGIN}
  Password         ${readFileSync(file, 'utf8')}  (told this once; kept in ${file})
`);
}

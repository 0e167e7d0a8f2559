#!/usr/bin/env node
import { CommandError } from './commandError.ts';
import { ConfigError, loadConfig } from './config.ts';
import { SetupError } from './setup/run.mjs';
import { LockedError } from './supervisorProcess.ts';

/** What every role's composition root returns. */
export interface RoleHandle {
  readonly url?: string;
  close(): Promise<void>;
}

const DRAIN_WITHIN_MS = 30_000;
const USAGE = `facet up                                start everything that is missing here, and all roles
facet api | matcher                     start one role
facet worker events | describe | io     start one worker
facet migrate                           bring the database to the newest schema
facet doctor                            what is here, in which version, and how to get what is missing
facet models                            the models in use, their licences, and what is unavailable and why
facet models build                      get and convert them into the cache
facet retry <workflow id>               run a failed workflow again
facet audit [id]                        who did what, the newest first; of or to this account, token, request or object
Settings: docs/generated/config.md`;

type Run = () => Promise<RoleHandle>;

const ROLES: Readonly<Record<string, Run>> = {
  api: async () => (await import('./api.ts')).runApi(loadConfig()),
  matcher: runMatcherRole,
  'worker events': async () => (await import('./worker.ts')).runEventsWorker(loadConfig()),
  'worker describe': async () => (await import('./worker.ts')).runDescribeWorker(loadConfig()),
  'worker io': async () => (await import('./worker.ts')).runIoWorker(loadConfig()),
};

async function runMatcherRole(): Promise<RoleHandle> {
  const config = loadConfig();
  const [{ runMatcher }, { configureMatcher }, { createLog }, { influxOf }] = await Promise.all([
    import('./matcher.ts'),
    import('./matcherNative.ts'),
    import('./log.ts'),
    import('./openMonitor.ts'),
  ]);
  configureMatcher(config);
  return runMatcher({
    databaseUrl: config.DATABASE_URL,
    listen: matcherListen(config.FACET_MATCHER_URL),
    memoryMb: config.FACET_MATCHER_MEMORY_MB,
    coded: config.FACET_MATCHER_TIER === 'codes',
    influx: influxOf(config),
    log: createLog(config, 'matcher'),
  });
}

/** The form of FACET_MATCHER_URL was checked with the configuration; a matcher listens at one address. */
function matcherListen(url: string): { path: string } | { host: string; port: number } {
  if (url.includes(',')) throw new ConfigError(`FACET_MATCHER_URL: a matcher listens at one address, not at ${url}`);
  if (url.startsWith('unix:')) return { path: url.slice('unix:'.length) };
  const { hostname, port } = new URL(url);
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) };
}

/** Resolves at the first SIGTERM or SIGINT, or when the supervisor that started us is gone. */
const toldToEnd = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
      process.once(signal, () => {
        resolve();
      });
    process.once('disconnect', () => {
      resolve();
    });
  });

async function runRole(start: Run): Promise<number> {
  const end = toldToEnd();
  const role = await start();
  process.send?.({ ready: true, url: role.url ?? null });
  await end;
  // A drain that hangs must not keep the port.
  setTimeout(() => process.exit(1), DRAIN_WITHIN_MS).unref();
  await role.close();
  return 0;
}

async function runUp(): Promise<number> {
  const { up } = await import('./supervisor.ts');
  const end = toldToEnd();
  const platform = up();
  await Promise.race([platform.ready, end]);
  await end;
  await platform.stop();
  return 0;
}

async function main(args: readonly string[]): Promise<number> {
  const role = ROLES[args.join(' ')];
  if (role) return runRole(role);
  const [command, id] = args;
  if (command === 'up') return runUp();
  if (command === 'migrate') {
    const { migrate } = await import('../stores/postgres/migrate.ts');
    const applied = await migrate(loadConfig().DATABASE_URL);
    console.log(applied.length > 0 ? applied.join('\n') : 'The schema is the newest.');
    return 0;
  }
  if (command === 'doctor') return (await import('./doctor.ts')).doctor();
  if (command === 'models' && id === undefined) return (await import('./models.ts')).listModels(loadConfig());
  if (command === 'models' && id === 'build') return (await import('./models.ts')).buildModels(loadConfig());
  if (command === 'audit') return (await import('./audit.ts')).audit(loadConfig(), id);
  if (command === 'retry' && id) return (await import('./retry.ts')).retry(loadConfig(), id);
  if (command === '--help' || command === 'help') {
    console.log(USAGE);
    return 0;
  }
  console.error(command === undefined ? USAGE : `facet ${args.join(' ')}: no such command\n${USAGE}`);
  return 2;
}

/** What an operator is told of a failure; undefined for one that nobody foresaw. */
async function sentenceOf(error: unknown): Promise<string | undefined> {
  const [{ ModelError }, { dependencyOf }] = await Promise.all([
    import('../models/sources.ts'),
    import('../stores/dependencies.ts'),
  ]);
  if (!(error instanceof Error)) return undefined;
  if ([ConfigError, SetupError, LockedError, ModelError, CommandError].some((kind) => error instanceof kind)) {
    return error.message;
  }
  const part = dependencyOf(error);
  if (part === null) return undefined;
  const server = part === 'network' ? 'a server' : part;
  return `${server} cannot be reached (${error.message}): start it, or correct its address in the settings`;
}

try {
  process.exit(await main(process.argv.slice(2)));
} catch (error) {
  const sentence = await sentenceOf(error);
  console.error(sentence === undefined ? error : `facet: ${sentence}`);
  process.exit(1);
}

import { existsSync, readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { type Config, type ConfigName, configured, loadConfig } from './config.ts';
import { readPack } from './models.ts';
import { embeddedPostgres, installedPostgres, POSTGRES_HELP } from './setup/postgres.mjs';
import { debianRedis, installedRedis, pypiRedis, REDIS_HELP } from './setup/redis.mjs';
import { run, which } from './setup/run.mjs';
import { cachedTemporal, installedTemporal, TEMPORAL_HELP } from './setup/temporal.mjs';

/** One line of the report. */
interface Finding {
  readonly what: string;
  /** Version and where from; undefined: missing. */
  readonly found: string | undefined;
  readonly help: string;
}

/** What the native matcher and the models can make use of. */
const CPU_FEATURES = ['avx2', 'fma', 'f16c', 'avx512f', 'avx512_vnni', 'avx_vnni', 'amx_int8', 'asimd', 'asimddp'];

/** `facet doctor`: prints what is here, in which version, from where, and how to get the rest. 0: nothing is missing. */
export async function doctor(): Promise<number> {
  const config = loadConfig();
  const given = configured();
  const findings = [
    { what: 'Node', found: `${process.versions.node} (${process.execPath})`, help: 'https://nodejs.org' },
    await server('PostgreSQL', given, 'DATABASE_URL', [installedPostgres, embeddedPostgres], POSTGRES_HELP),
    await server('Redis', given, 'REDIS_URL', [installedRedis, debianRedis, pypiRedis], REDIS_HELP),
    await server('Temporal', given, 'TEMPORAL_ADDRESS', [installedTemporal, cachedTemporal], TEMPORAL_HELP),
    await program('C++ compiler', ['c++', 'g++', 'clang++'], 'apt-get install g++ make python3'),
    await program(
      'Go (builds what no package has)',
      ['go'],
      'https://go.dev/dl, or put the programs themselves on PATH',
    ),
    await matcher(config),
    await models(config),
  ];
  for (const { what, found, help } of findings) {
    console.log(`${found ? 'ok     ' : 'MISSING'}  ${what.padEnd(32)} ${found ?? `get it: ${help}`}`);
  }
  console.log(
    `CPU      ${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}; ${cpuFeatures().join(' ') || 'no known features'}`,
  );
  console.log(`Memory   ${Math.round(totalmem() / 1024 ** 3)} GiB`);
  console.log(`Data     ${config.FACET_DATA_DIR}\nCache    ${config.FACET_CACHE_DIR}`);
  return findings.every(({ found }) => found) ? 0 : 1;
}

type Way = () => { version: string; from: string } | undefined | Promise<{ version: string; from: string } | undefined>;

async function server(
  what: string,
  given: Partial<Record<ConfigName, string>>,
  setting: ConfigName,
  ways: readonly Way[],
  help: string,
): Promise<Finding> {
  if (given[setting]) return { what, found: `configured by ${setting}`, help };
  for (const way of ways) {
    const found = await Promise.resolve()
      .then(way)
      .catch(() => undefined); // A way that fails is a way that is not here.
    if (found) return { what, found: `${found.version} (${found.from})`, help };
  }
  return { what, found: undefined, help };
}

async function program(what: string, names: readonly string[], help: string): Promise<Finding> {
  const path = names.map((name) => which(name)).find((found) => found !== undefined);
  if (!path) return { what, found: undefined, help };
  const version = await run(path, [path.endsWith('go') ? 'version' : '--version']).catch(() => 'version unknown');
  return { what, found: `${version.split('\n')[0] ?? ''} (${path})`, help };
}

/** Its addon may not be built, or not run what the settings ask for. */
async function matcher(config: Config): Promise<Finding> {
  const what = 'Native matcher';
  try {
    return { what, found: (await import('./matcherNative.ts')).describeMatcher(config), help: '' };
  } catch (error) {
    return { what, found: undefined, help: error instanceof Error ? error.message : String(error) };
  }
}

/** A needed one may be missing or not the pinned one; optional ones only leave estimations out. */
async function models(config: Config): Promise<Finding> {
  const what = 'Models';
  try {
    const { pack, models: ready, missing } = await readPack(config);
    const without = missing.map(({ task }) => task).join(', ');
    const found = `pack ${pack}: ${ready.length}${without ? `, without ${without}` : ''} (facet models tells all)`;
    return { what, found, help: '' };
  } catch (error) {
    return {
      what,
      found: undefined,
      help: `npm run models; ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}

function cpuFeatures(): string[] {
  if (!existsSync('/proc/cpuinfo')) return [];
  const line = /^(?:flags|Features)\s*:(.*)$/m.exec(readFileSync('/proc/cpuinfo', 'utf8'))?.[1] ?? '';
  const flags = new Set(line.split(/\s+/));
  return CPU_FEATURES.filter((feature) => flags.has(feature));
}

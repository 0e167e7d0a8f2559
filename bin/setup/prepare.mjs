import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { apiTools } from './apiTools.mjs';
import { compile, dependencies, nativeAddons } from './install.mjs';
import { findPostgres } from './postgres.mjs';
import { findRedis } from './redis.mjs';
import { ROOT, runHere, SetupError, say } from './run.mjs';
import { findTctl, findTemporal } from './temporal.mjs';
import {
  findClangFormat,
  findCompose,
  findDoctest,
  findMypy,
  findOpenapiPythonClient,
  findSchemathesis,
  findToxiproxy,
  findVersitygw,
} from './testTools.mjs';

const NODE_MIN = [20, 19];

/** Packages, native addon, compiled TypeScript: what every command needs. */
export async function prepareCode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < NODE_MIN[0] || (major === NODE_MIN[0] && minor < NODE_MIN[1])) {
    throw new SetupError(
      `This is Node ${process.versions.node}, Facet needs ${NODE_MIN.join('.')}`,
      'https://nodejs.org',
    );
  }
  await dependencies();
  await Promise.all([nativeAddons(), compile()]);
}

/**
 * The model pack, converted into the cache. Only `npm run models` may download, unless the configuration says more.
 * @param {{ download?: boolean }} [options]
 */
export async function prepareModels({ download = false } = {}) {
  const main = join(ROOT, 'dist/bin/facet.js');
  if (!existsSync(main)) return;
  const mayDownload = download || process.env['FACET_MODELS_DOWNLOAD'] === 'on';
  const env = mayDownload ? process.env : { ...process.env, FACET_MODELS_DOWNLOAD: 'off' };
  const code = await runHere(process.execPath, [main, 'models', 'build'], { cwd: ROOT, stdio: ['ignore', 2, 2], env });
  if (code !== 0) {
    throw new SetupError('The models cannot be had', 'set FACET_MODEL_PACK=npm, which needs no download.');
  }
}

/** The programs of the servers that are not configured, found or had. */
export async function prepareServers() {
  const set = process.env;
  await Promise.all([
    set['DATABASE_URL'] ? undefined : findPostgres(),
    set['REDIS_URL'] ? undefined : findRedis(),
    set['TEMPORAL_ADDRESS'] ? undefined : findTemporal(),
  ]);
}

/** Besides the servers, all that the tests use. */
export async function prepareTests() {
  await prepareServers();
  await findTemporal();
  await findTctl();
  const found = [findVersitygw(), findToxiproxy(), findSchemathesis(), findCompose(), findClangFormat(), findDoctest()];
  await Promise.all([...found, apiTools(), findOpenapiPythonClient(), findMypy()]);
}

/** Runs a command's main function: a missing thing is a clear last line, not a stack. @param {() => Promise<number>} main */
export async function command(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    const known = error instanceof SetupError;
    say(known ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = 1;
  }
}

import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cacheDir, made } from './cache.mjs';
import { goTool } from './goTools.mjs';
import { firstWay, ROOT, run, which } from './run.mjs';

export const CLI_VERSION = 'v1.5.1';
export const TCTL_VERSION = 'v1.18.0';
const DOWNLOAD_SECONDS = 20;
export const TEMPORAL_HELP =
  'set TEMPORAL_ADDRESS to a Temporal server, or put the program `temporal` on PATH, or install Go 1.24 or newer, with which it is built.';

/** @typedef {{path: string, version: string, from: string}} Program */

/** @param {string | undefined} path @param {string} from @returns {Program | undefined} */
function usable(path, from) {
  if (!path || !existsSync(path)) return undefined;
  return { path, version: execFileSync(path, ['--version'], { encoding: 'utf8' }).trim(), from };
}

export const installedTemporal = () => usable(process.env['FACET_TEMPORAL_CLI'] || which('temporal'), 'PATH');

/** The SDK downloads the program itself; without internet that is given up after 20 s. */
export async function downloadedTemporal() {
  const testing = join(ROOT, 'node_modules/@temporalio/testing/lib/index.js');
  if (!existsSync(testing)) return undefined;
  const dir = await made(`temporal-download-${CLI_VERSION}`, async (target) => {
    const script = `
      import sdk from ${JSON.stringify(pathToFileURL(testing).href)};
      const executable = { type: 'cached-download', version: ${JSON.stringify(CLI_VERSION)}, downloadDir: ${JSON.stringify(target)} };
      const env = await sdk.TestWorkflowEnvironment.createLocal({ server: { executable } });
      await env.teardown();
      process.exit(0);`;
    await run(process.execPath, ['--input-type=module', '-e', script], { cwd: ROOT, seconds: DOWNLOAD_SECONDS });
    const file = (await run('find', [target, '-type', 'f', '-name', 'temporal*'])).split('\n')[0] ?? '';
    await run('mv', [file, join(target, 'temporal')]);
    chmodSync(join(target, 'temporal'), 0o755);
  });
  return usable(join(dir, 'temporal'), 'download by the Temporal SDK');
}

export const builtTemporal = async () =>
  usable(await goTool('github.com/temporalio/cli', CLI_VERSION, 'cmd/temporal', 'temporal'), 'Go module');

/** What was had before comes first, so that a machine without internet waits for the download only once. */
export const cachedTemporal = () => {
  for (const key of [`temporal-download-${CLI_VERSION}`, `temporal-${CLI_VERSION}`]) {
    const dir = join(cacheDir(), key);
    if (existsSync(join(dir, '.complete'))) return usable(join(dir, 'temporal'), 'cache');
  }
  return undefined;
};

/** @returns {Promise<Program>} */
export const findTemporal = () =>
  firstWay(
    'The Temporal server',
    [
      ['FACET_TEMPORAL_CLI or temporal on PATH', installedTemporal],
      ['cache', cachedTemporal],
      ['download by the SDK', downloadedTemporal],
      ['Go module github.com/temporalio/cli', builtTemporal],
    ],
    TEMPORAL_HELP,
  );

/** @returns {Promise<Program>} */
export const findTctl = () =>
  firstWay(
    'tctl',
    [
      ['FACET_TCTL or tctl on PATH', () => usable(process.env['FACET_TCTL'] || which('tctl'), 'PATH')],
      [
        'Go module github.com/temporalio/tctl',
        async () => usable(await goTool('github.com/temporalio/tctl', TCTL_VERSION, 'cmd/tctl', 'tctl'), 'Go module'),
      ],
    ],
    'put tctl on PATH or install Go; `temporal` does all the same.',
  );

/** Every search attribute of ours: SQL stores hold at most 10 Keywords and 3 of each other type. */
export const SEARCH_ATTRIBUTES = {
  AccountId: 'Keyword',
  TaskType: 'Keyword',
  TaskStatus: 'Keyword',
  HandlerId: 'Keyword',
  ListId: 'Keyword',
  LambdaId: 'Keyword',
  ErrorCode: 'Keyword',
  Trigger: 'Keyword',
  SubtasksTotal: 'Int',
  SubtasksDone: 'Int',
  EventsCount: 'Int',
  Deadline: 'Datetime',
  ListIds: 'KeywordList',
  RequestIds: 'KeywordList',
};

/**
 * With its defaults (one shard, 20 polls a second) the development server makes every step wait 50 ms, and it keeps the
 * state of up to 128,000 runs in memory for an hour after they ended, 46 KB each.
 */
const DYNAMIC_CONFIG = {
  'history.transferProcessorMaxPollRPS': 2000,
  'history.timerProcessorMaxPollRPS': 2000,
  'history.visibilityProcessorMaxPollRPS': 2000,
  'history.hostLevelCacheMaxSize': 1000,
  'matching.numTaskqueueReadPartitions': 1,
  'matching.numTaskqueueWritePartitions': 1,
};

/**
 * Starts the server in the foreground. Without `file` it keeps everything in memory; without `uiPort` it has no Web UI.
 * @param {Program} temporal
 * @param {{port: number, uiPort?: number, file?: string, namespaces?: string[], cwd: string, log: number | 'ignore' | 'pipe'}} options
 *   namespaces: beside `default`, with the same search attributes
 */
export function spawnTemporal(temporal, { port, uiPort, file, namespaces = [], cwd, log }) {
  const args = ['server', 'start-dev', '--ip', '127.0.0.1', '--port', `${port}`, '--log-level', 'error'];
  if (uiPort === undefined) args.push('--headless');
  else args.push('--ui-port', `${uiPort}`);
  // WAL with NORMAL: durable against a crash of any process, at the speed of memory.
  if (file)
    args.push('--db-filename', file, '--sqlite-pragma', 'journal_mode=WAL', '--sqlite-pragma', 'synchronous=NORMAL');
  for (const namespace of namespaces) args.push('--namespace', namespace);
  for (const [name, value] of Object.entries(DYNAMIC_CONFIG)) args.push('--dynamic-config-value', `${name}=${value}`);
  for (const [name, type] of Object.entries(SEARCH_ATTRIBUTES)) args.push('--search-attribute', `${name}=${type}`);
  return spawn(temporal.path, args, {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', HOME: cwd, GOGC: process.env['FACET_TEMPORAL_GOGC'] ?? '100' },
    stdio: ['ignore', log, log],
    detached: true,
  });
}

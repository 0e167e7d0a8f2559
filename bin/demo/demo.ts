import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { MANIFEST } from '../../models/manifest.ts';
import { loadConfig } from '../config.ts';
import { createApi, DEFAULT_ACCOUNT_ID } from './client.ts';
import { show, writeOutput } from './output.ts';
import { packagePhotos } from './photos.ts';
import { type Platform, startPlatform } from './platform.ts';
import { json, table } from './report.ts';
import { play } from './scenario.ts';
import { findRuns, type Run } from './temporal.ts';

const USAGE = `npm run demo -- [--json] [--keep] [--output DIR] [--data DIR]
  --json    one line of JSON on standard output, progress on standard error
  --keep    leave everything running
  --output  where the page and the pictures go (demo-output)
  --data    the data directory of what is started
FACET_API_URL names a running Facet to use instead; FACET_FACES_DIR a folder with photos and labels.csv (path,identity).`;

/** The repository, seen from bin/demo or from dist/bin/demo. */
const ROOT = (() => {
  const above = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
  return above.endsWith('dist') ? dirname(above) : above;
})();
const started = performance.now();
const say = (line: string): void => void process.stderr.write(`demo: ${line}\n`);

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    output: { type: 'string', default: join(ROOT, 'demo-output') },
    data: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

/** The similarity at which one pair of strangers in a thousand would pass, whichever pack describes the faces. */
function matchThreshold(): number {
  const thresholds = MANIFEST.models.map((model) => model.thresholds['match'] ?? 0);
  return Math.max(...thresholds);
}

async function runsOf(ui_url: string, handler_id: string, request_ids: string[]): Promise<Map<string, Run>> {
  try {
    return await findRuns(ui_url, handler_id, request_ids);
  } catch (error) {
    say(`the workflows cannot be linked: ${error instanceof Error ? error.message : String(error)}`);
    return new Map();
  }
}

/** Enrols, recognises, and shows what came out. */
async function present(
  platform: Pick<Platform, 'api_url' | 'ui_url' | 'reopen'>,
  faces_dir: string | null,
): Promise<void> {
  const { api_url, ui_url, reopen } = platform;
  const samples = await packagePhotos(join(ROOT, 'node_modules/@vladmandic/face-api/demo'));
  const scene = await play(createApi(api_url), { samples, faces_dir, threshold: matchThreshold(), say });
  const request_ids = scene.probed.map(({ answer }) => answer.request_id);
  const runs = await runsOf(ui_url, scene.handler_id, request_ids);
  const shown = scene.probed.map((probed) => {
    const { request_id } = probed.answer;
    return show(probed, scene, runs.get(request_id), `events/${DEFAULT_ACCOUNT_ID}/${request_id}`);
  });
  const { html, picture } = await writeOutput(resolve(options.output), scene, shown, reopen);

  const seconds = (performance.now() - started) / 1000;
  process.stdout.write(options.json ? `${json(shown, seconds)}\n` : `\n${table(shown)}\n\n`);
  const linked = shown.find(({ workflow_url }) => workflow_url !== null)?.workflow_url;
  say(`the workflow of the first photo, in the Temporal Web UI: ${linked ?? 'no Web UI is known'}`);
  say(`the annotated picture: ${picture}`);
  say(`the page with all photos: ${html}`);
}

async function main(): Promise<void> {
  const config = loadConfig();
  const faces_dir = config.FACET_FACES_DIR || null;
  if (config.FACET_API_URL) {
    const api_url = config.FACET_API_URL.replace(/\/$/, '');
    await present({ api_url, ui_url: config.TEMPORAL_UI_URL, reopen: 'npm start' }, faces_dir);
    return;
  }
  say('starting Facet ...');
  const data_dir = resolve(options.data ?? `${config.FACET_DATA_DIR}-demo`);
  const interrupted = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      interrupted.abort(signal);
    });
  const platform = await startPlatform(join(ROOT, 'dist/bin/facet.js'), data_dir, interrupted.signal);
  let keep = false;
  try {
    say(`Facet is ready: ${platform.api_url}`);
    const stopped = new Promise<never>((_, reject) => {
      interrupted.signal.addEventListener('abort', () => {
        reject(new Error('interrupted'));
      });
    });
    await Promise.race([present(platform, faces_dir), stopped]);
    keep = options.keep;
  } finally {
    if (!keep) await platform.stop();
  }
  say(keep ? `everything keeps running; end it with: kill ${platform.pid}` : 'everything is stopped');
  say(`to open all of it again: ${platform.reopen}`);
}

if (options.help) {
  process.stdout.write(`${USAGE}\n`);
} else {
  await main().catch((error: unknown) => {
    say(error instanceof Error ? error.message : String(error));
    process.exit(1);
  });
}

/** `npm run bench:events`: what turning photos into events costs, beside the bare pipeline, a no-op run and a peer. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { loadConfig } from '../bin/config.ts';
import { buildPack } from '../models/build.ts';
import { keep, runBench, say } from './ending.ts';
import { startBare } from './events/bare.ts';
import { DEFINITIONS, type Measurements } from './events/figures.ts';
import { startHuman } from './events/human.ts';
import { FULL, PARTS, type Plan, QUICK } from './events/plan.ts';
import { type Platform, type PlatformOptions, startPlatform } from './events/platform.ts';
import { profile } from './events/profile.ts';
import { memoryAlone, pssOf } from './events/pss.ts';
import {
  humanFigures,
  type LatencyRound,
  latencyFigures,
  latencyRound,
  type ThroughputRound,
  throughputFigures,
  throughputRound,
} from './events/rounds.ts';
import { openSetting, type Setting } from './events/setting.ts';
import { figuresTable, toFigures } from './figures.ts';
import { load, machine } from './machine.ts';
import { median } from './statistics.ts';

const USAGE = `npm run bench:events -- [--json FILE] [--pack standard|npm] [--only PART,PART] [--quick] [--profile]
  --json     also write {figures, machine} to this file
  --pack     which models (standard, which needs FACET_MODELS_DIR or a cache that has it)
  --only     of ${PARTS.join(', ')}; the other figures are then missing
  --quick    small counts, for work on the bench: the figures are noise
  --profile  no figures: where the CPU time of a request goes, by process, thread and step; beside FILE as .profile.md
  --data     where the data directory is made (beside FACET_DATA_DIR)`;

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PHOTOS = join(ROOT, 'node_modules/@vladmandic/face-api/demo');
const LIMIT_MS = 30 * 60_000;

const Options = z.object({
  json: z.string().optional(),
  pack: z.enum(['standard', 'npm']),
  only: z.string().transform((text) => z.array(z.enum(PARTS)).parse(text.split(','))),
  quick: z.boolean(),
  profile: z.boolean(),
  data: z.string(),
  help: z.boolean(),
});
type Options = z.infer<typeof Options>;

/** A folder of its own, deleted in the end, with what PostgreSQL may have put elsewhere. */
function makeDataDir(beside: string): string {
  mkdirSync(dirname(resolve(beside)), { recursive: true });
  const dir = mkdtempSync(`${resolve(beside)}-bench-`);
  keep({
    end() {
      try {
        rmSync(realpathSync(join(dir, 'postgres')), { recursive: true, force: true });
      } catch {
        // It was never made.
      }
      rmSync(dir, { recursive: true, force: true });
      return Promise.resolve();
    },
  });
  return dir;
}

/** Runs one part: what breaks is missing from the figures with its reason, and the other parts go on. */
async function part(options: Options, name: (typeof PARTS)[number], work: () => Promise<void>): Promise<string> {
  if (!options.only.includes(name)) return `part ${name} was left out`;
  say(`${name} ...`);
  try {
    await work();
    return '';
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    say(`${name} broke: ${reason}`);
    process.exitCode = 1;
    return reason.split('\n')[0] ?? '';
  }
}

/** Starts the platform anew, which ends the one before. */
function starter(options: PlatformOptions): (env?: NodeJS.ProcessEnv) => Promise<Platform> {
  let running: Platform | undefined;
  keep({ end: async () => running?.stop() });
  return async (env = {}) => {
    await running?.stop();
    running = await startPlatform({ ...options, env });
    return running;
  };
}

async function memoryAndStart(options: Options, plan: Plan, start: () => Promise<Platform>) {
  const figures: Measurements = {};
  let platform = await start();
  figures.first_start_s = { value: platform.ready_ms / 1000 };
  const unmeasured = await part(options, 'memory', async () => {
    await sleep(plan.idle_before_memory_ms);
    const pids = Object.values(platform.groups()).flat();
    figures.idle_rss_mb = { value: pssOf(pids) };
    figures.idle_rss_alone_mb = { value: memoryAlone(pids) };
  });
  figures.idle_rss_mb ??= unmeasured;
  figures.idle_rss_alone_mb ??= unmeasured;
  const seconds: number[] = [];
  const broken = await part(options, 'start', async () => {
    for (let n = 0; n < plan.starts; n++) {
      platform = await start();
      seconds.push(platform.ready_ms / 1000);
    }
  });
  figures.second_start_s = broken || { value: median(seconds) };
  return { figures, platform };
}

async function measure(options: Options, plan: Plan, setting: Setting): Promise<Measurements> {
  const latency: LatencyRound[] = [];
  const throughput: ThroughputRound[] = [];
  const figures: Measurements = {};
  const first = await part(options, 'latency', async () => {
    for (let n = 0; n < plan.latency.rounds; n++) latency.push(await latencyRound(setting, plan));
    Object.assign(figures, latencyFigures(latency));
  });
  const second = await part(options, 'throughput', async () => {
    for (let n = 0; n < plan.throughput.rounds; n++) throughput.push(await throughputRound(setting, plan));
    Object.assign(figures, throughputFigures(throughput, latency));
  });
  const third = await part(options, 'human', async () => {
    const human = keep(await startHuman(setting.bare.photos, plan.threads));
    Object.assign(figures, await humanFigures(setting, human, plan));
    await human.end();
  });
  const missing = (reason: string, names: readonly (keyof Measurements)[]): Measurements =>
    reason ? Object.fromEntries(names.map((name) => [name, reason])) : {};
  return {
    ...missing(first, ['engine_p50_over_noop_ms', 'engine_p99_ms', 'engine_max_ms', 'engine_p50_ms']),
    ...missing(first, ['engine_cpu_over_noop_ms']),
    ...missing(second, ['engine_cpu_16_ratio', 'engine_cpu_16_ratio_bare_alone']),
    ...missing(second, ['pipeline_share_1', 'pipeline_share_20']),
    ...missing(third, ['vs_human_20', 'vs_human_20_one_thread']),
    ...figures,
  };
}

async function main(options: Options): Promise<void> {
  const plan = options.quick ? QUICK : FULL;
  const config = loadConfig();
  const models = { models_dir: config.FACET_MODELS_DIR || undefined, cache_dir: config.FACET_CACHE_DIR };
  const { pack } = options;
  await buildPack({ modelsDir: models.models_dir, cacheDir: models.cache_dir, pack, onProgress: say });
  const load_before = load();
  const data_dir = makeDataDir(options.data || config.FACET_DATA_DIR);
  const start = starter({ facet: join(ROOT, 'dist/bin/facet.js'), data_dir, pack, threads: plan.threads });
  const open = async (platform: Platform) => {
    const bare = keep(await startBare({ ...models, pack, folder: PHOTOS, photos: plan.photos }));
    return openSetting(platform, bare, plan, keep);
  };
  if (options.profile) {
    const text = await profile({ start, open, plan, dir: data_dir, say });
    process.stdout.write(`${text}\n`);
    if (options.json) writeFileSync(`${options.json}.profile.md`, `${text}\n`);
    return;
  }
  const { figures, platform } = await memoryAndStart(options, plan, start);
  const measured = await open(platform).then((setting) => measure(options, plan, setting));
  const result = {
    figures: toFigures(DEFINITIONS, { ...figures, ...measured }),
    machine: { ...machine(), load_before, load_after: load() },
    pack,
    quick: options.quick,
    time: new Date().toISOString(),
  };
  const { cpus, model, node } = result.machine;
  const where = `${cpus} CPUs, ${model}, Node ${node}, load ${load_before} before, ${load()} after, pack ${pack}`;
  process.stdout.write(`\n${figuresTable(result.figures)}\n\n${where}\n`);
  if (options.quick) process.stdout.write('Measured with --quick: these figures are noise.\n');
  if (load_before > cpus) process.stdout.write('Other programs kept this machine busy: these figures are noise.\n');
  if (options.json) writeFileSync(options.json, `${JSON.stringify(result, null, 2)}\n`);
}

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    pack: { type: 'string', default: 'standard' },
    only: { type: 'string', default: PARTS.join(',') },
    quick: { type: 'boolean', default: false },
    profile: { type: 'boolean', default: false },
    data: { type: 'string', default: '' },
    help: { type: 'boolean', default: false },
  },
});
const options = Options.parse(values);
if (options.help) process.stdout.write(`${USAGE}\n`);
else await runBench(() => main(options), LIMIT_MS);

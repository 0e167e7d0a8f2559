/** `npm run bench:models`: what describing a photo costs, beside OpenCV with onnxruntime and @vladmandic/human. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { cacheDir } from '../bin/setup/cache.mjs';
import { buildPack } from '../models/build.ts';
import { endAll, keep, runBench, say } from './ending.ts';
import { figuresTable, reasonOf, table, toFigures } from './figures.ts';
import { load, machine } from './machine.ts';
import { DEFINITIONS, FIGURES_OF, type Measurements } from './models/figures.ts';
import { type PackQuestion, startPipeline } from './models/ours.ts';
import { MEASURES, type Setting } from './models/parts.ts';
import { FULL, PARTS, type Part, QUICK } from './models/plan.ts';
import { PEERS } from './models/python.ts';
import { FACE_ESTIMATIONS } from './models/requests.ts';
import { stagesOf } from './models/stages.ts';

const USAGE = `npm run bench:models -- [--json FILE] [--pack standard|npm] [--only PART,PART] [--quick]
  --json   also write {figures, machine, stages} to this file
  --pack   which models; default: standard, with which the peer in Python works as well
  --only   of ${PARTS.join(', ')}; the other figures are then missing
  --quick  few images and rounds, for work on the bench: the figures are noise`;

const Options = z.object({
  json: z.string().optional(),
  pack: z.enum(['standard', 'npm']),
  only: z.string().transform((text) => z.array(z.enum(PARTS)).parse(text.split(','))),
  quick: z.boolean(),
  help: z.boolean(),
});
type Options = z.infer<typeof Options>;

async function openSetting({ pack, quick }: Options): Promise<Setting> {
  const plan = quick ? QUICK : FULL;
  const question: PackQuestion = {
    pack,
    models_dir: process.env['FACET_MODELS_DIR'] || undefined,
    cache_dir: cacheDir(),
  };
  const folder = mkdtempSync(join(tmpdir(), 'facet-bench-models-'));
  keep({ end: () => rm(folder, { recursive: true, force: true }) });
  const built = await buildPack({ modelsDir: question.models_dir, cacheDir: question.cache_dir, pack });
  const demo = join(dirname(createRequire(import.meta.url).resolve('@vladmandic/face-api/package.json')), 'demo');
  const pipeline = keep(await startPipeline(question, demo, plan.photos));
  const files = pipeline.photos.map((photo, index) => {
    const path = join(folder, `${index}.jpg`);
    writeFileSync(path, photo);
    return path;
  });
  return { plan, question, built, pipeline, folder, files };
}

/** Runs a part: what breaks is missing from the figures with its reason, and the other parts go on. */
async function runPart(part: Exclude<Part, 'stages'>, { only }: Options, setting: Setting): Promise<Measurements> {
  const missing = (reason: string): Measurements => Object.fromEntries(FIGURES_OF[part].map((name) => [name, reason]));
  if (!only.includes(part)) return missing(`part ${part} was left out`);
  say(`${part} ...`);
  try {
    return { ...missing('not measured'), ...(await MEASURES[part](setting)) };
  } catch (error) {
    say(`${part} broke: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
    return missing(reasonOf(error));
  }
}

async function main(options: Options): Promise<void> {
  const load_before = load();
  const setting = await openSetting(options);
  let measured: Measurements = {};
  for (const part of PARTS) {
    if (part !== 'stages') measured = { ...measured, ...(await runPart(part, options, setting)) };
  }
  if (options.only.includes('stages')) say('stages ...');
  const stages = options.only.includes('stages') ? await stagesOf(setting) : [];
  await endAll();
  const result = {
    figures: toFigures(DEFINITIONS, measured),
    machine: { ...machine(), load_before, load_after: load() },
    stages,
    peers: PEERS,
    pack: setting.built.name,
    estimations: FACE_ESTIMATIONS,
    quick: options.quick,
    time: new Date().toISOString(),
  };
  const { cpus, model, node } = result.machine;
  process.stdout.write(`\n${figuresTable(result.figures)}\n`);
  const rows = stages.map(({ stage, ms, python_ms }) => [stage, ms.toFixed(2), python_ms?.toFixed(2) ?? '']);
  if (stages.length > 0) process.stdout.write(`\n${table([['stage, ms', 'ours', 'Python'], ...rows])}\n`);
  const loads = `load ${load_before} before, ${load()} after`;
  process.stdout.write(`\npack ${result.pack}, ${cpus} CPUs, ${model}, Node ${node}, ${loads}\n`);
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
    help: { type: 'boolean', default: false },
  },
});
const options = Options.parse(values);
if (options.help) process.stdout.write(`${USAGE}\n`);
else await runBench(() => main(options));

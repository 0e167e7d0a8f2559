/** `npm run eval`: how well a pack tells the persons of anyone's labelled photos apart, in the terms of ISO/IEC 19795-1. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { cacheDir } from '../bin/setup/cache.mjs';
import { createEngine, type Engine } from '../models/engine.ts';
import { keep, runBench } from './ending.ts';
import { type Acquired, acquireAll, type Failure } from './eval/acquire.ts';
import { type Calibration, calibrate, type Data } from './eval/calibrate.ts';
import type { Pair } from './eval/comparisons.ts';
import { FileError } from './eval/csv.ts';
import { type Evaluation, evaluate } from './eval/evaluate.ts';
import { figuresOf } from './eval/figures.ts';
import { parseLabels } from './eval/labels.ts';
import { progress } from './eval/progress.ts';
import { htmlReport } from './eval/report.ts';
import { lastLine, summary } from './eval/summary.ts';
import type { Tally } from './eval/tally.ts';
import { thumbnails } from './eval/thumbnails.ts';
import { figuresTable } from './figures.ts';
import { machine } from './machine.ts';

const USAGE = `npm run eval -- --images DIR --labels CSV [--json FILE] [--html FILE] [--pack standard|npm] [--calibrate]
  --images     folder of the photos
  --labels     CSV with a headline: file (below DIR), person, and where a photo shows several persons of the file,
               box ("x y width height") or x, y, width, height; otherwise the largest face counts
  --json       write figures and details to this file
  --html       write a report with plots and the worst pairs' faces to this file; it needs no other file
  --pack       which models; default: FACET_MODEL_PACK, else standard where its weights are at hand
  --calibrate  also fit the similarity curve of the pack's descriptor, as models/manifest.json keeps it`;

const PIXELS_MAX = 50_000_000;
const SEED = 1;
const WORST = 12;
const REPLICATES = 1000;
/** The FMR at which models/calibration.ts places the threshold that the manifest ships. */
const SHIPPED_FMR = 0.001;

const Options = z.object({
  images: z.string().min(1),
  labels: z.string().min(1),
  json: z.string().optional(),
  html: z.string().optional(),
  pack: z.enum(['auto', 'standard', 'npm']),
  calibrate: z.boolean(),
});
type Options = z.infer<typeof Options>;

interface Run {
  readonly options: Options;
  readonly engine: Engine;
  readonly acquired: readonly Acquired[];
  readonly failures: readonly Failure[];
  readonly evaluation: Evaluation;
  readonly data: Data;
  readonly calibration: Calibration | FileError | null;
}

async function openEngine(pack: Options['pack'], threads: number): Promise<Engine> {
  const modelsDir = process.env['FACET_MODELS_DIR'] || undefined;
  const engine = await createEngine({ modelsDir, cacheDir: cacheDir(), pack, threads, pixelsMax: PIXELS_MAX });
  keep({ end: () => engine.close() });
  return engine;
}

function readLabels(path: string): { text: string; sha256: string } {
  try {
    const bytes = readFileSync(path);
    return { text: bytes.toString('utf8'), sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch (cause) {
    throw new FileError(`${path} cannot be read`, { cause });
  }
}

async function acquire(options: Options, engine: Engine, threads: number) {
  const { text, sha256 } = readLabels(options.labels);
  const labels = parseLabels(text);
  const told = progress();
  const { acquired, failures } = await acquireAll(engine, options.images, labels, {
    parallel: 2 * threads,
    onProgress: (done, of) => {
      told(`described ${done} of ${of} photos`, done === of);
    },
  });
  const [first] = failures;
  if (acquired.length === 0) {
    throw new FileError(`no photo gave a face; the first, ${first?.label.file ?? ''}: ${first?.reason ?? ''}`);
  }
  return { acquired, failures, sha256 };
}

async function main(options: Options): Promise<void> {
  const threads = availableParallelism();
  parseLabels(readLabels(options.labels).text); // Mistakes in it are told before models are loaded.
  const engine = await openEngine(options.pack, threads);
  const { version, threshold_match } = engine.descriptor;
  const { acquired, failures, sha256 } = await acquire(options, engine, threads);
  const told = progress();
  const { evaluation, tally } = await evaluate(acquired, failures, {
    shipped: { threshold: engine.cosine(threshold_match, version), fmr: SHIPPED_FMR },
    seed: SEED,
    worst: WORST,
    replicates: REPLICATES,
    onProgress(share) {
      told(`compared ${Math.round(100 * share)} %`);
      return setImmediate();
    },
  });
  const data: Data = {
    folder: basename(resolve(options.images)),
    labels_sha256: sha256,
    photos: acquired.length,
    persons: evaluation.persons,
    ...evaluation.comparisons,
    date: new Date().toISOString().slice(0, 10),
  };
  const calibration = options.calibrate ? tryCalibrate(tally, data) : null;
  await tell({ options, engine, acquired, failures, evaluation, data, calibration });
  if (calibration instanceof FileError) throw calibration;
}

/** A refusal is told in the end, so that the rest is not lost. */
function tryCalibrate(tally: Tally, data: Data): Run['calibration'] {
  try {
    return calibrate(tally, data);
  } catch (error) {
    if (error instanceof FileError) return error;
    throw error;
  }
}

async function tell(run: Run): Promise<void> {
  const { options, engine, acquired, failures, evaluation, data } = run;
  const calibration = run.calibration instanceof FileError ? null : run.calibration;
  const descriptor_version = engine.descriptor.version;
  const similarity = (cosine: number): number => engine.similarity(cosine, descriptor_version);
  const { figures, notes } = figuresOf(evaluation);
  process.stdout.write(`${summary(evaluation, failures, similarity)}\n\n${figuresTable(figures)}\n`);
  for (const note of notes) process.stdout.write(`note: ${note}\n`);
  if (calibration) process.stdout.write(`\n"calibration": ${JSON.stringify(calibration, null, 2)}\n`);
  const common = { figures, notes, pack: engine.pack, descriptor_version };
  if (options.json) {
    const details = { ...evaluation, ...named(evaluation.worst, acquired, failures) };
    const result = { ...common, machine: machine(), data, calibration, details, time: new Date().toISOString() };
    writeFileSync(options.json, `${JSON.stringify(result, null, 2)}\n`);
  }
  if (options.html) {
    const worst = [...evaluation.worst.impostors, ...evaluation.worst.genuines];
    const pictures = await thumbnails(engine, options.images, acquired, worst);
    const title = `Face recognition on ${data.folder}`;
    const report = { ...common, title, evaluation, acquired, failures, pictures, similarity };
    writeFileSync(options.html, htmlReport(report));
  }
  process.stdout.write(`\n${lastLine(evaluation, engine.pack)}\n`);
}

/** Photos by their names instead of their places. */
function named(
  { impostors, genuines }: Evaluation['worst'],
  acquired: readonly Acquired[],
  failures: readonly Failure[],
) {
  const photo = (index: number) => {
    const { file = '', person = '' } = acquired[index]?.label ?? {};
    return { file, person };
  };
  const pairs = (list: readonly Pair[]) => list.map(({ a, b, score }) => ({ score, photos: [photo(a), photo(b)] }));
  return {
    worst: { impostors: pairs(impostors), genuines: pairs(genuines) },
    failures: failures.map(({ label, stage, reason }) => ({ ...label, stage, reason })),
  };
}

const { values } = parseArgs({
  options: {
    images: { type: 'string' },
    labels: { type: 'string' },
    json: { type: 'string' },
    html: { type: 'string' },
    pack: { type: 'string', default: process.env['FACET_MODEL_PACK'] || 'auto' },
    calibrate: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const parsed = Options.safeParse(values);
if (values.help || !parsed.success) {
  process.stdout.write(`${USAGE}\n`);
  if (!values.help) process.exitCode = 2;
} else {
  await runBench(() =>
    main(parsed.data).catch((error: unknown) => {
      if (!(error instanceof FileError)) throw error;
      process.stderr.write(`eval: ${error.message}\n`);
      process.exitCode = 1;
    }),
  );
}

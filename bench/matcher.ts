/** `npm run bench:matcher`: how fast and how rightly matcher-native finds, beside FAISS, usearch, hnswlib and numpy. */
import { writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { endAll, keep, runBench, say } from './ending.ts';
import { figuresTable, type Measurements as Measured, reasonOf, toFigures } from './figures.ts';
import { load, machine } from './machine.ts';
import { DEFINITIONS, type GalleryName, LARGE, type Measurements, named, PART_DEFINITIONS } from './matcher/figures.ts';
import { pruneScratch } from './matcher/galleryFiles.ts';
import { aloneFigures, type Curves, indexFigures } from './matcher/indexes.ts';
import { loadFigures } from './matcher/load.ts';
import { startOurs } from './matcher/ours.ts';
import { pairFigures } from './matcher/pairs.ts';
import { PEERS } from './matcher/peers.ts';
import { picture } from './matcher/picture.ts';
import { FULL, PARTS, type Part, QUICK, withRows } from './matcher/plan.ts';
import { scanFigures } from './matcher/scans.ts';
import { type Bench, openSetting, type Setting } from './matcher/setting.ts';
import { writeFigures } from './matcher/writes.ts';

const USAGE = `npm run bench:matcher -- [--json FILE] [--only PART,PART] [--dimensions N,N] [--rows N] [--quick]
  --json   also write {figures, machine} to this file, and curves of recall beside it as FILE.recall-<dimensions>.svg
  --only   of ${PARTS.join(', ')}; the other figures are then missing
  --dimensions  of 512 and 128: default both; part large has 128
  --rows   instead of 1,000,000
  --quick  20,000 rows and few rounds, for work on the bench: the figures are noise`;

/** Of both numbers of dimensions that are in use; the first is held to the targets. */
const DIMENSIONS = [512, 128] as const;
const LARGE_DIMENSIONS = 128;

const Options = z.object({
  json: z.string().optional(),
  only: z.string().transform((text) => z.array(z.enum(PARTS)).parse(text.split(','))),
  dimensions: z.string().transform((text) => z.array(z.enum(['512', '128'])).parse(text.split(','))),
  rows: z.coerce.number().int().min(1000).max(100_000_000).optional(),
  quick: z.boolean(),
  help: z.boolean(),
});
type Options = z.infer<typeof Options>;

/** Runs a part: what breaks is missing from the figures with its reason, and the other parts go on. */
const runner =
  (only: readonly Part[]) =>
  async <Name extends string>(part: Part, names: readonly Name[], work: () => Promise<Measured<Name>>) => {
    const missing = (reason: string) => Object.fromEntries(names.map((name) => [name, reason])) as Measured<Name>;
    if (!only.includes(part)) return missing(`part ${part} was left out`);
    say(`${part} ...`);
    try {
      return { ...missing('not measured'), ...(await work()) };
    } catch (error) {
      say(`${part} broke: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
      return missing(reasonOf(error));
    } finally {
      await endAll();
    }
  };

/** Everything over one gallery, whose rows are made when a first part needs them. */
async function galleryFigures(
  bench: Bench,
  dimensions: number,
  curves: Map<number, Curves>,
  only: readonly Part[],
): Promise<Measurements> {
  const run = runner(only);
  let opened: Promise<Setting> | undefined;
  const open = () => (opened ??= openSetting(bench, bench.plan.rows, dimensions));
  const index = async (setting: Setting) => {
    const found = await indexFigures(bench, setting);
    curves.set(dimensions, found.curves);
    return found.figures;
  };
  const parts: Record<keyof typeof PART_DEFINITIONS, (setting: Setting) => Promise<Measured<GalleryName>>> = {
    scan: (setting) => scanFigures(bench, setting, only.includes('codes')),
    index,
    writes: (setting) => writeFigures(bench, setting),
    pairs: (setting) => pairFigures(bench, setting),
    load: (setting) => loadFigures(bench, setting),
  };
  const figures: Measurements = {};
  for (const name of Object.keys(parts) as (keyof typeof parts)[]) {
    const part = name === 'scan' ? (only.includes('exact') ? 'exact' : 'codes') : name;
    const names = Object.keys(PART_DEFINITIONS[name]) as GalleryName[];
    Object.assign(figures, named(await run(part, names, async () => parts[name](await open())), dimensions));
  }
  return figures;
}

async function measure(
  options: Options,
  bench: Bench,
): Promise<{ figures: Measurements; curves: Map<number, Curves> }> {
  const curves = new Map<number, Curves>();
  const figures: Measurements = {};
  for (const dimensions of DIMENSIONS) {
    const only = options.dimensions.includes(`${dimensions}`) ? options.only : [];
    Object.assign(figures, await galleryFigures(bench, dimensions, curves, only));
  }
  const large = await runner(options.only)('large', Object.keys(LARGE) as (keyof typeof LARGE)[], async () => {
    const setting = await openSetting(bench, bench.plan.large_rows, LARGE_DIMENSIONS);
    // Its rows are made again in a minute: they must not displace graphs that took an hour.
    bench.keep({ end: () => rm(setting.folder, { recursive: true }) });
    return aloneFigures(bench, setting);
  });
  return { figures: { ...figures, ...large }, curves };
}

async function isaInUse(): Promise<string> {
  const ours = keep(startOurs());
  const isa = await ours.open(1);
  await ours.end();
  return isa;
}

async function main(options: Options): Promise<void> {
  const base = options.quick ? QUICK : FULL;
  const plan = options.rows === undefined ? base : withRows(base, options.rows);
  const load_before = load();
  const { figures: measured, curves } = await measure(options, { plan, say, keep });
  pruneScratch();
  const result = {
    figures: toFigures(DEFINITIONS, measured),
    machine: { ...machine(), load_before, load_after: load() },
    isa: await isaInUse(),
    peers: PEERS,
    rows: plan.rows,
    quick: options.quick,
    time: new Date().toISOString(),
  };
  const { cpus, model, node } = result.machine;
  const where = [`${plan.rows} rows`, `${cpus} CPUs`, model, result.isa, `Node ${node}`].join(', ');
  const loads = `load ${load_before} before, ${load()} after`;
  process.stdout.write(`\n${figuresTable(result.figures)}\n\n${where}, ${loads}\n`);
  if (options.quick) process.stdout.write('Measured with --quick: these figures are noise.\n');
  if (load_before > cpus) process.stdout.write('Other programs kept this machine busy: these figures are noise.\n');
  if (!options.json) return;
  writeFileSync(options.json, `${JSON.stringify({ ...result, curves: Object.fromEntries(curves) }, null, 2)}\n`);
  for (const [dimensions, curve] of curves) {
    const title = `${plan.rows} rows of ${dimensions} dimensions`;
    writeFileSync(`${options.json}.recall-${dimensions}.svg`, picture(title, curve));
  }
}

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    only: { type: 'string', default: PARTS.join(',') },
    dimensions: { type: 'string', default: DIMENSIONS.join(',') },
    rows: { type: 'string' },
    quick: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const options = Options.parse(values);
if (options.help) process.stdout.write(`${USAGE}\n`);
else await runBench(() => main(options));

/** `npm run bench:api`: what requests cost that make no events, beside a bare server with the same SQL. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { loadConfig } from '../bin/config.ts';
import { buildPack } from '../models/build.ts';
import { DEFINITIONS, FULL, QUICK } from './api/figures.ts';
import { measure } from './api/measure.ts';
import { makeSyntheticModel } from './api/syntheticModel.ts';
import { keep, runBench, say } from './ending.ts';
import { startPlatform } from './events/platform.ts';
import { figuresTable, toFigures } from './figures.ts';
import { load, machine } from './machine.ts';

const USAGE = `npm run bench:api -- [--json FILE] [--pack standard|npm] [--quick]
  --json   also write {figures, machine} to this file
  --pack   whose models are loaded, and whose descriptors are compared beside those of 512 dimensions (standard, which
           needs FACET_MODELS_DIR or a cache that has it)
  --quick  small counts, for work on the bench: the figures are noise
  --data   where the data directory is made (beside FACET_DATA_DIR)`;

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LIMIT_MS = 30 * 60_000;

const Options = z.object({
  json: z.string().optional(),
  pack: z.enum(['standard', 'npm']),
  quick: z.boolean(),
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

async function main({ pack, quick, json, data }: Options): Promise<void> {
  const config = loadConfig();
  const modelsDir = config.FACET_MODELS_DIR || undefined;
  const built = await buildPack({ modelsDir, cacheDir: config.FACET_CACHE_DIR, pack, onProgress: say });
  const { version, dimensions = 0 } = built.models.face_descriptor.model;
  const plan = quick ? QUICK : FULL;
  const load_before = load();
  const data_dir = makeDataDir(data || config.FACET_DATA_DIR);
  const cacheDir = config.FACET_CACHE_DIR;
  const { env, ...descriptor } = await makeSyntheticModel(join(data_dir, 'model'), plan.dimensions, { cacheDir, pack });
  const platform = await startPlatform({ facet: join(ROOT, 'dist/bin/facet.js'), data_dir, pack, threads: 1, env });
  keep({ end: () => platform.stop() });
  const connections = config.FACET_DATABASE_CONNECTIONS_MAX;
  const packs = { version, dimensions };
  const measured = await measure({ platform, plan, descriptor, packs, connections, say, keep });
  const result = {
    figures: toFigures(DEFINITIONS, measured),
    machine: { ...machine(), load_before, load_after: load() },
    pack,
    dimensions: plan.dimensions,
    pack_dimensions: dimensions,
    quick,
    time: new Date().toISOString(),
  };
  const { cpus, model, node } = result.machine;
  const where = `${cpus} CPUs, ${model}, Node ${node}, load ${load_before} before, ${load()} after`;
  process.stdout.write(`\n${figuresTable(result.figures)}\n\n${where}\n`);
  if (quick) process.stdout.write('Measured with --quick: these figures are noise.\n');
  if (load_before > cpus) process.stdout.write('Other programs kept this machine busy: these figures are noise.\n');
  if (json) writeFileSync(json, `${JSON.stringify(result, null, 2)}\n`);
}

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    pack: { type: 'string', default: 'standard' },
    quick: { type: 'boolean', default: false },
    data: { type: 'string', default: '' },
    help: { type: 'boolean', default: false },
  },
});
const options = Options.parse(values);
if (options.help) process.stdout.write(`${USAGE}\n`);
else await runBench(() => main(options), LIMIT_MS);

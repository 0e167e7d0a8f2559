/**
 * `FACET_FACES_DIR=… FACET_MODELS_DIR=… node dist/bench/matcher/fitMain.js`: how alike the descriptors of one person
 * are on labelled photos (labels.csv: path,identity), and the CENTRE_COSINE of persons.ts that gives rows as alike.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadConfig } from '../../bin/config.ts';
import { parseLabels } from '../../bin/demo/photos.ts';
import { buildPack } from '../../models/build.ts';
import { createPipeline } from '../../models/pipeline.ts';
import { REQUEST } from '../events/photos.ts';
import { centreCosine, spread } from './fit.ts';

const PIXELS_MAX = 50_000_000;
const folder = process.env['FACET_FACES_DIR'];
if (!folder) throw new Error('FACET_FACES_DIR names the folder with labels.csv');
const { FACET_MODELS_DIR, FACET_CACHE_DIR } = loadConfig();
const pack = await buildPack({
  modelsDir: FACET_MODELS_DIR || undefined,
  cacheDir: FACET_CACHE_DIR,
  pack: 'standard',
});
await using pipeline = await createPipeline(pack, { pixelsMax: PIXELS_MAX });
const known: { identity: string; row: Float32Array }[] = [];
for (const { path, identity } of parseLabels(readFileSync(join(folder, 'labels.csv'), 'utf8'))) {
  const { faces } = await pipeline.describe(readFileSync(join(folder, path)), { ...REQUEST, sample: false });
  const row = faces[0]?.descriptor?.data;
  if (faces.length === 1 && row) known.push({ identity, row });
}
const same = known.flatMap((a, i) =>
  known
    .slice(i + 1)
    .filter(({ identity }) => identity === a.identity)
    .map(({ row }) => row.reduce((sum, value, j) => sum + value * (a.row[j] ?? 0), 0)),
);
const found = spread(same);
const { dimensions = 0 } = pack.models.face_descriptor.model;
process.stdout.write(`${JSON.stringify({ same: found, centre_cosine: centreCosine(found, dimensions) }, null, 2)}\n`);

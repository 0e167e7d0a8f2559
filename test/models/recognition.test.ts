import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { cosineOf } from '../../models/calibration.ts';
import { MANIFEST, modelById } from '../../models/manifest.ts';
import { createPipeline } from '../../models/pipeline.ts';
import { cosine, DESCRIBE, PACKS, PIXELS_MAX, pack } from './support.ts';

const FACES_DIR = process.env['FACET_FACES_DIR'];
const AUC_MIN = { standard: 0.995, npm: 0.985 };

/** Share of (same person, different persons) pairs in which the first is more alike. */
function areaUnderRoc(same: number[], different: number[]): number {
  const wins = same.flatMap((s) => different.map((d) => (s > d ? 1 : s === d ? 0.5 : 0)));
  return wins.reduce<number>((sum, win) => sum + win, 0) / wins.length;
}

// Labelled faces are no part of the repository: without them the photos of pipeline.test.ts are all there is.
(FACES_DIR ? describe : describe.skip).each(PACKS)('pack %s on labelled faces', (name) => {
  test('tells persons apart', async () => {
    await using pipeline = await createPipeline(await pack(name), { pixelsMax: PIXELS_MAX });
    const rows = readFileSync(join(FACES_DIR ?? '', 'labels.csv'), 'utf8')
      .trim()
      .split(/\r?\n/)
      .slice(1);
    const labels = rows.map((row) => z.tuple([z.string(), z.string()]).parse(row.split(',')));
    const known: { person: string; data: Float32Array | undefined }[] = [];
    for (const [path, person] of labels) {
      const { faces } = await pipeline.describe(readFileSync(join(FACES_DIR ?? '', path)), DESCRIBE);
      expect([path, faces.length]).toEqual([path, 1]);
      known.push({ person, data: faces[0]?.descriptor?.data });
    }
    const [same, different]: [number[], number[]] = [[], []];
    for (const [i, a] of known.entries()) {
      for (const b of known.slice(i + 1)) (a.person === b.person ? same : different).push(cosine(a.data, b.data));
    }
    expect(areaUnderRoc(same, different)).toBeGreaterThanOrEqual(AUC_MIN[name]);
    const { version, thresholds } = modelById(MANIFEST.packs[name].face_descriptor);
    expect(Math.max(...different)).toBeLessThan(cosineOf(thresholds['match'] ?? 0, version));
  });
});

import sharp from 'sharp';
import { createPipeline, type Pipeline } from '../../../models/pipeline.ts';
import { ALL, DESCRIBE, MODELS_DIR, PACKS, PIXELS_MAX, pack, photo } from '../support.ts';

async function gradeOf(pipeline: Pipeline, sample: Uint8Array): Promise<number> {
  const { faces } = await pipeline.describe(sample, { ...DESCRIBE, image_type: 1 });
  return faces[0]?.descriptor?.score ?? Number.NaN;
}

describe.each(PACKS)('pack %s', (name) => {
  let pipeline: Pipeline;
  const samples: Buffer[] = [];
  beforeAll(async () => {
    pipeline = await createPipeline(await pack(name), { pixelsMax: PIXELS_MAX });
    for (const number of [2, 3, 5, 6]) {
      const [face] = (await pipeline.describe(photo(number), ALL)).faces;
      samples.push(face?.sample?.jpeg ?? Buffer.alloc(0));
    }
  });
  afterAll(() => pipeline[Symbol.asyncDispose]());
  test('a good face has a better grade than the same one covered or upside down', async () => {
    for (const sample of samples) {
      const good = await gradeOf(pipeline, sample);
      expect(good).toBeGreaterThan(name === 'standard' ? 0.5 : 0.9);
      const { width, height } = await sharp(sample).metadata();
      const cover = {
        create: { width, height: Math.round(height * 0.55), channels: 3 as const, background: '#303030' },
      };
      const input = await sharp(cover).png().toBuffer();
      const covered = await sharp(sample)
        .composite([{ input, top: 0, left: 0 }])
        .png()
        .toBuffer();
      expect(await gradeOf(pipeline, covered)).toBeLessThan(good);
      expect(await gradeOf(pipeline, await sharp(sample).rotate(180).png().toBuffer())).toBeLessThan(good);
    }
  });
});

// The mesh says nothing of sharpness.
(MODELS_DIR ? test : test.skip)('LightQNet grades a face of few pixels lower', async () => {
  await using pipeline = await createPipeline(await pack('standard'), { pixelsMax: PIXELS_MAX });
  for (const number of [2, 3, 5, 6]) {
    const sample = (await pipeline.describe(photo(number), ALL)).faces[0]?.sample?.jpeg ?? Buffer.alloc(0);
    const coarse = await sharp(await sharp(sample).resize(24).png().toBuffer())
      .resize(250)
      .png()
      .toBuffer();
    expect(await gradeOf(pipeline, coarse)).toBeLessThan(await gradeOf(pipeline, sample));
  }
});

import sharp from 'sharp';
import type { Estimated } from '../../../contract/estimations.ts';
import { createPipeline, type Pipeline } from '../../../models/pipeline.ts';
import type { DescribeRequest } from '../../../models/request.ts';
import { FIND, MODELS_DIR, PIXELS_MAX, pack, photo } from '../support.ts';

const ASK: DescribeRequest = { ...FIND, estimations: ['liveness'] };

test('a pack without the networks says so', async () => {
  await using pipeline = await createPipeline(await pack('npm'), { pixelsMax: PIXELS_MAX });
  const { faces } = await pipeline.describe(photo(1), ASK);
  expect(faces[0]?.estimations).toEqual({ liveness: 'unavailable' });
});

// The networks are no part of an npm package.
(MODELS_DIR ? describe : describe.skip)('pack standard', () => {
  let pipeline: Pipeline;
  beforeAll(async () => {
    pipeline = await createPipeline(await pack('standard'), { pixelsMax: PIXELS_MAX });
  });
  afterAll(() => pipeline[Symbol.asyncDispose]());
  async function livenessOf(bytes: Uint8Array, request: Partial<DescribeRequest> = {}) {
    const { faces } = await pipeline.describe(bytes, { ...ASK, ...request });
    return faces[0]?.estimations?.liveness as Estimated<'liveness'>;
  }

  test('photos of living people are mostly real, and the threshold decides', async () => {
    const answers: Estimated<'liveness'>[] = [];
    for (const number of [1, 2, 3, 4, 5, 6]) answers.push(await livenessOf(photo(number)));
    expect(answers.filter(({ prediction }) => prediction === 'real').length).toBeGreaterThanOrEqual(5);
    for (const { prediction, estimations } of answers) {
      expect(estimations.quality).toBe(1);
      expect(prediction).toBe(estimations.probability >= 0.5 ? 'real' : 'spoof');
    }
    const { estimations } = await livenessOf(photo(3));
    expect((await livenessOf(photo(3), { liveness_threshold: estimations.probability + 0.01 })).prediction).toBe(
      'spoof',
    );
    expect((await livenessOf(photo(3), { liveness_threshold: 0 })).prediction).toBe('real');
  });

  test('a photo shown on a coarse, blurred screen is less probable', async () => {
    for (const number of [2, 3, 4, 5]) {
      const shown = await onScreen(photo(number));
      const [before, after] = [await livenessOf(photo(number)), await livenessOf(shown)];
      expect([number, after.estimations.probability < before.estimations.probability]).toEqual([number, true]);
    }
  });

  test('a sample, and a photo that shows hardly more than the face, are unknown', async () => {
    const unknown = { prediction: 'unknown', estimations: { probability: 0, quality: 1 } };
    const { faces } = await pipeline.describe(photo(1), { ...FIND, sample: true });
    const [face] = faces;
    expect(await livenessOf(face?.sample?.jpeg ?? Buffer.alloc(0), { image_type: 1 })).toEqual(unknown);
    const { x = 0, y = 0, width = 1, height = 1 } = face?.rect ?? {};
    const tight = await sharp(photo(1))
      .extract({ left: x - 10, top: y - 10, width: width + 20, height: height + 20 })
      .toBuffer();
    expect(await livenessOf(tight)).toEqual(unknown);
  });
});

/** Fewer pixels, a grid of dark lines between them, blur, less contrast: a replay as a camera sees it. */
async function onScreen(bytes: Uint8Array): Promise<Buffer> {
  const { data, info } = await sharp(bytes).resize(960).raw().toBuffer({ resolveWithObject: true });
  for (let i = 0; i < data.length; i++) {
    const pixel = Math.floor(i / 3);
    const line = (pixel % info.width) % 3 === 0 || Math.floor(pixel / info.width) % 3 === 0;
    data[i] = (data[i] as number) * (line ? 0.55 : 1);
  }
  return sharp(data, { raw: { width: info.width, height: info.height, channels: 3 } })
    .blur(1)
    .linear(0.8, 30)
    .jpeg({ quality: 60 })
    .toBuffer();
}

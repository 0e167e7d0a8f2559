import sharp from 'sharp';
import { createPipeline, type Pipeline } from '../../models/pipeline.ts';
import { FIND, PACKS, PIXELS_MAX, pack, photo } from './support.ts';

describe.each(PACKS)('pack %s', (name) => {
  let pipeline: Pipeline;
  beforeAll(async () => {
    pipeline = await createPipeline(await pack(name), { pixelsMax: PIXELS_MAX });
  });
  afterAll(() => pipeline[Symbol.asyncDispose]());

  test.each([0, 90, 180, 270] as const)('a photo turned by %i degrees is turned back', async (turn) => {
    for (const number of [1, 3, 5]) {
      const upright = await sharp(photo(number)).resize(960).png().toBuffer();
      const wanted = await pipeline.describe(upright, FIND);
      const turned = await sharp(upright).rotate(turn).png().toBuffer();
      const found = await pipeline.describe(turned, { ...FIND, orientation: true, origin_jpeg: true });
      expect([number, found.orientation]).toEqual([number, (360 - turn) % 360]);
      expect([found.width, found.height]).toEqual([wanted.width, wanted.height]);
      expect(found.faces).toEqual(wanted.faces);
      const { width, height } = await sharp(found.origin).metadata();
      expect([width, height]).toEqual([wanted.width, wanted.height]);
    }
  });

  test('EXIF comes first, and the orientation is not told unless it was asked for', async () => {
    const lying = await sharp(photo(1)).resize(960).rotate(90).withMetadata({ orientation: 8 }).png().toBuffer();
    expect((await pipeline.describe(lying, { ...FIND, orientation: true })).orientation).toBe(0);
    const without = { ...FIND, use_exif_info: false };
    expect((await pipeline.describe(lying, { ...without, orientation: true })).orientation).toBe(270);
    expect(await pipeline.describe(lying, without)).not.toHaveProperty('orientation');
  });

  test('without a face, as a sample and with boxes a photo stays as it is', async () => {
    const empty = { create: { width: 200, height: 100, channels: 3 as const, background: 'grey' } };
    const found = await pipeline.describe(await sharp(empty).png().toBuffer(), { ...FIND, orientation: true });
    expect([found.orientation, found.width]).toEqual([0, 200]);
    const turned = await sharp(photo(1)).resize(960).rotate(90).png().toBuffer();
    const face_boxes = [{ x: 0, y: 0, width: 640, height: 960 }];
    expect(await pipeline.describe(turned, { ...FIND, orientation: true, face_boxes })).not.toHaveProperty(
      'orientation',
    );
    const sample = await sharp(turned).resize(250, 250).png().toBuffer();
    expect(await pipeline.describe(sample, { ...FIND, orientation: true, image_type: 1 })).not.toHaveProperty(
      'orientation',
    );
  });
});

import sharp, { type Sharp } from 'sharp';
import { createPipeline, type Pipeline } from '../../models/pipeline.ts';
import type { DescribedFace } from '../../models/request.ts';
import { ALL, cosine, DESCRIBE, FACES, FIND, PACKS, PIXELS_MAX, pack, photo } from './support.ts';

describe.each(PACKS)('pack %s', (name) => {
  let pipeline: Pipeline;
  beforeAll(async () => {
    pipeline = await createPipeline(await pack(name), { pixelsMax: PIXELS_MAX });
  });
  afterAll(() => pipeline[Symbol.asyncDispose]());
  const best = async (bytes: Uint8Array, request = DESCRIBE): Promise<DescribedFace | undefined> =>
    (await pipeline.describe(bytes, request)).faces[0];

  test('finds the faces of six photos', async () => {
    const counts: number[] = [];
    for (const number of [1, 2, 3, 4, 5, 6]) counts.push((await pipeline.describe(photo(number), FIND)).faces.length);
    if (name === 'standard') expect(counts).toEqual(FACES);
    else for (const [i, count] of counts.entries()) expect(FACES[i] ?? 0).toBeLessThanOrEqual(count + 1);
  });

  test('answers all that was asked for, in its ranges', async () => {
    const { width, height, faces } = await pipeline.describe(photo(5), ALL);
    for (const face of faces) {
      expect(face.score).toBeGreaterThan(0.5);
      expect(face.landmarks5).toHaveLength(5);
      expect(face.landmarks68).toHaveLength(68);
      expect(
        [face.rect.x, face.rect.y, face.rect.width, face.rect.height, ...face.landmarks5.flat()].every(
          Number.isInteger,
        ),
      ).toBe(true);
      expect(face.rect.x + face.rect.width).toBeLessThanOrEqual(width);
      expect(face.rect.y + face.rect.height).toBeLessThanOrEqual(height);
      expect(Math.hypot(...(face.descriptor?.data ?? []))).toBeCloseTo(1, 5);
      expect(face.descriptor?.score).toBeGreaterThan(name === 'standard' ? 0.4 : 0.9);
      expect(face.basic_attributes?.age).toBeGreaterThan(10);
      const sample = await sharp(face.sample?.jpeg).metadata();
      expect([sample.format, sample.width, sample.height]).toEqual(['jpeg', 250, 250]);
    }
  });

  test('answers nothing else', async () => {
    const face = await best(photo(1), FIND);
    expect(Object.keys(face ?? {}).sort()).toEqual(['landmarks5', 'rect', 'score']);
    expect((await pipeline.describe(photo(1), { ...ALL, detect_face: false })).faces).toEqual([]);
  });

  test('the same photo gives the same numbers', async () => {
    expect(await pipeline.describe(photo(3), ALL)).toEqual(await pipeline.describe(photo(3), ALL));
  });

  test('a stored sample is described like its photo', async () => {
    for (const number of [1, 2, 3, 4, 5, 6]) {
      for (const face of (await pipeline.describe(photo(number), ALL)).faces) {
        const again = await best(face.sample?.jpeg ?? Buffer.alloc(0), { ...ALL, image_type: 1 });
        expect(cosine(face.descriptor?.data, again?.descriptor?.data)).toBeGreaterThan(0.98);
        expect(again?.sample?.jpeg.equals(face.sample?.jpeg ?? Buffer.alloc(0))).toBe(true);
        expect(again?.landmarks5).toEqual(again?.sample?.landmarks5);
        expect(Math.abs((again?.basic_attributes?.age ?? 0) - (face.basic_attributes?.age ?? 0))).toBeLessThanOrEqual(
          6,
        );
        for (const [i, [x, y]] of (again?.landmarks5 ?? []).entries()) {
          const [u, v] = face.sample?.landmarks5[i] ?? [Number.NaN, Number.NaN];
          expect(Math.hypot(x - u, y - v)).toBeLessThan(35); // Faces that look aside fit the template least.
        }
      }
    }
  });

  test('samples have their size', async () => {
    const wrong = await sharp(photo(1)).resize(128, 256, { fit: 'fill' }).jpeg().toBuffer();
    await expect(pipeline.describe(wrong, { ...DESCRIBE, image_type: 1 })).rejects.toMatchObject({
      key: 'warpSizeWrong',
    });
    await expect(pipeline.describe(photo(1), { ...DESCRIBE, image_type: 2 })).rejects.toThrow(
      'Image has 1920x1280 pixels, a body sample (image_type 2) has 128x256',
    );
    expect((await pipeline.describe(wrong, { ...DESCRIBE, image_type: 2 })).faces).toEqual([]);
  });

  test('EXIF 1 to 8: the same boxes as upright', async () => {
    const upright = await sharp(photo(1)).resize(960).png().toBuffer();
    const wanted = (await pipeline.describe(upright, FIND)).faces;
    const turns: Record<number, (image: Sharp) => Sharp> = {
      1: (image) => image,
      2: (image) => image.flop(),
      3: (image) => image.rotate(180),
      4: (image) => image.flip(),
      5: (image) => image.rotate(270).flop(),
      6: (image) => image.rotate(270),
      7: (image) => image.rotate(90).flop(),
      8: (image) => image.rotate(90),
    };
    for (const [orientation, turn] of Object.entries(turns)) {
      const pixels = await turn(sharp(upright)).png().toBuffer();
      const turned = await sharp(pixels)
        .withMetadata({ orientation: Number(orientation) })
        .png()
        .toBuffer();
      const result = await pipeline.describe(turned, FIND);
      expect([orientation, result.width, result.height]).toEqual([orientation, 960, 640]);
      expect(result.faces.map(({ rect }) => rect)).toEqual(wanted.map(({ rect }) => rect));
      if (Number(orientation) >= 5) {
        expect((await pipeline.describe(turned, { ...FIND, use_exif_info: false })).width).toBe(640);
      }
    }
  });

  test('CMYK, 16 bits, TIFF, WebP: the descriptor stays', async () => {
    const reference = (await best(photo(5)))?.descriptor?.data;
    const nearest = async (file: Buffer): Promise<number> => {
      const { faces } = await pipeline.describe(file, DESCRIBE); // Faces of nearly the same score may change places.
      return Math.max(...faces.map(({ descriptor }) => cosine(reference, descriptor?.data)));
    };
    const image = sharp(photo(5));
    expect(await nearest(await image.clone().toColourspace('cmyk').tiff().toBuffer())).toBeGreaterThan(0.96); // Smaller gamut.
    expect(await nearest(await image.clone().toColourspace('rgb16').png().toBuffer())).toBeGreaterThan(0.99);
    expect(await nearest(await image.clone().tiff({ quality: 95 }).toBuffer())).toBeGreaterThan(0.99);
    expect(await nearest(await image.clone().webp({ quality: 95 }).toBuffer())).toBeGreaterThan(0.99);
  });

  test('given boxes: faces there only, in their order', async () => {
    const all = (await pipeline.describe(photo(4), DESCRIBE)).faces;
    const chosen = [all[2], all[0]].flatMap((face) => face ?? []);
    const boxes = [
      ...chosen.map(({ rect }) => rect),
      { x: 0, y: 0, width: 40, height: 40 },
      { x: 9999, y: 0, width: 9, height: 9 },
    ];
    const { faces } = await pipeline.describe(photo(4), { ...DESCRIBE, face_boxes: boxes });
    expect(faces).toHaveLength(2);
    for (const [i, face] of faces.entries()) {
      expect(cosine(face.descriptor?.data, chosen[i]?.descriptor?.data)).toBeGreaterThan(0.9);
    }
  });

  test('head pose: a mirrored face looks the other way, a turned one has its roll', async () => {
    const face = await sharp(photo(5)).extract({ left: 0, top: 0, width: 1920, height: 1398 }).resize(960).toBuffer();
    const pose = (await best(face, ALL))?.head_pose;
    const mirrored = await pipeline.describe(await sharp(face).flop().toBuffer(), ALL);
    const yaws = mirrored.faces.map(({ head_pose }) => head_pose?.yaw ?? Number.NaN);
    expect(Math.min(...yaws.map((yaw) => Math.abs(yaw + (pose?.yaw ?? Number.NaN))))).toBeLessThan(4);
    const turned = await pipeline.describe(await sharp(face).rotate(20).toBuffer(), ALL);
    const rolls = turned.faces.map(({ head_pose }) => head_pose?.roll ?? Number.NaN);
    expect(Math.min(...rolls.map((roll) => Math.abs(roll - 20 - (pose?.roll ?? Number.NaN))))).toBeLessThan(4);
  });

  test('no face, one pixel, one row', async () => {
    const plain = (width: number, height: number) =>
      sharp({ create: { width, height, channels: 3, background: '#808080' } })
        .png()
        .toBuffer();
    for (const [width, height] of [
      [640, 480],
      [1, 1],
      [32_767, 1],
    ] as const) {
      expect((await pipeline.describe(await plain(width, height), ALL)).faces).toEqual([]);
    }
  });
});

import sharp from 'sharp';
import { askedChecks, FaceQuality, type FaceQualityCheck, FaceQualityResult } from '../../../contract/faceQuality.ts';
import type { Point } from '../../../models/geometry.ts';
import { createPipeline, type Pipeline } from '../../../models/pipeline.ts';
import { FIND, PIXELS_MAX, pack, photo } from '../support.ts';

/** A frame in which the head of photo 3, 208 pixels wide, lies as a passport wants it. */
const FRAME = { width: 336, height: 432 };

let pipeline: Pipeline;
beforeAll(async () => {
  pipeline = await createPipeline(await pack('npm'), { pixelsMax: PIXELS_MAX });
});
afterAll(() => pipeline[Symbol.asyncDispose]());

async function describe(bytes: Uint8Array, checks: object, image_type: 0 | 1 = 0) {
  const face_quality = askedChecks(FaceQuality.parse({ estimate: 1, checks }));
  const { faces } = await pipeline.describe(bytes, { ...FIND, image_type, face_quality });
  return [...faces].sort((a, b) => b.rect.width - a.rect.width)[0]?.face_quality;
}

async function check(bytes: Uint8Array, checks: object = {}, image_type: 0 | 1 = 0): Promise<FaceQualityResult> {
  return FaceQualityResult.parse(await describe(bytes, checks, image_type));
}

const ask = (...names: FaceQualityCheck[]) => Object.fromEntries(names.map((name) => [name, { estimate: 1 }]));

async function valuesOf(bytes: Uint8Array, ...names: FaceQualityCheck[]) {
  const { checks } = await check(bytes, ask(...names));
  return Object.fromEntries(checks.map(({ name, object_value }) => [name, object_value]));
}

/** The face of photo 3, its head 0.6 of the width, moved by so many pixels to the right and down in the frame. */
async function passport([dx, dy]: Point = [0, 0]): Promise<Buffer> {
  const { faces } = await pipeline.describe(photo(3), FIND);
  const [left, right] = (faces[0]?.landmarks5 ?? []) as [Point, Point];
  const [x, y] = [(left[0] + right[0]) / 2, (left[1] + right[1]) / 2];
  return sharp(photo(3))
    .extract({ left: Math.round(x - FRAME.width / 2 - dx), top: Math.round(y - FRAME.height * 0.42 - dy), ...FRAME })
    .png()
    .toBuffer();
}

const GEOMETRY = ask(
  'image_width',
  'image_height',
  'image_size',
  'aspect_ratio',
  'image_format',
  'face_width',
  'eye_distance',
  'head_width',
  'head_height',
  'head_horizontal_center',
  'head_vertical_center',
  'indent_upper',
  'indent_lower',
  'indent_left',
  'indent_right',
);

test('a head in its place passes all checks of size and place', async () => {
  const { status, checks } = await check(await passport(), GEOMETRY);
  expect(checks.filter(({ result }) => result === 0)).toEqual([]);
  expect(status).toBe(1);
  expect(checks.find(({ name }) => name === 'aspect_ratio')).toEqual({
    name: 'aspect_ratio',
    object_value: 0.778,
    threshold_value: { min: 0.74, max: 0.8 },
    result: 1,
  });
});

test.each<[string, Point, FaceQualityCheck]>([
  ['too far right', [50, 0], 'head_horizontal_center'],
  ['too far left', [-50, 0], 'head_horizontal_center'],
  ['too low', [0, 60], 'head_vertical_center'],
  ['too high', [0, -80], 'head_vertical_center'],
  ['cut off above', [0, -120], 'indent_upper'],
])('a head %s', async (_name, move, failing) => {
  const { status, checks } = await check(await passport(move), GEOMETRY);
  expect(status).toBe(0);
  expect(checks.filter(({ result }) => result === 0).map(({ name }) => name)).toContain(failing);
});

test('a small picture has too few pixels', async () => {
  const small = await sharp(await passport())
    .resize(120)
    .jpeg()
    .toBuffer();
  const { checks } = await check(small, GEOMETRY);
  const failed = checks.filter(({ result }) => result === 0).map(({ name }) => name);
  expect(failed).toEqual(expect.arrayContaining(['image_width', 'image_height', 'face_width', 'eye_distance']));
});

test('the thresholds of the caller, and words', async () => {
  const bytes = await passport();
  const wanted = {
    image_format: { estimate: 1, threshold: ['JPEG'] },
    eye_distance: { estimate: 1, threshold: { min: 50, max: 60 } },
    image_width: { estimate: 1, threshold: { max: 336 } },
  };
  expect(await check(bytes, wanted)).toEqual({
    status: 0,
    checks: [
      { name: 'image_width', object_value: 336, threshold_value: { max: 336 }, result: 1 },
      {
        name: 'eye_distance',
        object_value: expect.any(Number) as number,
        threshold_value: { min: 50, max: 60 },
        result: 0,
      },
      { name: 'image_format', object_value: 'PNG', threshold_value: ['JPEG'], result: 0 },
    ],
  });
});

test('a check that cannot be made counts neither way; nothing that can be made is no result', async () => {
  const bytes = await passport();
  const { status, checks } = await check(bytes, ask('image_width', 'headwear_type'));
  expect(status).toBe(1);
  expect(checks[1]).toEqual({
    name: 'headwear_type',
    object_value: 'unavailable',
    threshold_value: ['none'],
    result: 0,
  });
  expect(await describe(bytes, ask('headwear_type', 'shoulders_position'))).toBe('unavailable');
  expect((await check(bytes)).checks).toHaveLength(45);
});

test('red pupils, and eyes as they were', async () => {
  const { data, info } = await sharp(await passport())
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { faces } = await pipeline.describe(await passport(), FIND);
  expect(await valuesOf(await passport(), 'red_eyes')).toEqual({ red_eyes: 'non_red' });
  for (const [x, y] of faces[0]?.landmarks5.slice(0, 2) ?? []) {
    for (let i = 0; i < info.width * info.height; i++) {
      const near = Math.hypot((i % info.width) - x, Math.floor(i / info.width) - y) < 4;
      if (near) data.set([200, 40, 40], i * 3);
    }
  }
  const red = await sharp(data, { raw: { width: info.width, height: info.height, channels: 3 } })
    .png()
    .toBuffer();
  expect(await valuesOf(red, 'red_eyes')).toEqual({ red_eyes: 'red' });
});

test('colours: as they were, without, and all in blue', async () => {
  const bytes = await passport();
  const colours = (photo_: Uint8Array) => valuesOf(photo_, 'face_color_type', 'natural_light');
  expect(await colours(bytes)).toEqual({ face_color_type: 'color', natural_light: 'natural' });
  const grey = await sharp(bytes).greyscale().png().toBuffer();
  expect(await colours(grey)).toEqual({ face_color_type: 'grayscale', natural_light: 'unavailable' });
  const blue = await sharp(bytes).linear([0.5, 0.8, 1.3], [0, 0, 20]).png().toBuffer();
  expect(await colours(blue)).toEqual({ face_color_type: 'color', natural_light: 'unnatural' });
});

test('light: skin, levels and zones follow it', async () => {
  const bytes = await passport();
  const light = (photo_: Uint8Array) => valuesOf(photo_, 'skin_light', 'dynamic_range', 'illumination_uniformity');
  const [before, dark] = [await light(bytes), await light(await sharp(bytes).linear(0.3, 0).png().toBuffer())];
  expect(Number(dark['skin_light'])).toBeLessThan(Number(before['skin_light']) - 0.1);
  expect(Number(dark['dynamic_range'])).toBeLessThan(Number(before['dynamic_range']) / 2);
  expect(Number(dark['illumination_uniformity'])).toBeCloseTo(Number(before['illumination_uniformity']), 1);
});

test('the background: plain white, plain black, noise, and none to be seen', async () => {
  const bytes = await sharp(await passport())
    .extract({ left: 40, top: 40, width: 256, height: 380 })
    .toBuffer();
  const onto = (background: string) =>
    sharp(bytes).extend({ left: 200, right: 200, top: 100, background }).png().toBuffer();
  const seen = (photo_: Uint8Array) => valuesOf(photo_, 'background_lightness', 'background_uniformity');
  const [white, black] = [await seen(await onto('#ffffff')), await seen(await onto('#000000'))];
  expect(Number(white['background_lightness'])).toBeGreaterThan(0.8);
  expect(Number(black['background_lightness'])).toBeLessThan(0.2);
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 80 };
  const noisy = await sharp({ create: { width: 656, height: 480, channels: 3, background: '#808080', noise } })
    .composite([{ input: bytes, left: 200, top: 100 }])
    .png()
    .toBuffer();
  const uneven = Number((await seen(noisy))['background_uniformity']);
  expect(uneven).toBeLessThan(Number(white['background_uniformity']));
  const tight = await sharp(bytes).extract({ left: 20, top: 30, width: 216, height: 330 }).png().toBuffer();
  expect(await describe(tight, ask('background_lightness', 'background_uniformity'))).toBe('unavailable');
});

test('of a sample only its file and its pixels can be judged', async () => {
  const { faces } = await pipeline.describe(photo(3), { ...FIND, sample: true });
  const { checks } = await check(faces[0]?.sample?.jpeg ?? Buffer.alloc(0), {}, 1);
  const made = checks.filter(({ object_value }) => object_value !== 'unavailable').map(({ name }) => name);
  expect(made).toEqual(expect.arrayContaining(['image_width', 'blurriness_quality', 'skin_light', 'red_eyes']));
  for (const name of ['head_yaw', 'eye_distance', 'head_width', 'indent_left', 'background_lightness']) {
    expect(made).not.toContain(name);
  }
});

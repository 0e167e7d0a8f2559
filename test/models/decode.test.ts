import fc from 'fast-check';
import sharp from 'sharp';
import { ERRORS, PlatformError } from '../../contract/errors.ts';
import { decode } from '../../models/decode.ts';
import { PIXELS_MAX, photo } from './support.ts';

const OPTIONS = { use_exif_info: true, exif: false, pixelsMax: PIXELS_MAX };
const decoded = (bytes: Uint8Array, options = {}) => decode(bytes, { ...OPTIONS, ...options });

/** Four squares of plain colours: red, green above blue, grey. */
const COLOURS = [255, 0, 0, 0, 255, 0, 0, 0, 255, 128, 128, 128];
const square = sharp(Buffer.from(COLOURS), { raw: { width: 2, height: 2, channels: 3 } }).resize(64, 64, {
  kernel: 'nearest',
});
/** The colours in the middle of the four squares. */
function middles({ data, width, height }: { data: Uint8Array; width: number; height: number }): number[] {
  const pick = (x: number, y: number): number[] => [...data.subarray((y * width + x) * 3, (y * width + x) * 3 + 3)];
  const [l, r, t, b] = [width >> 2, (width * 3) >> 2, height >> 2, (height * 3) >> 2];
  return [...pick(l, t), ...pick(r, t), ...pick(l, b), ...pick(r, b)];
}

async function failure(bytes: Uint8Array, options = {}): Promise<string> {
  const error: unknown = await decoded(bytes, options).catch((reason: unknown) => reason);
  if (!(error instanceof PlatformError)) throw new Error('decoded, or threw something else', { cause: error });
  return error.key;
}

const FORMATS: [string, () => Promise<Buffer>][] = [
  ['PNG of 8 bits', () => square.clone().png().toBuffer()],
  ['PNG of 16 bits', () => square.clone().toColourspace('rgb16').png().toBuffer()],
  ['PNG with a palette', () => square.clone().png({ palette: true }).toBuffer()],
  ['interlaced PNG', () => square.clone().png({ progressive: true }).toBuffer()],
  ['PNG with an opaque alpha channel', () => square.clone().ensureAlpha().png().toBuffer()],
  ['lossless WebP', () => square.clone().webp({ lossless: true }).toBuffer()],
  ['TIFF', () => square.clone().tiff().toBuffer()],
  ['TIFF of CMYK with LZW', () => square.clone().tiff({ compression: 'lzw' }).toBuffer()],
  ['GIF', () => square.clone().gif().toBuffer()],
];

test.each(FORMATS)('%s keeps its colours', async (_name, make) => {
  const image = await decoded(await make());
  expect([image.width, image.height, image.data.length]).toEqual([64, 64, 64 * 64 * 3]);
  for (const [i, value] of middles(image).entries()) expect(Math.abs(value - (COLOURS[i] ?? 0))).toBeLessThanOrEqual(3);
});

test('CMYK comes near its colours: the gamut is smaller', async () => {
  const plain = await decoded(photo(1));
  for (const cmyk of [sharp(photo(1)).toColourspace('cmyk').jpeg(), sharp(photo(1)).toColourspace('cmyk').tiff()]) {
    const { data } = await decoded(await cmyk.toBuffer());
    expect(data).toHaveLength(plain.data.length);
    const total = data.reduce((sum, value, i) => sum + Math.abs(value - (plain.data[i] ?? 0)), 0);
    expect(total / data.length).toBeLessThan(15);
  }
});

test('grey becomes three equal channels, JPEG and 1-bit PNG', async () => {
  const jpeg = await decoded(await square.clone().greyscale().jpeg().toBuffer());
  const png = await decoded(await square.clone().greyscale().threshold(100).png({ colours: 2 }).toBuffer());
  for (const { data } of [jpeg, png]) {
    for (let i = 0; i < data.length; i += 3) expect([data[i + 1], data[i + 2]]).toEqual([data[i], data[i]]);
  }
});

test('transparent parts are white, also in a palette', async () => {
  const clear = { create: { width: 8, height: 8, channels: 4 as const, background: { r: 255, g: 0, b: 0, alpha: 0 } } };
  for (const bytes of [
    await sharp(clear).png().toBuffer(),
    await sharp(clear).png({ palette: true }).toBuffer(),
    await sharp(clear).gif().toBuffer(),
  ]) {
    expect(new Set((await decoded(bytes)).data)).toEqual(new Set([255]));
  }
});

test('of an animation the first frame is taken', async () => {
  const frame = (background: string) =>
    sharp({ create: { width: 20, height: 10, channels: 3, background } })
      .png()
      .toBuffer();
  const frames = [await frame('#ff0000'), await frame('#0000ff')];
  for (const format of ['webp', 'gif'] as const) {
    const animation = await sharp(frames, { join: { animated: true } })
      .toFormat(format)
      .toBuffer();
    expect((await sharp(animation).metadata()).pages).toBe(2);
    const { width, height, data } = await decoded(animation);
    expect([width, height]).toEqual([20, 10]);
    expect([data[0], data[2]]).toEqual([expect.any(Number), expect.any(Number)]);
    expect(data[0]).toBeGreaterThan(200);
    expect(data[2]).toBeLessThan(50);
  }
});

test('of several pages the first is taken', async () => {
  const page = (background: string) =>
    sharp({ create: { width: 20, height: 10, channels: 3, background } })
      .png()
      .toBuffer();
  const pages = [await page('#ff0000'), await page('#0000ff')];
  const file = await sharp(pages, { join: { animated: true } })
    .tiff()
    .toBuffer();
  expect((await sharp(file).metadata()).pages).toBe(2);
  const { width, height, data } = await decoded(file);
  expect([width, height, data[0], data[2]]).toEqual([20, 10, expect.any(Number), expect.any(Number)]);
  expect(data[0]).toBeGreaterThan(200);
  expect(data[2]).toBeLessThan(50);
});

test('a profile of other colours is turned into sRGB', async () => {
  const { data } = await decoded(await square.clone().withIccProfile('p3').png().toBuffer());
  const image = { data, width: 64, height: 64 };
  for (const [i, value] of middles(image).entries())
    expect(Math.abs(value - (COLOURS[i] ?? 0))).toBeLessThanOrEqual(12);
});

test.each([
  ['nothing', ''],
  ['SVG', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'],
  ['XML with entities', '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg>&a;</svg>'],
  ['PDF', '%PDF-1.7\n\xff\xd8\xff\xe0'],
  ['ZIP', 'PK\x03\x04'],
  ['HTML', '<!doctype html><script>1</script>'],
  ['AVIF', '\0\0\0\x1cftypavif'],
  ['text', 'photo'],
])('%s is refused by its first bytes', async (_name, text) => {
  expect(await failure(Buffer.from(text, 'latin1'))).toBe('imageInvalid');
});

test('a JPEG in front of an SVG is only a JPEG', async () => {
  const jpeg = await square.clone().jpeg().toBuffer();
  expect((await decoded(Buffer.concat([jpeg, Buffer.from('<svg/>')]))).width).toBe(64);
  expect(await failure(Buffer.concat([Buffer.from('\xff\xd8\xff<svg/>', 'latin1'), jpeg]))).toBe('imageInvalid');
});

test('a picture that announces 60000 x 60000 pixels is refused before it is decoded', async () => {
  const png = await square.clone().png().toBuffer();
  png.writeUInt32BE(60_000, 16);
  png.writeUInt32BE(60_000, 20);
  const started = performance.now();
  expect(await failure(png)).toBe('imageTooLarge');
  expect(performance.now() - started).toBeLessThan(100);
  const tiff = await sharp({ create: { width: 3000, height: 3000, channels: 3, background: 'red' } })
    .tiff({ compression: 'lzw' })
    .toBuffer();
  expect(await failure(tiff, { pixelsMax: 8_000_000 })).toBe('imageTooLarge');
});

test('one pixel, and one row of 32767', async () => {
  const make = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
  expect((await decoded(await make(1, 1))).data).toHaveLength(3);
  expect((await decoded(await make(32_767, 1))).width).toBe(32_767);
});

test('a JPEG cut off anywhere is decoded or refused, never anything else', async () => {
  const bytes = await sharp(photo(1)).resize(320).jpeg().toBuffer();
  for (let part = 0; part < 100; part++) {
    const keys = await decoded(bytes.subarray(0, (bytes.length * part) / 100)).then(
      () => 'decoded',
      (error: unknown) => keyOf(error),
    );
    expect(['decoded', 'imageInvalid', 'imageTooLarge']).toContain(keys);
  }
});

test('flipped bits are decoded or refused, never anything else', async () => {
  const small = sharp(photo(2)).resize(96);
  const files = await Promise.all([
    small.clone().jpeg().toBuffer(),
    small.clone().png().toBuffer(),
    small.clone().webp().toBuffer(),
    small.clone().tiff().toBuffer(),
    small.clone().gif().toBuffer(),
  ]);
  const flip = fc.record({
    file: fc.constantFrom(...files),
    flips: fc.array(fc.nat(), { minLength: 1, maxLength: 20 }),
  });
  await fc.assert(
    fc.asyncProperty(flip, async ({ file, flips }) => {
      const bytes = Buffer.from(file);
      for (const bit of flips) {
        const at = (bit >> 3) % bytes.length;
        bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << (bit & 7)), at);
      }
      const key = await decoded(bytes, { exif: true }).then(
        () => 'decoded',
        (error: unknown) => keyOf(error),
      );
      expect(['decoded', 'imageInvalid', 'imageTooLarge']).toContain(key);
    }),
    { numRuns: 300 },
  );
}, 60_000);

function keyOf(error: unknown): string {
  return error instanceof PlatformError && error.key in ERRORS ? error.key : String(error);
}

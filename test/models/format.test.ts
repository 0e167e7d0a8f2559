import sharp from 'sharp';
import { readHeader } from '../../models/format.ts';
import { PIXELS_MAX, photo } from './support.ts';

const image = sharp(photo(1)).resize(120, 80);
const header = (bytes: Uint8Array) => readHeader(bytes, PIXELS_MAX);
const known = { width: 120, height: 80 };
const unread = { width: 0, height: 0, simple: false };

test('what may be decoded in a thread: baseline JPEG, plain PNG, still WebP', async () => {
  expect(header(await image.clone().jpeg().toBuffer())).toEqual({
    format: 'jpeg',
    ...known,
    channels: 3,
    simple: true,
  });
  expect(header(await image.clone().png().toBuffer())).toEqual({ format: 'png', ...known, simple: true });
  expect(header(await image.clone().webp().toBuffer())).toEqual({ format: 'webp', ...known, simple: true });
  expect(header(await image.clone().webp({ lossless: true }).toBuffer())).toEqual({
    format: 'webp',
    ...known,
    simple: true,
  });
  expect(header(await image.clone().ensureAlpha(0.5).webp().toBuffer())).toEqual({
    format: 'webp',
    ...known,
    simple: true,
  });
  expect(header(await image.clone().withMetadata().jpeg().toBuffer())).toMatchObject({ ...known, simple: true });
});

test('what needs a process that can be killed', async () => {
  expect(header(await image.clone().jpeg({ progressive: true }).toBuffer())).toMatchObject({
    format: 'jpeg',
    simple: false,
  });
  expect(header(await image.clone().png({ progressive: true }).toBuffer())).toMatchObject({
    format: 'png',
    simple: false,
  });
  expect(header(await image.clone().tiff().toBuffer())).toEqual({ format: 'tiff', ...unread });
  expect(header(await image.clone().gif().toBuffer())).toEqual({ format: 'gif', ...unread });
  const frames = [await image.clone().png().toBuffer(), await image.clone().negate().png().toBuffer()];
  const animation = await sharp(frames, { join: { animated: true } })
    .webp()
    .toBuffer();
  expect(header(animation)).toMatchObject({ format: 'webp', simple: false });
  const large = await sharp({ create: { width: 4001, height: 3000, channels: 3, background: 'red' } })
    .jpeg()
    .toBuffer();
  expect(header(large)).toEqual({ format: 'jpeg', width: 4001, height: 3000, channels: 3, simple: false });
});

test.each([2, 3, 10, 20, 24, 29, 30])('headers of %i bytes are no accident', async (length) => {
  for (const format of ['jpeg', 'png', 'webp', 'tiff', 'gif'] as const) {
    const bytes = (await image.clone().toFormat(format).toBuffer()).subarray(0, length);
    const result = (() => {
      try {
        return header(bytes).format;
      } catch (error) {
        return String(error);
      }
    })();
    expect(result).toMatch(/^(jpeg|png|webp|tiff|gif|PlatformError: Image is of no known format)/);
  }
});

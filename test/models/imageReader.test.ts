import sharp from 'sharp';
import { FORMATS_DEFAULT } from '../../models/image.ts';
import { createImageReader } from '../../models/imageReader.ts';
import { photo } from './support.ts';

const reader = createImageReader({ pixelsMax: 20_000_000, formats: FORMATS_DEFAULT });
afterAll(() => reader.close());

test('tells format and size of the upright picture, without its pixels', async () => {
  const turned = await sharp({ create: { width: 30, height: 20, channels: 3, background: 'red' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  await expect(reader.check(turned)).resolves.toEqual({ format: 'jpeg', width: 20, height: 30 });
  const jpeg = await reader.toJpeg(turned);
  const { width, height, orientation } = await sharp(jpeg).metadata();
  expect([width, height, orientation]).toEqual([20, 30, undefined]);
});

test.each([5, 20, 60, 99])('a photo cut off at %d %% is refused', async (percent) => {
  const whole = photo(1);
  const part = whole.subarray(0, Math.floor((whole.length * percent) / 100));
  await expect(reader.check(part)).rejects.toMatchObject({ key: 'imageInvalid' });
});

test('more than wait and work at once are refused', async () => {
  const png = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  const all = await Promise.allSettled(Array.from({ length: 100 }, () => reader.check(png)));
  const refused = all.filter(({ status }) => status === 'rejected');
  expect(refused).toHaveLength(100 - 2 - 64);
  expect(refused[0]).toMatchObject({ reason: { key: 'tooBusy' } });
});

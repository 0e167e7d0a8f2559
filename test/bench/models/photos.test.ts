import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { mixedSizes, twoSizes } from '../../../bench/models/photos.ts';
import { portrait } from '../../photos.ts';

test('each second crop is enlarged', async () => {
  const crop = await sharp(await portrait())
    .resize(640, 480)
    .jpeg()
    .toBuffer();
  const photos = await twoSizes([crop, crop, crop]);
  const sizes = await Promise.all(photos.map(async (photo) => (await sharp(photo).metadata()).width));
  expect(sizes).toEqual([640, 1280, 640]);
});

test('each width comes in each format', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'facet-mixed-'));
  const photos = await mixedSizes([await portrait()], folder);
  const found = await Promise.all(
    photos.map(async (photo) => {
      const { format, width, isProgressive } = await sharp(photo).metadata();
      return `${format}${isProgressive ? ' progressive' : ''} ${width}`;
    }),
  );
  rmSync(folder, { recursive: true });
  expect(new Set(found).size).toBe(24);
  expect(found).toEqual(expect.arrayContaining(['jpeg 160', 'jpeg progressive 2400', 'webp 640', 'png 1024']));
});

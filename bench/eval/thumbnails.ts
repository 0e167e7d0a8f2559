import { join } from 'node:path';
import sharp from 'sharp';
import type { Engine } from '../../models/engine.ts';
import { type Acquired, faceOf, REQUEST, readPhoto } from './acquire.ts';
import type { Pair } from './comparisons.ts';

const SIDE = 120;

/**
 * The aligned faces of these pairs' photos as data URIs, by the photo's place in the list. Photos are described once
 * more, so that no pixels had to be kept before it was known which are worst.
 */
export async function thumbnails(
  engine: Pick<Engine, 'describe'>,
  folder: string,
  acquired: readonly Acquired[],
  pairs: readonly Pair[],
): Promise<Map<number, string>> {
  const pictures = new Map<number, string>();
  for (const index of new Set(pairs.flatMap(({ a, b }) => [a, b]))) {
    const label = acquired[index]?.label;
    if (!label) continue;
    const photo = await readPhoto(join(folder, label.file));
    const { faces } = await engine.describe(photo, { ...REQUEST, descriptor: false, sample: true });
    const sample = faceOf(label, faces)?.sample;
    if (!sample) continue;
    const jpeg = await sharp(sample.jpeg).resize(SIDE, SIDE).jpeg({ quality: 80 }).toBuffer();
    pictures.set(index, `data:image/jpeg;base64,${jpeg.toString('base64')}`);
  }
  return pictures;
}

import sharp from 'sharp';
import type { Point } from '../../../models/geometry.ts';

/** Pictures made worse in one way each, from a good one. */

export const blurred = (photo: Uint8Array, sigma: number): Promise<Buffer> => sharp(photo).blur(sigma).png().toBuffer();

export const darkened = (photo: Uint8Array): Promise<Buffer> => sharp(photo).linear(0.25, 0).png().toBuffer();

export const overexposed = (photo: Uint8Array): Promise<Buffer> => sharp(photo).linear(2.5, 0).png().toBuffer();

/** The left half at 15 % of its light, with a soft passage in the middle. */
export function litFromTheRight(photo: Uint8Array): Promise<Buffer> {
  return repaint(photo, (value, x, _y, width) => value * Math.max(0.15, Math.min(1, 0.5 + 3 * (x / width - 0.5))));
}

/** Soft white spots of `radius` pixels. */
export function shining(photo: Uint8Array, spots: readonly Point[], radius: number): Promise<Buffer> {
  return repaint(photo, (value, x, y) => {
    const white = spots.reduce((sum, [u, v]) => sum + Math.exp(-((x - u) ** 2 + (y - v) ** 2) / radius ** 2), 0);
    return value + (255 - value) * Math.min(0.8, white);
  });
}

async function repaint(
  photo: Uint8Array,
  change: (value: number, x: number, y: number, width: number) => number,
): Promise<Buffer> {
  const { data, info } = await sharp(photo).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  for (let i = 0; i < data.length; i++) {
    const pixel = Math.floor(i / 3);
    data[i] = change(data[i] as number, pixel % width, Math.floor(pixel / width), width);
  }
  return sharp(data, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
}

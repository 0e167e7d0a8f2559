import { average } from '../pixels-native/index.ts';
import type { Image } from './image.ts';

/** Photos of up to so many pixels are halved once for all that shrinks them: crops of one photo overlap. */
const PIXELS_MAX = 2_000_000;
const halves = new WeakMap<Image, Image>();

export const isHalved = ({ width, height }: Image): boolean =>
  Math.min(width, height) > 1 && width * height <= PIXELS_MAX;

/** @returns the image at half its size, each pixel the mean of four; an odd last row or column is left out. */
export function halved(image: Image): Image {
  const known = halves.get(image);
  if (known) return known;
  const [width, height] = [image.width >> 1, image.height >> 1];
  const half: Image = { width, height, data: new Uint8Array(width * height * 3) };
  average(image, 0, 0, 2, half);
  halves.set(image, half);
  return half;
}

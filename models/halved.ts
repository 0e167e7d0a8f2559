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
  fillHalf(image, half);
  halves.set(image, half);
  return half;
}

/** Sums as numbers, not in loops of two: it runs over all pixels of a photo. */
function fillHalf({ data, width }: Image, { width: columns, height: rows, data: out }: Image): void {
  const line = width * 3;
  for (let row = 0, to = 0; row < rows; row++) {
    for (let p = 2 * row * line, end = p + columns * 6; p < end; p += 6, to += 3) {
      const q = p + line;
      out[to] = (at(data, p) + at(data, p + 3) + at(data, q) + at(data, q + 3) + 2) >> 2;
      out[to + 1] = (at(data, p + 1) + at(data, p + 4) + at(data, q + 1) + at(data, q + 4) + 2) >> 2;
      out[to + 2] = (at(data, p + 2) + at(data, p + 5) + at(data, q + 2) + at(data, q + 5) + 2) >> 2;
    }
  }
}

/** Only for indexes that were checked; V8 inlines it. */
const at = (data: Uint8Array, index: number): number => data[index] as number;

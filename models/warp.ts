import { average, FACTOR_MAX, sample } from '../pixels-native/index.ts';
import { type Affine, apply, invert } from './geometry.ts';
import { halved, isHalved } from './halved.ts';
import type { Image } from './image.ts';

/**
 * Cuts a crop out of an image. Bilinear; where the crop shrinks the image, each pixel is the mean of what it covers.
 * @param matrix carries image pixels to crop pixels (whole numbers are pixel centres). Outside the image is black.
 */
export function warp(image: Image, matrix: Affine, width: number, height: number): Image {
  const inverse = invert(matrix);
  const step = Math.hypot(inverse[0], inverse[3]);
  const factor = Math.min(FACTOR_MAX, Math.floor(step));
  if (factor < 2) return cut(image, inverse, width, height, step >= 1.5);
  const { small, toSmall } = shrink(image, inverse, width, height, factor);
  return cut(small, toSmall, width, height, step / factor >= 1.5);
}

/**
 * The same crop, but for rounding and where blocks begin, at less cost where several crops shrink the same photo. Not for
 * descriptors, which are compared with those of other versions of this code.
 */
export function warpShared(image: Image, matrix: Affine, width: number, height: number): Image {
  const [a, b, c, d, e, f] = matrix;
  if (Math.hypot(a, d) > 0.5 || !isHalved(image)) return warp(image, matrix, width, height);
  // Pixel x of the half lies at 2 x + 0.5.
  const toHalf: Affine = [2 * a, 2 * b, c + (a + b) / 2, 2 * d, 2 * e, f + (d + e) / 2];
  return warpShared(halved(image), toHalf, width, height);
}

/** Averages the part of the image that the crop needs over blocks of `factor` x `factor` pixels. */
function shrink(image: Image, inverse: Affine, width: number, height: number, factor: number) {
  const corners = [apply(inverse, [0, 0]), apply(inverse, [width, 0]), apply(inverse, [0, height])];
  corners.push(apply(inverse, [width, height]));
  const low = (axis: 0 | 1): number => Math.max(0, Math.floor(Math.min(...corners.map((c) => c[axis]))) - factor);
  const high = (axis: 0 | 1, size: number): number =>
    Math.min(size, Math.ceil(Math.max(...corners.map((c) => c[axis]))) + factor);
  const [left, top] = [low(0), low(1)];
  const columns = Math.max(0, Math.floor((high(0, image.width) - left) / factor));
  const rows = Math.max(0, Math.floor((high(1, image.height) - top) / factor));
  const small: Image = { width: columns, height: rows, data: new Uint8Array(columns * rows * 3) };
  average(image, left, top, factor, small);
  const [a, b, c, d, e, f] = inverse;
  const shift = (factor - 1) / 2; // The centre of a block lies between its pixels.
  const toSmall: Affine = [
    a / factor,
    b / factor,
    (c - left - shift) / factor,
    d / factor,
    e / factor,
    (f - top - shift) / factor,
  ];
  return { small, toSmall };
}

function cut(image: Image, inverse: Affine, width: number, height: number, fine: boolean): Image {
  const crop: Image = { width, height, data: new Uint8Array(width * height * 3) };
  sample(image, inverse, fine, crop);
  return crop;
}

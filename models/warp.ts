import { type Affine, apply, invert } from './geometry.ts';
import type { Image } from './image.ts';

/**
 * Cuts a crop out of an image. Bilinear; where the crop shrinks the image, each pixel is the mean of what it covers.
 * @param matrix carries image pixels to crop pixels (whole numbers are pixel centres). Outside the image is black.
 */
export function warp(image: Image, matrix: Affine, width: number, height: number): Image {
  const inverse = invert(matrix);
  const step = Math.hypot(inverse[0], inverse[3]);
  const factor = Math.min(64, Math.floor(step));
  if (factor < 2) return sample(image, inverse, width, height, step >= 1.5);
  const { small, toSmall } = shrink(image, inverse, width, height, factor);
  return sample(small, toSmall, width, height, step / factor >= 1.5);
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
  const sums = new Uint32Array(columns * 3);
  const area = factor * factor;
  for (let row = 0; row < rows; row++) {
    sums.fill(0);
    for (let line = 0; line < factor; line++) {
      let from = ((top + row * factor + line) * image.width + left) * 3;
      for (let to = 0; to < sums.length; to += 3) {
        for (let end = from + factor * 3; from < end; from += 3) {
          sums[to] = (sums[to] as number) + (image.data[from] as number);
          sums[to + 1] = (sums[to + 1] as number) + (image.data[from + 1] as number);
          sums[to + 2] = (sums[to + 2] as number) + (image.data[from + 2] as number);
        }
      }
    }
    const to = row * sums.length;
    for (let i = 0; i < sums.length; i++) small.data[to + i] = (sums[i] as number) / area + 0.5;
  }
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

/** Bilinear samples at the inverse of the crop's pixels; `fine` takes the mean of 2 x 2 samples a pixel. */
function sample(image: Image, inverse: Affine, width: number, height: number, fine: boolean): Image {
  const [a, b, c, d, e, f] = inverse;
  const data = image.data;
  const stride = image.width * 3;
  const lastX = image.width - 1;
  const lastY = image.height - 1;
  const out = new Uint8Array(width * height * 3);
  const samples = fine ? 4 : 1;
  for (let y = 0, to = 0; y < height; y++) {
    for (let x = 0; x < width; x++, to += 3) {
      let red = 0.5; // So that the conversion to bytes rounds.
      let green = 0.5;
      let blue = 0.5;
      for (let i = 0; i < samples; i++) {
        const u = fine ? x + (i & 1) / 2 - 0.25 : x;
        const v = fine ? y + (i >> 1) / 2 - 0.25 : y;
        const px = a * u + b * v + c;
        const py = d * u + e * v + f;
        const x0 = Math.floor(px);
        const y0 = Math.floor(py);
        if (x0 < -1 || y0 < -1 || x0 > lastX || y0 > lastY) continue;
        // A neighbour outside has weight 0 and is read at the edge instead.
        const left = x0 < 0 ? 0 : (1 - px + x0) / samples;
        const right = x0 < lastX ? (px - x0) / samples : 0;
        const above = y0 < 0 ? 0 : 1 - py + y0;
        const below = y0 < lastY ? py - y0 : 0;
        const p = (y0 < 0 ? 0 : y0 * stride) + (x0 < 0 ? 0 : x0 * 3);
        const q = right === 0 || x0 < 0 ? p : p + 3;
        const down = below === 0 || y0 < 0 ? 0 : stride;
        const w = left * above;
        const wRight = right * above;
        const wDown = left * below;
        const wBoth = right * below;
        red += w * at(data, p) + wRight * at(data, q) + wDown * at(data, p + down) + wBoth * at(data, q + down);
        green +=
          w * at(data, p + 1) +
          wRight * at(data, q + 1) +
          wDown * at(data, p + down + 1) +
          wBoth * at(data, q + down + 1);
        blue +=
          w * at(data, p + 2) +
          wRight * at(data, q + 2) +
          wDown * at(data, p + down + 2) +
          wBoth * at(data, q + down + 2);
      }
      out[to] = red;
      out[to + 1] = green;
      out[to + 2] = blue;
    }
  }
  return { width, height, data: out };
}

/** Only for indexes that were checked; V8 inlines it. */
const at = (data: Uint8Array, index: number): number => data[index] as number;

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
  const factor = Math.min(64, Math.floor(step));
  if (factor < 2) return sample(image, inverse, width, height, step >= 1.5);
  const { small, toSmall } = shrink(image, inverse, width, height, factor);
  return sample(small, toSmall, width, height, step / factor >= 1.5);
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

/** Fills `small` with the means of blocks of pixels, the first of which starts at `left`, `top`. */
function average({ data, width }: Image, left: number, top: number, factor: number, small: Image): void {
  const nextLine = (width - factor) * 3;
  const area = factor * factor;
  const half = area >> 1; // So that the division rounds.
  const out = small.data;
  for (let row = 0, to = 0; row < small.height; row++) {
    let block = ((top + row * factor) * width + left) * 3;
    for (let column = 0; column < small.width; column++, to += 3, block += factor * 3) {
      // Sums in variables, not in an array, stay in registers.
      let red = half;
      let green = half;
      let blue = half;
      for (let line = 0, from = block; line < factor; line++, from += nextLine) {
        for (let end = from + factor * 3; from < end; from += 3) {
          red += at(data, from);
          green += at(data, from + 1);
          blue += at(data, from + 2);
        }
      }
      out[to] = red / area;
      out[to + 1] = green / area;
      out[to + 2] = blue / area;
    }
  }
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
  const share = 1 / samples;
  // From the middle of a crop's pixel to its samples, in pixels of the image.
  const shifts = fine ? [-0.25, 0.25] : [0];
  const shiftX = Float64Array.from(shifts.flatMap((v) => shifts.map((u) => a * u + b * v)));
  const shiftY = Float64Array.from(shifts.flatMap((v) => shifts.map((u) => d * u + e * v)));
  const sum = new Float64Array(3);
  for (let y = 0, to = 0; y < height; y++) {
    for (let x = 0; x < width; x++, to += 3) {
      let red = 0.5; // So that the conversion to bytes rounds.
      let green = 0.5;
      let blue = 0.5;
      const middleX = a * x + b * y + c;
      const middleY = d * x + e * y + f;
      for (let i = 0; i < samples; i++) {
        const px = middleX + (shiftX[i] as number);
        const py = middleY + (shiftY[i] as number);
        if (px >= 0 && py >= 0 && px < lastX && py < lastY) {
          const x0 = px | 0;
          const y0 = py | 0;
          const right = px - x0;
          const below = (py - y0) * share;
          const above = share - below;
          const w1 = right * above;
          const w0 = above - w1;
          const w3 = right * below;
          const w2 = below - w3;
          const p = y0 * stride + x0 * 3;
          const q = p + stride;
          red += w0 * at(data, p) + w1 * at(data, p + 3) + w2 * at(data, q) + w3 * at(data, q + 3);
          green += w0 * at(data, p + 1) + w1 * at(data, p + 4) + w2 * at(data, q + 1) + w3 * at(data, q + 4);
          blue += w0 * at(data, p + 2) + w1 * at(data, p + 5) + w2 * at(data, q + 2) + w3 * at(data, q + 5);
        } else {
          edgeSample(image, px, py, sum);
          red += (sum[0] as number) * share;
          green += (sum[1] as number) * share;
          blue += (sum[2] as number) * share;
        }
      }
      out[to] = red;
      out[to + 1] = green;
      out[to + 2] = blue;
    }
  }
  return { width, height, data: out };
}

/** The same at the edge of the image, where some of the four neighbours are black because they lie outside. */
function edgeSample({ data, width, height }: Image, px: number, py: number, sum: Float64Array): void {
  const x0 = Math.floor(px);
  const y0 = Math.floor(py);
  sum.fill(0);
  for (let i = 0; i < 4; i++) {
    const x = x0 + (i & 1);
    const y = y0 + (i >> 1);
    if (x < 0 || y < 0 || x >= width || y >= height) continue;
    const weight = (1 - Math.abs(px - x)) * (1 - Math.abs(py - y));
    const p = (y * width + x) * 3;
    for (let channel = 0; channel < 3; channel++) {
      sum[channel] = (sum[channel] as number) + weight * at(data, p + channel);
    }
  }
}

/** Only for indexes that were checked; V8 inlines it. */
const at = (data: Uint8Array, index: number): number => data[index] as number;

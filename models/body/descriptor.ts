import type { Image } from '../image.ts';
import { toHsv } from './hsv.ts';
import { WARP_HEIGHT, WARP_WIDTH } from './sample.ts';

const STRIPES = 6;
const HUES = 12;
const SATURATIONS = 2;
const GREYS = 8;
const BINS = HUES * SATURATIONS + GREYS;

/** A colour counts as such from the first saturation (or value) on, wholly from the second on; below it is a grey. */
const SATURATION_RAMP = { start: 0.1, end: 0.3 } as const;
const VALUE_RAMP = { start: 0.1, end: 0.25 } as const;

export const BODY_DESCRIPTOR = { version: 1101, dimensions: STRIPES * BINS } as const;

/**
 * How a body is dressed, from head to foot: no network, and it knows nothing of the person inside the clothes.
 *
 * The sample is cut into six stripes of equal height. Each gets a histogram of 12 hues x 2 saturations for coloured
 * pixels and of 8 greys for the others; a pixel is shared between the two bins that it lies between, so that a little
 * more light moves it a little. Pixels count less towards the sides, where the background is, by Epanechnikov's kernel
 * 1 - x² (Comaniciu, Ramesh, Meer: Kernel-based object tracking, 2003). Each histogram is brought to the sum 1/6 and its
 * square root taken: the cosine of two descriptors is then the mean over the stripes of Bhattacharyya's coefficient
 * (sum of sqrt(p q)), 0 for clothes that share no colour and 1 for the same ones.
 *
 * @param image body sample of 128x256 pixels. @returns float32, shape [192], L2 norm 1, no value below 0.
 */
export function describeClothes(image: Image): Float32Array {
  const sums = new Float64Array(BODY_DESCRIPTOR.dimensions);
  const hsv = new Float32Array(3);
  for (let y = 0, from = 0; y < WARP_HEIGHT; y++) {
    const histogram = sums.subarray(Math.floor((y * STRIPES) / WARP_HEIGHT) * BINS).subarray(0, BINS);
    for (let x = 0; x < WARP_WIDTH; x++, from += 3) {
      const aside = (2 * x + 1) / WARP_WIDTH - 1;
      toHsv(image.data[from] as number, image.data[from + 1] as number, image.data[from + 2] as number, hsv);
      addPixel(histogram, hsv, 1 - aside * aside);
    }
  }
  const descriptor = new Float32Array(sums.length);
  for (let start = 0; start < sums.length; start += BINS) {
    const histogram = sums.subarray(start, start + BINS);
    const total = histogram.reduce((sum, value) => sum + value, 0) * STRIPES;
    for (const [i, value] of histogram.entries()) descriptor[start + i] = Math.sqrt(value / total);
  }
  return descriptor;
}

function addPixel(histogram: Float64Array, hsv: Float32Array, weight: number): void {
  const hue = hsv[0] as number; // By index: a typed array that is taken apart by a pattern is iterated over.
  const saturation = hsv[1] as number;
  const value = hsv[2] as number;
  const colour = weight * ramp(saturation, SATURATION_RAMP) * ramp(value, VALUE_RAMP);
  const grey = weight - colour;
  if (grey > 0) {
    const place = value * (GREYS - 1);
    const low = Math.min(GREYS - 2, Math.floor(place));
    add(histogram, HUES * SATURATIONS + low, grey * (1 - place + low));
    add(histogram, HUES * SATURATIONS + low + 1, grey * (place - low));
  }
  if (colour > 0) {
    const place = (hue / 360) * HUES;
    const whole = Math.floor(place);
    const low = whole === HUES ? 0 : whole; // No remainder: of a float that is a call.
    const high = low + 1 === HUES ? 0 : low + 1;
    const towards = place - whole;
    add(histogram, low, colour * (1 - towards) * (1 - saturation));
    add(histogram, low + HUES, colour * (1 - towards) * saturation);
    add(histogram, high, colour * towards * (1 - saturation));
    add(histogram, high + HUES, colour * towards * saturation);
  }
}

const ramp = (value: number, { start, end }: { readonly start: number; readonly end: number }): number =>
  Math.min(1, Math.max(0, (value - start) / (end - start)));

function add(histogram: Float64Array, bin: number, weight: number): void {
  histogram[bin] = (histogram[bin] as number) + weight;
}

import { clothesHistogram } from '../../pixels-native/index.ts';
import type { Image } from '../image.ts';

const STRIPES = 6;
const BINS = 32;

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
  const sums = clothesHistogram(image, STRIPES);
  const descriptor = new Float32Array(sums.length);
  for (let start = 0; start < sums.length; start += BINS) {
    const histogram = sums.subarray(start, start + BINS);
    const total = histogram.reduce((sum, value) => sum + value, 0) * STRIPES;
    for (const [i, value] of histogram.entries()) descriptor[start + i] = Math.sqrt(value / total);
  }
  return descriptor;
}

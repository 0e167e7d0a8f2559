import type { Estimated } from '../../contract/estimations.ts';
import type { Estimator } from '../estimators.ts';
import type { FaceContext } from '../faceContext.ts';
import { type FacePixels, facePixels } from './facePixels.ts';
import { specularity } from './specularity.ts';

/** Root mean square of the Laplacian, in means of the luminance, at which a face is half sharp. Ours. */
const HALF_SHARP = 0.06;
/** Luminance of the lighter parts of the skin: below the first the face is black, above the second well lit. Ours. */
const BLACK = 20;
const LIT = 120;
/** A channel from here on is counted as clipped: JPEG does not keep 255 exactly. */
const CLIPPED = 250;
const BETWEEN_EYES = 168;
const CHIN = 152;

/** Light and focus, told from the pixels alone. */
export const quality: Estimator<'quality'> = {
  needs: [],
  estimate: (face) => Promise.resolve(measure(face)),
};

function measure(face: FaceContext): Estimated<'quality'> {
  const pixels = facePixels(face);
  const tenth = lighterPart(pixels);
  return {
    blurriness: round(sharpness(pixels)),
    dark: round(share((tenth - BLACK) / (LIT - BLACK))),
    light: round(unclipped(pixels)),
    illumination: round(symmetry(pixels)),
    specularity: round(specularity(pixels)),
  };
}

/**
 * Variance of the Laplacian (4 neighbours) inside the face, over the square of the mean luminance so that darkening does
 * not count as blur: v / (v + HALF_SHARP^2). Noise counts as detail.
 * Source: J. L. Pech-Pacheco et al., "Diatom autofocusing in brightfield microscopy", ICPR 2000.
 */
function sharpness({ crop: { width }, luminance: g, face }: FacePixels): number {
  const at = (i: number): number => g[i] as number;
  let count = 0;
  let light = 0;
  let sum = 0;
  let squares = 0;
  for (let i = width; i < g.length - width; i++) {
    if (!(face[i] && face[i - 1] && face[i + 1] && face[i - width] && face[i + width])) continue;
    const laplacian = 4 * at(i) - at(i - 1) - at(i + 1) - at(i - width) - at(i + width);
    count++;
    light += at(i);
    sum += laplacian;
    squares += laplacian * laplacian;
  }
  if (light === 0) return 0;
  const variance = (squares / count - (sum / count) ** 2) / (light / count) ** 2;
  return variance / (variance + HALF_SHARP ** 2);
}

/** Luminance that a tenth of the skin exceeds: dark skin that is well lit has light parts too. */
function lighterPart({ luminance, skin }: FacePixels): number {
  const counts = new Uint32Array(256);
  let left = 0;
  for (let i = 0; i < skin.length; i++) {
    if (!skin[i]) continue;
    const level = Math.round(luminance[i] as number);
    counts[level] = (counts[level] as number) + 1;
    left += 0.1;
  }
  let level = 255;
  for (; level > 0 && left > (counts[level] as number); level--) left -= counts[level] as number;
  return level;
}

/** Share of the skin on which no channel is at its upper end. */
function unclipped({ crop: { data }, skin }: FacePixels): number {
  let count = 0;
  let clipped = 0;
  for (let i = 0, from = 0; i < skin.length; i++, from += 3) {
    if (!skin[i]) continue;
    count++;
    if (Math.max(data[from] as number, data[from + 1] as number, data[from + 2] as number) >= CLIPPED) clipped++;
  }
  return count === 0 ? 0 : 1 - clipped / count;
}

/**
 * Mean luminance of the darker half of the face over that of the lighter one; the halves meet in the line from between
 * the eyes to the chin. Cf. illumination symmetry in ISO/IEC TR 29794-5:2010.
 */
function symmetry({ crop: { width }, luminance, skin, points }: FacePixels): number {
  const [x1, y1] = points[BETWEEN_EYES] ?? [0, 0];
  const [x2, y2] = points[CHIN] ?? [0, 0];
  const sums = [0, 0];
  const counts = [0, 0];
  for (let i = 0; i < skin.length; i++) {
    if (!skin[i]) continue;
    const y = Math.floor(i / width);
    const half = (x2 - x1) * (y - y1) > (y2 - y1) * (i - y * width - x1) ? 1 : 0;
    sums[half] = (sums[half] as number) + (luminance[i] as number);
    counts[half] = (counts[half] as number) + 1;
  }
  const [left, right] = sums.map((sum, half) => sum / Math.max(1, counts[half] as number)) as [number, number];
  return Math.min(left, right) / Math.max(left, right, 1);
}

const share = (value: number): number => Math.max(0, Math.min(1, value));
const round = (value: number): number => Math.round(value * 1000) / 1000;

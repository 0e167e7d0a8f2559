import type { Estimated } from '../../contract/estimations.ts';
import type { FaceSums } from '../../pixels-native/index.ts';
import type { Estimator } from '../estimators.ts';
import type { FaceContext } from '../faceContext.ts';
import { facePixels } from './facePixels.ts';

/** Root mean square of the Laplacian, in means of the luminance, at which a face is half sharp. Ours. */
const HALF_SHARP = 0.06;
/** Luminance of the lighter parts of the skin: below the first the face is black, above the second well lit. Ours. */
const BLACK = 20;
const LIT = 120;
/** Share of the skin in highlights that is worth 0. */
const WORST = 0.2;

/** Light and focus, told from the pixels alone. */
export const quality: Estimator<'quality'> = {
  needs: [],
  estimate: (face) => Promise.resolve(measure(face)),
};

function measure(face: FaceContext): Estimated<'quality'> {
  const { inner, skin } = facePixels(face).sums;
  return {
    blurriness: round(sharpness(inner)),
    dark: round(share((lighterPart(skin) - BLACK) / (LIT - BLACK))),
    light: round(unclipped(skin)),
    illumination: round(symmetry(skin)),
    specularity: round(specularity(skin)),
  };
}

/**
 * Variance of the Laplacian (4 neighbours) inside the face, over the square of the mean luminance so that darkening does
 * not count as blur: v / (v + HALF_SHARP^2). Noise counts as detail.
 * Source: J. L. Pech-Pacheco et al., "Diatom autofocusing in brightfield microscopy", ICPR 2000.
 */
function sharpness({ count, luminance, laplacian, squares }: FaceSums['inner']): number {
  if (luminance === 0) return 0;
  const variance = (squares / count - (laplacian / count) ** 2) / (luminance / count) ** 2;
  return variance / (variance + HALF_SHARP ** 2);
}

/** Luminance that a tenth of the skin exceeds: dark skin that is well lit has light parts too. */
function lighterPart({ count, levels }: FaceSums['skin']): number {
  let left = 0;
  for (let i = 0; i < count; i++) left += 0.1; // Not count / 10, which rounds differently: scores stay those of old.
  let level = 255;
  for (; level > 0 && left > (levels[level] as number); level--) left -= levels[level] as number;
  return level;
}

/** Share of the skin on which no channel is at its upper end. */
function unclipped({ count, clipped }: FaceSums['skin']): number {
  return count === 0 ? 0 : 1 - clipped / count;
}

/**
 * Mean luminance of the darker half of the face over that of the lighter one; the halves meet in the line from between
 * the eyes to the chin. Cf. illumination symmetry in ISO/IEC TR 29794-5:2010.
 */
function symmetry({ halves }: FaceSums['skin']): number {
  const means = halves.map(({ luminance, count }) => luminance / Math.max(1, count));
  return Math.min(...means) / Math.max(...means, 1);
}

/**
 * 1 without highlights on the skin, 0 where they cover a fifth of it. By the dichromatic reflection model (S. A. Shafer,
 * "Using color to separate reflection components", 1985) a highlight adds the colour of the light, which is nearly
 * white: it is lighter and paler than the skin around it. On a grey photo only lightness tells. The numbers are ours.
 */
function specularity({ count, shining }: FaceSums['skin']): number {
  return count === 0 ? 0 : Math.max(0, 1 - shining / count / WORST);
}

const share = (value: number): number => Math.max(0, Math.min(1, value));
const round = (value: number): number => Math.round(value * 1000) / 1000;

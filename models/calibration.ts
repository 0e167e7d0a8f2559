import { BODY_DESCRIPTOR } from './body/descriptor.ts';
import { MANIFEST, type Model } from './manifest.ts';

/**
 * Of faces, similarity is a logistic function of the cosine, placed so that its odds are inverse to the rate of false matches:
 *
 *   similarity / (1 - similarity) = 1 % / FAR
 *
 * at the two cosines that the manifest gives for FAR 1 % and FAR 0.1 %, so 0.5 and 10/11 there. Hence
 *
 *   similarity = 1 / (1 + exp(-slope * (cosine - centre))),
 *   centre = cosine at FAR 1 %,  slope = ln 10 / (cosine at FAR 0.1 % - cosine at FAR 1 %).
 *
 * Of bodies it is the cosine itself: Bhattacharyya's coefficient of their colours, which says how much they are dressed
 * alike and promises no rate of false matches.
 */
interface Curve {
  readonly similarity: (cosine: number) => number;
  readonly cosine: (similarity: number) => number;
}

const LINEAR: Curve = { similarity: (cosine) => Math.min(1, Math.max(0, cosine)), cosine: (similarity) => similarity };

function logistic(centre: number, slope: number): Curve {
  return {
    similarity: (cosine) => 1 / (1 + Math.exp(-slope * (cosine - centre))),
    cosine: (similarity) => centre + Math.log(similarity / (1 - similarity)) / slope,
  };
}

const CURVES = new Map<number, Curve>();
addCurves(MANIFEST.models);
CURVES.set(BODY_DESCRIPTOR.version, LINEAR);

/** For the models of an operator's own manifest: once, before anything is compared. */
export function addCurves(models: readonly Model[]): void {
  for (const { version, calibration } of models) {
    if (!calibration) continue;
    const centre = calibration.cosine_at_far_1_percent;
    CURVES.set(version, logistic(centre, Math.LN10 / (calibration.cosine_at_far_01_percent - centre)));
  }
}

/** @param cosine -1..1. @returns 0..1, growing with the cosine. @throws RangeError for an unknown version. */
export function similarityOf(cosine: number, version: number): number {
  return curve(version).similarity(cosine);
}

/** The similarity of two unit rows of one length. @throws RangeError for an unknown version. */
export function compare(a: Float32Array, b: Float32Array, version: number): number {
  const cosine = a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
  return similarityOf(Math.min(1, Math.max(-1, cosine)), version); // Rounding may lead a little beyond.
}

/** Inverse of similarityOf: 0 gives -1, and whatever lies beyond the cosines -1 and 1 is clamped to them. */
export function cosineOf(similarity: number, version: number): number {
  const found = curve(version);
  if (similarity <= 0) return -1;
  if (similarity >= 1) return 1;
  return Math.max(-1, Math.min(1, found.cosine(similarity)));
}

function curve(version: number): Curve {
  const found = CURVES.get(version);
  if (!found) {
    throw new RangeError(`descriptor_version ${version} is unknown, known are ${[...CURVES.keys()].join(', ')}`);
  }
  return found;
}

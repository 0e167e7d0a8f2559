import { type Estimated, UNAVAILABLE } from '../../contract/estimations.ts';
import type { Estimator } from '../estimators.ts';
import type { Mesh } from '../faceMesh.ts';
import { headFit } from '../headPose.ts';
import type { Vector } from './canonicalFace.ts';
import { maskShare } from './mask.ts';
import { turnBack } from './rigidFit.ts';

/** Points of the mesh. */
const CORNER_LEFT = 61;
const CORNER_RIGHT = 291;
const UPPER_LIP = 13;
const LOWER_LIP = 14;
const NOSE_BASE = 2;

/** On MediaPipe's canonical face, centimetres: from corner to corner, and from the nose down to the corners. */
const WIDTH_AT_REST = 4.912;
const DROP_AT_REST = 2.254;
/** Lips this far apart, in widths of the mouth, are an open mouth; half of it is 0.5. Ours. */
const OPEN = 0.5;
/** Corners a quarter farther apart and a quarter nearer to the nose than at rest are a full smile. Ours. */
const SMILE = 0.5;

/** Measures of the mesh, scaled to 0..1; not probabilities. */
export const mouthAttributes: Estimator<'mouth_attributes'> = {
  needs: [],
  async estimate(face, loaded) {
    const occluded = await maskShare(face, loaded);
    return { ...mouthOf(face.mesh), occluded: occluded === undefined ? UNAVAILABLE : round(occluded) };
  },
};

export function mouthOf(mesh: Mesh): Omit<Estimated<'mouth_attributes'>, 'occluded'> {
  const fit = headFit(mesh);
  const at = (index: number): Vector => {
    const [x = 0, y = 0, z = 0] = mesh.crop.subarray(3 * index, 3 * index + 3);
    return turnBack(fit, [x, y, z]);
  };
  const [left, right] = [at(CORNER_LEFT), at(CORNER_RIGHT)];
  const width = distance(left, right);
  const drop = (left[1] + right[1]) / 2 - at(NOSE_BASE)[1];
  const smile = (width / WIDTH_AT_REST - 1 + (1 - drop / DROP_AT_REST)) / SMILE;
  return { opened: round(distance(at(UPPER_LIP), at(LOWER_LIP)) / width / OPEN), smile: round(smile) };
}

function distance(a: Vector, b: Vector): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** To 0..1 with four digits. */
const round = (value: number): number => Math.round(Math.max(0, Math.min(1, value)) * 10_000) / 10_000;

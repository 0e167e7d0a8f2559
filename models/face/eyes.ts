import { type Estimated, UNAVAILABLE } from '../../contract/estimations.ts';
import type { Estimator } from '../estimators.ts';
import type { FaceContext } from '../faceContext.ts';
import type { Mesh } from '../faceMesh.ts';
import type { Point } from '../geometry.ts';
import { headFit } from '../headPose.ts';
import type { Loaded } from '../loadedPack.ts';
import { roundPoints } from '../request.ts';
import { headRoll } from './faceCrop.ts';
import { glassesOf } from './glasses.ts';
import { type Eye, type Eyes, eyesOf } from './irises.ts';

type EyeState = Estimated<'eyes_attributes'>['left_eye']['state'];
type Side = keyof Eyes;

/** Points of the mesh: the bridge of the nose between the eyes. */
const BRIDGE = [6, 168];

/**
 * Gaze by the anatomy of an eye of average size, in centimetres: the middle of the iris moves on a sphere around a point
 * that lies 13.5 mm behind the cornea, which itself stands 5 mm before the line between the corners of the eye; the
 * pupil seems to lie 3 mm behind the cornea. The upper lid covers 1.5 mm of the iris and the lower one touches it, so
 * that an eye at rest has the pupil 0.75 mm above the middle of its opening.
 */
const SPHERE = 1.05;
const DEPTH = 0.85;
const RISE = 0.075;
/** The gaze is cut here: the sine of 64 degrees. */
const SINE_MAX = 0.9;

export const eyesAttributes: Estimator<'eyes_attributes'> = {
  needs: ['iris'],
  async estimate(face, loaded) {
    const eyes = await eyesOf(face, loaded);
    const [left, right] = await eyeStates(face, loaded, eyes);
    return { left_eye: eyeAnswer(eyes.left, left), right_eye: eyeAnswer(eyes.right, right) };
  },
};

function eyeAnswer({ iris, lids }: Eye, state: EyeState): Estimated<'eyes_attributes'>['left_eye'] {
  return { state, iris_landmarks: roundPoints(iris), eyelid_landmarks: roundPoints(lids) };
}

async function eyeStates(face: FaceContext, loaded: Loaded, eyes: Eyes): Promise<[EyeState, EyeState]> {
  const { open } = (await loaded.network('iris')).model.thresholds;
  if (open === undefined) throw new RangeError('the manifest gives no threshold "open" for iris');
  if (loaded.has('glasses') && (await glassesOf(face, loaded)) === 'sunglasses') return ['occluded', 'occluded'];
  const state = (side: Side): EyeState => {
    if (isHidden(face, eyes[side], side)) return 'occluded';
    return eyes[side].openness >= open ? 'open' : 'closed';
  };
  return [state('left'), state('right')];
}

/** The head is turned so far that the bridge of the nose covers the middle of the eye, or that is not on the photo. */
function isHidden({ image, mesh }: FaceContext, { lids }: Eye, side: Side): boolean {
  const [x, y] = middle(lids);
  if (x < 0 || y < 0 || x >= image.width || y >= image.height) return true;
  const angle = headRoll(mesh);
  const across = ([px, py]: Point): number => px * Math.cos(angle) + py * Math.sin(angle);
  const bridge = BRIDGE.map((index) => across(mesh.points[index] ?? [0, 0]));
  return side === 'left' ? across([x, y]) > Math.min(...bridge) : across([x, y]) < Math.max(...bridge);
}

/** Of the corners. */
function middle(lids: readonly Point[]): Point {
  const [[ax, ay] = [0, 0], [bx, by] = [0, 0]] = [lids[0], lids[lids.length / 2]];
  return [(ax + bx) / 2, (ay + by) / 2];
}

/** The mean of both eyes: each by itself seems to squint towards the nose by some ten degrees. */
export const gaze: Estimator<'gaze'> = {
  needs: ['iris'],
  async estimate(face, loaded) {
    const eyes = await eyesOf(face, loaded);
    const states = await eyeStates(face, loaded, eyes);
    if (states.some((state) => state !== 'open')) return UNAVAILABLE;
    return gazeOf(face.mesh, eyes);
  },
};

/** @returns where both eyes look, relative to the camera, degrees; signs as those of the head pose. */
export function gazeOf(mesh: Mesh, { left, right }: Pick<Eyes, Side>): Estimated<'gaze'> {
  const fit = headFit(mesh);
  const [[, downX, awayX], [, downY, awayY]] = fit.rotation;
  const [cos, sin] = [Math.cos(mesh.angle), Math.sin(mesh.angle)];
  const toPhoto = (x: number, y: number): Point => [x * cos - y * sin, x * sin + y * cos];
  // From the point that the eye turns about to the middle of its corners, moved to where the iris lies at rest.
  const [restX, restY] = toPhoto(RISE * downX - DEPTH * awayX, RISE * downY - DEPTH * awayY);
  const pixels = fit.scale * photoPerCrop(mesh);
  let [x, y] = [0, 0];
  for (const { lids, iris } of [left, right]) {
    const [[ix, iy] = [0, 0], [mx, my]] = [iris[0], middle(lids)];
    x += ((ix - mx) / pixels + restX) / SPHERE / 2;
    y += ((iy - my) / pixels + restY) / SPHERE / 2;
  }
  const shrink = Math.min(1, SINE_MAX / Math.hypot(x, y));
  const ahead = Math.sqrt(1 - (x * shrink) ** 2 - (y * shrink) ** 2);
  return { yaw: degrees(Math.atan2(x * shrink, ahead)), pitch: degrees(Math.asin(y * shrink)) };
}

/** Pixels of the photo for one of the mesh's crop: by the line from forehead to chin. */
function photoPerCrop({ points, crop }: Mesh): number {
  const [[ax, ay] = [0, 0], [bx, by] = [0, 0]] = [points[10], points[152]];
  const at = (index: number, axis: number): number => crop[3 * index + axis] ?? 0;
  return Math.hypot(ax - bx, ay - by) / Math.hypot(at(10, 0) - at(152, 0), at(10, 1) - at(152, 1));
}

const degrees = (radians: number): number => Math.round((radians * 1800) / Math.PI) / 10 + 0;

import { RIGID_POINTS, type Vector } from './face/canonicalFace.ts';
import { type RigidFit, rigidFit } from './face/rigidFit.ts';
import type { Mesh } from './faceMesh.ts';

/** Degrees, each 0 for a face that looks into the camera. */
export interface HeadPose {
  /** Turned about the vertical axis, -90..90: positive towards the right side of the picture. */
  yaw: number;
  /** Nodding, -90..90 for a face that is seen at all: positive downwards. */
  pitch: number;
  /** Tilted in the picture's plane, -180..180: positive clockwise. */
  roll: number;
}

const fits = new WeakMap<Mesh, RigidFit>();

/** How the canonical face is turned, and pixels of the mesh's crop for its centimetres; solved once a mesh. */
export function headFit(mesh: Mesh): RigidFit {
  const fit = fits.get(mesh) ?? solve(mesh);
  fits.set(mesh, fit);
  return fit;
}

function solve({ crop }: Mesh): RigidFit {
  const at = (index: number): Vector => [crop[3 * index] ?? 0, crop[3 * index + 1] ?? 0, crop[3 * index + 2] ?? 0];
  return rigidFit(RIGID_POINTS.map(({ index, weight, at: from }) => ({ weight, from, to: at(index) })));
}

/** Angles of the rotation that is put together as roll * yaw * pitch, pitch first. */
export function headPose(mesh: Mesh): HeadPose {
  const [[xx], [yx], [zx, zy, zz]] = headFit(mesh).rotation;
  const degrees = 180 / Math.PI;
  const roll = (Math.atan2(yx, xx) + mesh.angle) * degrees;
  return {
    yaw: round(Math.atan2(zx, Math.hypot(xx, yx)) * degrees),
    pitch: round(Math.atan2(zy, zz) * degrees),
    roll: round(roll > 180 ? roll - 360 : roll <= -180 ? roll + 360 : roll),
  };
}

/** Never -0. */
const round = (value: number): number => Math.round(value * 10) / 10 + 0;

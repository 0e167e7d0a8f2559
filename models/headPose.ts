import type { Mesh } from './faceMesh.ts';

/** Degrees, each 0 for a face that looks into the camera. */
export interface HeadPose {
  /** Turned about the vertical axis, -90..90: positive towards the right side of the picture. */
  yaw: number;
  /** Nodding, -90..90: positive downwards. */
  pitch: number;
  /** Tilted in the picture's plane, -180..180: positive clockwise. */
  roll: number;
}

const FOREHEAD = 10;
const CHIN = 152;
const CHEEK_LEFT = 234;
const CHEEK_RIGHT = 454;
/** The line from forehead to chin leans by this much on frontal faces: the mesh puts the chin nearer to the camera. */
const PITCH_OF_FRONTAL_DEG = 9;

type Vector = readonly [number, number, number];

/** Head pose from the axes of the mesh: cheek to cheek, and forehead to chin. */
export function headPose({ crop, angle }: Mesh): HeadPose {
  const down = unit(difference(crop, CHIN, FOREHEAD));
  const forward = unit(product(unit(difference(crop, CHEEK_RIGHT, CHEEK_LEFT)), down));
  const across = product(down, forward);
  const degrees = 180 / Math.PI;
  const roll = (Math.atan2(across[1], across[0]) + angle) * degrees;
  return {
    yaw: round(Math.atan2(-across[2], Math.hypot(across[0], across[1])) * degrees),
    pitch: round(Math.atan2(down[2], forward[2]) * degrees - PITCH_OF_FRONTAL_DEG),
    roll: round(roll > 180 ? roll - 360 : roll <= -180 ? roll + 360 : roll),
  };
}

function difference(points: Float32Array, to: number, from: number): Vector {
  const axis = (i: number): number => (points[3 * to + i] ?? 0) - (points[3 * from + i] ?? 0);
  return [axis(0), axis(1), axis(2)];
}

function product(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

function unit(vector: Vector): Vector {
  const length = Math.hypot(...vector) || 1;
  return [vector[0] / length, vector[1] / length, vector[2] / length];
}

const round = (value: number): number => Math.round(value * 10) / 10;

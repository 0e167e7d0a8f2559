import type { FaceContext } from '../faceContext.ts';
import { centroid, type Point } from '../geometry.ts';

const EAR_LEFT = 234;
const EAR_RIGHT = 454;
const CHIN = 152;

/** Pixels of the photo. */
export interface Head {
  /** Middle between the eyes. */
  readonly centre: Point;
  readonly eye_distance: number;
  /** Ear to ear. */
  readonly width: number;
  /** Crown to chin. */
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * The head without its hair. The mesh ends at the hair line: the crown is put as far above the eyes as the chin is below
 * them, for the eyes of an adult lie half way up the head (L. G. Farkas, "Anthropometry of the Head and Face", 1994:
 * crown to eye line about 121 mm, eye line to chin about 117 mm on young men).
 */
export function headOf({ five, mesh }: FaceContext): Head {
  const [left_eye = [0, 0], right_eye = [0, 0]] = five;
  const point = (index: number): Point => mesh.points[index] ?? [0, 0];
  const [left, right, chin] = [point(EAR_LEFT), point(EAR_RIGHT), point(CHIN)];
  const centre = centroid([left_eye, right_eye]);
  const crown: Point = [2 * centre[0] - chin[0], 2 * centre[1] - chin[1]];
  const outline = [left, right, chin, crown];
  return {
    centre,
    eye_distance: distance(left_eye, right_eye),
    width: distance(left, right),
    height: distance(crown, chin),
    left: Math.min(...outline.map(([x]) => x)),
    top: Math.min(...outline.map(([, y]) => y)),
    right: Math.max(...outline.map(([x]) => x)),
    bottom: Math.max(...outline.map(([, y]) => y)),
  };
}

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

import type { Affine, Point, Rect } from './geometry.ts';
import { apply, similarityTransform } from './geometry.ts';

/** Where eyes, nose and corners of the mouth lie in ArcFace's crop of 112 x 112 pixels. */
export const ARCFACE: readonly Point[] = [
  [38.2946, 51.6963],
  [73.5318, 51.5014],
  [56.0252, 71.7366],
  [41.5493, 92.3655],
  [70.7299, 92.2041],
];

/** A stored face sample: side in pixels, and where ArcFace's crop lies in it. */
export const WARP_SIDE = 250;
const WARP_SCALE = 1.6;
const WARP_MARGIN = 35.4;

/** The five points of a face in its sample. */
export const WARP_POINTS: readonly Point[] = ARCFACE.map(([x, y]) => [
  x * WARP_SCALE + WARP_MARGIN,
  y * WARP_SCALE + WARP_MARGIN,
]);

/** Carries the photo's pixels to those of the sample, given the face's five points on the photo. */
export function toWarp(five: readonly Point[]): Affine {
  return similarityTransform(five, WARP_POINTS);
}

/** A point on the sample, whole pixels. */
export function warpPoint(matrix: Affine, point: Point): Point {
  const [x, y] = apply(matrix, point);
  return [Math.round(x), Math.round(y)];
}

/** The box of the photo on the sample: same centre, scaled, not turned. */
export function warpRect(matrix: Affine, { x, y, width, height }: Rect): Rect {
  const scale = Math.hypot(matrix[0], matrix[3]);
  const [cx, cy] = apply(matrix, [x + width / 2, y + height / 2]);
  return roundRect({
    x: cx - (width * scale) / 2,
    y: cy - (height * scale) / 2,
    width: width * scale,
    height: height * scale,
  });
}

export function roundRect({ x, y, width, height }: Rect): Rect {
  const [left, top] = [Math.round(x), Math.round(y)];
  return { x: left, y: top, width: Math.round(x + width) - left, height: Math.round(y + height) - top };
}

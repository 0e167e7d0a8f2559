import type { Detection } from './detector.ts';
import type { Point } from './geometry.ts';
import type { DecodeFaces } from './networkDetector.ts';

const CORNERS = 4;
const POINTS = 10;

/**
 * A graph that ends with finished boxes, in pixels of its input, for any number N of candidates:
 * `boxes` N x 4 (left, top, right, bottom), `scores` N (0..1), `points` N x 10 (five points x, y, the eyes first, what
 * lies left in the picture first).
 */
export const decodeBoxes: DecodeFaces = ({ id, read, factor }, scoreMin) => {
  const [scores, boxes, points] = [read('scores'), read('boxes'), read('points')];
  if (boxes.length !== scores.length * CORNERS || points.length !== scores.length * POINTS) {
    const lengths = `${boxes.length} values of boxes and ${points.length} of points`;
    throw new RangeError(`model ${id}: ${scores.length} scores come with ${lengths}`);
  }
  const found: Detection[] = [];
  const at = (values: Float32Array, n: number): number => (values[n] as number) / factor;
  for (const [i, score] of scores.entries()) {
    if (!(score >= scoreMin)) continue;
    const corner = (n: number): number => at(boxes, i * CORNERS + n);
    const [x, y] = [corner(0), corner(1)];
    const eye = (n: number): Point => [at(points, i * POINTS + 2 * n), at(points, i * POINTS + 2 * n + 1)];
    const rect = { x, y, width: corner(2) - x, height: corner(3) - y };
    found.push({ rect, score: Math.min(1, score), eyes: [eye(0), eye(1)] });
  }
  return found;
};

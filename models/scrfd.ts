import type { Detection } from './detector.ts';
import type { Point } from './geometry.ts';
import type { DecodeFaces, Searched } from './networkDetector.ts';

const STRIDES = [8, 16, 32] as const;
const BOX = 4;
const POINTS = 10;

/**
 * Anchors at the corners of a grid, as SCRFD (Guo et al., "Sample and Computation Redistribution for Efficient Face
 * Detection", 2021) and others of its kind: for each stride `scores` (0..1), `boxes` (distances from the
 * anchor to the left, top, right and bottom) and `points` (five x, y from the anchor, the eyes first), in strides. A cell
 * may have several anchors, one behind the other.
 */
export const decodeScrfd: DecodeFaces = (searched, scoreMin) =>
  STRIDES.flatMap((stride) => decodeLevel(searched, stride, scoreMin));

function decodeLevel({ id, read, factor, width, height }: Searched, stride: number, scoreMin: number): Detection[] {
  const [scores, boxes, points] = [read(`scores_${stride}`), read(`boxes_${stride}`), read(`points_${stride}`)];
  const columns = Math.ceil(width / stride);
  const anchors = scores.length / (columns * Math.ceil(height / stride));
  const fits = boxes.length === scores.length * BOX && points.length === scores.length * POINTS;
  if (!fits || !Number.isInteger(anchors)) {
    const lengths = `${scores.length} scores, ${boxes.length} values of boxes and ${points.length} of points`;
    throw new RangeError(`model ${id}: ${width}x${height} pixels give ${lengths} of stride ${stride}`);
  }
  const unit = stride / factor; // Pixels of the photo per stride.
  const found: Detection[] = [];
  for (const [i, score] of scores.entries()) {
    if (!(score >= scoreMin)) continue;
    const cell = Math.floor(i / anchors);
    const [column, row] = [cell % columns, Math.floor(cell / columns)];
    const [left = 0, top = 0, right = 0, bottom = 0] = boxes.subarray(i * BOX, (i + 1) * BOX);
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = points.subarray(i * POINTS, (i + 1) * POINTS);
    const at = (dx: number, dy: number): Point => [(column + dx) * unit, (row + dy) * unit];
    const [x, y] = at(-left, -top);
    const rect = { x, y, width: (left + right) * unit, height: (top + bottom) * unit };
    found.push({ rect, score: Math.min(1, score), eyes: [at(x1, y1), at(x2, y2)] });
  }
  return found;
}

import type { Detection } from './detector.ts';
import type { Point } from './geometry.ts';
import type { DecodeFaces } from './networkDetector.ts';

const STRIDES = [8, 16, 32] as const;
/** Values per anchor of the boxes (centre x, y, log width, log height) and of the five points. */
const BOX = 4;
const POINTS = 10;

/** YuNet's grids. */
export const decodeYunet: DecodeFaces = ({ read, factor, width }, scoreMin) =>
  STRIDES.flatMap((stride) => decodeLevel(read, stride, width / stride, factor, scoreMin));

function decodeLevel(
  read: (output: string) => Float32Array,
  stride: number,
  columns: number,
  factor: number,
  scoreMin: number,
): Detection[] {
  const [classes, objects] = [read(`classes_${stride}`), read(`objects_${stride}`)];
  const [boxes, points] = [read(`boxes_${stride}`), read(`points_${stride}`)];
  const unit = stride / factor; // Pixels of the photo per cell.
  const found: Detection[] = [];
  for (let i = 0; i < classes.length; i++) {
    const score = Math.sqrt(clamp(classes[i] as number) * clamp(objects[i] as number));
    if (score < scoreMin) continue;
    const column = i % columns;
    const row = Math.floor(i / columns);
    const box = boxes.subarray(i * BOX, (i + 1) * BOX) as ArrayLike<number>;
    const [dx = 0, dy = 0, logWidth = 0, logHeight = 0] = Array.from(box);
    const width = Math.exp(logWidth) * unit;
    const height = Math.exp(logHeight) * unit;
    const eye = (n: number): Point => [
      ((points[i * POINTS + 2 * n] as number) + column) * unit,
      ((points[i * POINTS + 2 * n + 1] as number) + row) * unit,
    ];
    const rect = { x: (column + dx) * unit - width / 2, y: (row + dy) * unit - height / 2, width, height };
    found.push({ rect, score, eyes: [eye(0), eye(1)] });
  }
  return found;
}

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

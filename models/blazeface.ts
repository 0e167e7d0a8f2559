import type { BuiltModel } from './build.ts';
import type { Detection } from './detector.ts';
import type { Point } from './geometry.ts';
import { squareSide } from './network.ts';
import { type DecodeFaces, NetworkDetector } from './networkDetector.ts';

/** Cells per side and anchors per cell of the two output grids. */
const GRIDS = [
  { cells: 16, anchors: 2 },
  { cells: 8, anchors: 6 },
] as const;
/** Values per anchor: centre x, y, width, height, then six points, the eyes first. */
const BOX = 16;

/**
 * MediaPipe's BlazeFace on the image at 256 pixels: faces smaller than about a tenth of the image are missed.
 * @throws RangeError when the input is not square.
 */
export async function loadBlazeface(built: BuiltModel, providers?: readonly string[]): Promise<NetworkDetector> {
  squareSide(built.model);
  return NetworkDetector.load(built, decode, providers);
}

const decode: DecodeFaces = ({ read, factor, width: side }, scoreMin) => {
  const found: Detection[] = [];
  for (const { cells, anchors } of GRIDS) {
    const [scores, boxes] = [read(`scores_${cells}`), read(`boxes_${cells}`)];
    for (const [i, logit] of scores.entries()) {
      const probability = 1 / (1 + Math.exp(-logit));
      if (probability < scoreMin) continue;
      const cell = Math.floor(i / anchors);
      const anchor: Point = [((cell % cells) + 0.5) / cells, (Math.floor(cell / cells) + 0.5) / cells];
      found.push(decodeBox(boxes.subarray(i * BOX, (i + 1) * BOX), anchor, side, factor, probability));
    }
  }
  return found;
};

function decodeBox(values: Float32Array, anchor: Point, side: number, factor: number, score: number): Detection {
  const point = (n: number): Point => [
    ((values[n] as number) + anchor[0] * side) / factor,
    ((values[n + 1] as number) + anchor[1] * side) / factor,
  ];
  const [x, y] = point(0);
  const width = (values[2] as number) / factor;
  const height = (values[3] as number) / factor;
  return { rect: { x: x - width / 2, y: y - height / 2, width, height }, score, eyes: [point(4), point(6)] };
}

import type { BuiltModel } from './build.ts';
import type { Detection } from './detector.ts';
import { apply, centroid, invert, type Point, squareTransform } from './geometry.ts';
import type { Image } from './image.ts';
import { Network, squareSide } from './network.ts';
import { warpShared } from './warp.ts';

const POINTS = 468;
/** The crop's side in sides of the detected box. */
const MARGIN = 1.5;
const LEFT_EYE = [33, 160, 158, 133, 153, 144];
const RIGHT_EYE = [362, 385, 387, 263, 373, 380];
const NOSE_TIP = 4;
const MOUTH_LEFT = 61;
const MOUTH_RIGHT = 291;
/** Mesh points in the order of the usual 68: jaw, brows, nose, eyes, outer lips, inner lips. */
const LANDMARKS68 = [
  162, 234, 93, 58, 172, 136, 149, 148, 152, 377, 378, 365, 397, 288, 323, 454, 389, 71, 63, 105, 66, 107, 336, 296,
  334, 293, 301, 168, 197, 5, 4, 75, 97, 2, 326, 305, 33, 160, 158, 133, 153, 144, 362, 385, 387, 263, 373, 380, 61, 39,
  37, 0, 267, 269, 291, 405, 314, 17, 84, 181, 78, 82, 13, 312, 308, 317, 14, 87,
];

/** 468 points of one face. */
export interface Mesh {
  /** Pixels of the photo. */
  points: Point[];
  /** x, y, z of each point in the turned crop, pixels of the crop; z grows away from the camera. */
  crop: Float32Array;
  /** Radians by which the crop was turned, so that the eyes lie level. */
  angle: number;
  /** Probability that the crop shows a face, 0..1. */
  presence: number;
}

export class FaceMeshModel implements AsyncDisposable {
  readonly #network: Network;
  readonly #side: number;

  private constructor(network: Network, side: number) {
    this.#network = network;
    this.#side = side;
  }

  static async load(built: BuiltModel, providers?: readonly string[]): Promise<FaceMeshModel> {
    return new FaceMeshModel(await Network.load(built, providers), squareSide(built.model));
  }

  async find(image: Image, { rect, eyes: [left, right] }: Pick<Detection, 'rect' | 'eyes'>): Promise<Mesh> {
    const side = this.#side;
    const angle = Math.atan2(right[1] - left[1], right[0] - left[0]);
    const centre: Point = [rect.x + rect.width / 2, rect.y + rect.height / 2];
    const matrix = squareTransform(centre, Math.max(rect.width, rect.height) * MARGIN, angle, side);
    const read = await this.#network.run([warpShared(image, matrix, side, side)], side, side);
    const crop = read('points');
    const back = invert(matrix);
    const points: Point[] = [];
    for (let i = 0; i < POINTS; i++) points.push(apply(back, [crop[3 * i] as number, crop[3 * i + 1] as number]));
    return { points, crop, angle, presence: read('presence')[0] ?? 0 };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#network[Symbol.asyncDispose]();
  }
}

/** Centres of the eyes, tip of the nose, corners of the mouth; what lies left in the picture comes first. */
export function fivePoints({ points }: Mesh): Point[] {
  const mean = (indexes: readonly number[]): Point => centroid(indexes.map((index) => pick(points, index)));
  return [mean(LEFT_EYE), mean(RIGHT_EYE), pick(points, NOSE_TIP), pick(points, MOUTH_LEFT), pick(points, MOUTH_RIGHT)];
}

export function landmarks68({ points }: Mesh): Point[] {
  return LANDMARKS68.map((index) => pick(points, index));
}

function pick(points: readonly Point[], index: number): Point {
  const point = points[index];
  if (!point) throw new RangeError(`mesh has ${points.length} points, no point ${index}`);
  return point;
}

import type { BuiltModel } from './build.ts';
import { type Detection, type Detector, suppress } from './detector.ts';
import { DetectorNetwork } from './detectorNetwork.ts';
import type { Point } from './geometry.ts';
import type { Image } from './image.ts';

const CORNERS = 4;
const POINTS = 10;

/**
 * A detector whose graph ends with finished boxes, in pixels of its input, for any number N of candidates:
 * `boxes` N x 4 (left, top, right, bottom), `scores` N (0..1), `points` N x 10 (five points x, y, the eyes first, what
 * lies left in the picture first). What overlaps a better one is dropped here.
 */
export class DecodedBoxesDetector implements Detector {
  readonly #network: DetectorNetwork;

  private constructor(network: DetectorNetwork) {
    this.#network = network;
  }

  static async load(built: BuiltModel, providers?: readonly string[]): Promise<DecodedBoxesDetector> {
    return new DecodedBoxesDetector(await DetectorNetwork.load(built, providers));
  }

  async detect(image: Image): Promise<Detection[]> {
    const { read, factor } = await this.#network.search(image);
    const { score: scoreMin = 0, overlap = 0 } = this.#network.model.thresholds;
    const [scores, boxes, points] = [read('scores'), read('boxes'), read('points')];
    this.#checkLengths(scores.length, boxes.length, points.length);
    const found: Detection[] = [];
    for (const [i, score] of scores.entries()) {
      if (!(score >= scoreMin)) continue;
      const corners = boxes.subarray(i * CORNERS, (i + 1) * CORNERS).map((value) => value / factor);
      const [left = 0, top = 0, right = 0, bottom = 0] = corners;
      const eye = (n: number): Point => [at(points, i, 2 * n) / factor, at(points, i, 2 * n + 1) / factor];
      const rect = { x: left, y: top, width: right - left, height: bottom - top };
      found.push({ rect, score: Math.min(1, score), eyes: [eye(0), eye(1)] });
    }
    return suppress(found, overlap);
  }

  #checkLengths(scores: number, boxes: number, points: number): void {
    if (boxes === scores * CORNERS && points === scores * POINTS) return;
    const { id } = this.#network.model;
    throw new RangeError(`model ${id}: ${scores} scores come with ${boxes} values of boxes and ${points} of points`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#network[Symbol.asyncDispose]();
  }
}

const at = (points: Float32Array, i: number, n: number): number => points[i * POINTS + n] as number;

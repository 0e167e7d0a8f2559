import type { BuiltModel } from './build.ts';
import { type Detection, type Detector, scaleTo, suppress } from './detector.ts';
import type { Point } from './geometry.ts';
import type { Image } from './image.ts';
import type { Model } from './manifest.ts';
import { channelCount, fillTensor, Network, tensorShape } from './network.ts';

/** Where the manifest leaves the size of the input open. */
const SIDE_MAX = 640;
const GRID = 32;
const CORNERS = 4;
const POINTS = 10;

/**
 * A detector whose graph ends with finished boxes, in pixels of its input, for any number N of candidates:
 * `boxes` N x 4 (left, top, right, bottom), `scores` N (0..1), `points` N x 10 (five points x, y, the eyes first, what
 * lies left in the picture first). What overlaps a better one is dropped here.
 */
export class DecodedBoxesDetector implements Detector {
  readonly #network: Network;
  readonly #model: Model;

  private constructor(network: Network, model: Model) {
    this.#network = network;
    this.#model = model;
  }

  static async load(built: BuiltModel, providers?: readonly string[]): Promise<DecodedBoxesDetector> {
    return new DecodedBoxesDetector(await Network.load(built, providers), built.model);
  }

  async detect(image: Image): Promise<Detection[]> {
    const { input, thresholds } = this.#model;
    const side = Math.min(input.width ?? SIDE_MAX, input.height ?? SIDE_MAX);
    const { scaled, factor } = await scaleTo(image, side);
    const width = input.width ?? Math.ceil(scaled.width / GRID) * GRID;
    const height = input.height ?? Math.ceil(scaled.height / GRID) * GRID;
    const data = this.#network.buffer(channelCount(input) * width * height);
    fillTensor(scaled, input, width, height, data);
    const read = await this.#network.run(data, tensorShape(input, width, height));
    const [scores, boxes, points] = [read('scores'), read('boxes'), read('points')];
    this.#checkLengths(scores.length, boxes.length, points.length);
    const found: Detection[] = [];
    for (const [i, score] of scores.entries()) {
      if (!(score >= (thresholds['score'] ?? 0))) continue;
      const at = (values: Float32Array, n: number): number => (values[n] as number) / factor;
      const [left, top, right, bottom] = [0, 1, 2, 3].map((n) => at(boxes, i * CORNERS + n)) as [
        number,
        number,
        number,
        number,
      ];
      const eye = (n: number): Point => [at(points, i * POINTS + 2 * n), at(points, i * POINTS + 2 * n + 1)];
      const rect = { x: left, y: top, width: right - left, height: bottom - top };
      found.push({ rect, score: Math.min(1, score), eyes: [eye(0), eye(1)] });
    }
    return suppress(found, thresholds['overlap'] ?? 0);
  }

  #checkLengths(scores: number, boxes: number, points: number): void {
    if (boxes === scores * CORNERS && points === scores * POINTS) return;
    const { id } = this.#model;
    throw new RangeError(`model ${id}: ${scores} scores come with ${boxes} values of boxes and ${points} of points`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#network[Symbol.asyncDispose]();
  }
}

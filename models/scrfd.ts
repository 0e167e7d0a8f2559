import type { BuiltModel } from './build.ts';
import { type Detection, type Detector, suppress } from './detector.ts';
import { DetectorNetwork, type Searched } from './detectorNetwork.ts';
import type { Point } from './geometry.ts';
import type { Image } from './image.ts';

const STRIDES = [8, 16, 32] as const;
const BOX = 4;
const POINTS = 10;

/**
 * A detector with anchors at the corners of a grid, as SCRFD (Guo et al., "Sample and Computation Redistribution for
 * Efficient Face Detection", 2021) and others of its kind: for each stride `scores` (0..1), `boxes` (distances from the
 * anchor to the left, top, right and bottom) and `points` (five x, y from the anchor, the eyes first), in strides. A cell
 * may have several anchors, one behind the other.
 */
export class ScrfdDetector implements Detector {
  readonly #network: DetectorNetwork;

  private constructor(network: DetectorNetwork) {
    this.#network = network;
  }

  static async load(built: BuiltModel, providers?: readonly string[]): Promise<ScrfdDetector> {
    return new ScrfdDetector(await DetectorNetwork.load(built, providers));
  }

  async detect(image: Image): Promise<Detection[]> {
    const searched = await this.#network.search(image);
    const { score = 0, overlap = 0 } = this.#network.model.thresholds;
    const found = STRIDES.flatMap((stride) => this.#decodeLevel(searched, stride, score));
    return suppress(found, overlap);
  }

  #decodeLevel({ read, factor, width, height }: Searched, stride: number, scoreMin: number): Detection[] {
    const [scores, boxes, points] = [read(`scores_${stride}`), read(`boxes_${stride}`), read(`points_${stride}`)];
    const columns = Math.ceil(width / stride);
    const anchors = scores.length / (columns * Math.ceil(height / stride));
    const fits = boxes.length === scores.length * BOX && points.length === scores.length * POINTS;
    if (!fits || !Number.isInteger(anchors)) {
      const lengths = `${scores.length} scores, ${boxes.length} values of boxes and ${points.length} of points`;
      const { id } = this.#network.model;
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

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#network[Symbol.asyncDispose]();
  }
}

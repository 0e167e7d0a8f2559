import type { BuiltModel } from './build.ts';
import { type Detection, type Detector, scaleShared, suppress } from './detector.ts';
import type { Point } from './geometry.ts';
import type { Image } from './image.ts';
import type { Model } from './manifest.ts';
import { fillTensor, Network } from './network.ts';

const SIDE_MAX = 640;
const STRIDES = [8, 16, 32] as const;
const GRID = 32;
/** Values per anchor of the boxes (centre x, y, log width, log height) and of the five points. */
const BOX = 4;
const POINTS = 10;

/** YuNet on the image at 640 pixels, or at its own size if that is smaller. */
export class YunetDetector implements Detector {
  readonly #network: Network;
  readonly #model: Model;

  private constructor(network: Network, model: Model) {
    this.#network = network;
    this.#model = model;
  }

  static async load(built: BuiltModel, providers?: readonly string[]): Promise<YunetDetector> {
    return new YunetDetector(await Network.load(built, providers), built.model);
  }

  async detect(image: Image): Promise<Detection[]> {
    const side = Math.min(SIDE_MAX, Math.max(image.width, image.height));
    const { scaled, factor } = await scaleShared(image, side);
    const width = Math.ceil(scaled.width / GRID) * GRID;
    const height = Math.ceil(scaled.height / GRID) * GRID;
    const data = this.#network.buffer(3 * width * height);
    fillTensor(scaled, this.#model.input, width, height, data);
    const read = await this.#network.run(data, [1, 3, height, width]);
    const { score = 0, overlap = 0 } = this.#model.thresholds;
    const found = STRIDES.flatMap((stride) => decodeLevel(read, stride, width / stride, factor, score));
    return suppress(found, overlap);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#network[Symbol.asyncDispose]();
  }
}

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

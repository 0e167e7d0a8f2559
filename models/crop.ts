import { ARCFACE } from './alignment.ts';
import type { BuiltModel } from './build.ts';
import { type Point, similarityTransform } from './geometry.ts';
import type { Image } from './image.ts';
import type { Model } from './manifest.ts';
import { Network, squareSide } from './network.ts';
import { warp } from './warp.ts';

/** dlib's crop of 150 x 150 pixels. */
const DLIB: readonly Point[] = [
  [47.549, 46.599],
  [100.476, 46.599],
  [74.013, 76.563],
  [50.415, 103.023],
  [97.61, 103.023],
];

/**
 * face-api's network wants the detected box with a margin of 15 %: on the photos of that package the box is 106 pixels of
 * ArcFace's crop wide, its centre at 62.7 from the top. Going by the five points, a sample gives the crop of its photo.
 */
const BOX_SCALE = 112 / (106.2 * 1.15);
const WHOLE_FACE: readonly Point[] = ARCFACE.map(([x, y]) => [(x - 56) * BOX_SCALE + 56, (y - 62.7) * BOX_SCALE + 56]);

/** With the side in pixels that each was made for. */
const LAYOUTS = {
  arcface: { side: 112, points: ARCFACE },
  dlib: { side: 150, points: DLIB },
  whole_face: { side: 112, points: WHOLE_FACE },
} as const;

/** Where the five points belong in the model's input. @throws RangeError when the manifest does not say. */
function templateOf({ id, alignment }: Model, side: number): readonly Point[] {
  if (alignment === undefined) throw new RangeError(`model ${id}: the manifest gives no alignment`);
  if (typeof alignment !== 'string') return alignment;
  const layout = LAYOUTS[alignment];
  const scale = side / layout.side;
  return layout.points.map(([x, y]) => [x * scale, y * scale]);
}

/** A network that reads one upright crop of a face, cut by the face's five points. */
export class CropModel implements AsyncDisposable {
  readonly model: Model;
  readonly #network: Network;
  readonly #side: number;
  readonly #template: readonly Point[];

  private constructor(model: Model, network: Network, side: number, template: readonly Point[]) {
    this.model = model;
    this.#network = network;
    this.#side = side;
    this.#template = template;
  }

  static async load(built: BuiltModel, providers?: readonly string[]): Promise<CropModel> {
    const { model } = built;
    const side = squareSide(model);
    const template = templateOf(model, side);
    return new CropModel(model, await Network.load(built, providers), side, template);
  }

  /** @param five points of the face in pixels of the image. @returns reads an output by its role. */
  async run(image: Image, five: readonly Point[]): Promise<(role: string) => Float32Array> {
    const side = this.#side;
    const crop = warp(image, similarityTransform(five, this.#template), side, side);
    return this.#network.run([crop], side, side);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#network[Symbol.asyncDispose]();
  }
}

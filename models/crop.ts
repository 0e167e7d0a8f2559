import { ARCFACE } from './alignment.ts';
import { type Point, similarityTransform } from './geometry.ts';
import type { Image } from './image.ts';
import type { Model } from './manifest.ts';
import { fillTensor, Network } from './network.ts';
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

const TEMPLATES: Record<string, readonly Point[]> = {
  'mobilefacenet-128': ARCFACE,
  'dlib-128': DLIB,
  'age-gender': WHOLE_FACE,
};

/** A network that reads one upright crop of a face, cut by the face's five points. */
export class CropModel implements AsyncDisposable {
  readonly model: Model;
  readonly #network: Network;
  readonly #side: number;
  readonly #template: readonly Point[];
  readonly #input: Float32Array;

  private constructor(model: Model, network: Network, side: number, template: readonly Point[]) {
    this.model = model;
    this.#network = network;
    this.#side = side;
    this.#template = template;
    this.#input = new Float32Array(3 * side * side);
  }

  static async load(path: string, model: Model): Promise<CropModel> {
    const template = TEMPLATES[model.id];
    const side = model.input.side;
    if (!template || side === null) throw new RangeError(`model ${model.id} has no template or no input side`);
    return new CropModel(model, await Network.load(path), side, template);
  }

  /** @param five points of the face in pixels of the image. @returns reads an output by name. */
  async run(image: Image, five: readonly Point[]): Promise<(output: string) => Float32Array> {
    const side = this.#side;
    const crop = warp(image, similarityTransform(five, this.#template), side, side);
    fillTensor(crop, this.model.input, side, side, this.#input);
    return this.#network.run(this.#input, [1, 3, side, side]);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#network[Symbol.asyncDispose]();
  }
}

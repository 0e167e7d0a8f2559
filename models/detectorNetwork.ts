import type { BuiltModel } from './build.ts';
import { scaleShared } from './detector.ts';
import type { Image } from './image.ts';
import type { Model } from './manifest.ts';
import { channelCount, fillTensor, Network, tensorShape } from './network.ts';

/** Where the manifest leaves the size of the input open: at most so many pixels, in multiples of the grid. */
const SIDE_MAX = 640;
const GRID = 32;

/** What a detector's network said of one photo. */
export interface Searched {
  /** An output by its role in the manifest. */
  read: (role: string) => Float32Array;
  /** Pixels of the input per pixel of the photo. */
  factor: number;
  /** Of the input, pixels. */
  width: number;
  height: number;
}

/**
 * A network that searches whole photos, scaled to the top left of its input; the rest is black. Where the manifest gives
 * no size, the photo has its own one, or 640 pixels on its longer side if that is less.
 */
export class DetectorNetwork implements AsyncDisposable {
  readonly #network: Network;
  readonly model: Model;

  private constructor(network: Network, model: Model) {
    this.#network = network;
    this.model = model;
  }

  static async load(built: BuiltModel, providers?: readonly string[]): Promise<DetectorNetwork> {
    return new DetectorNetwork(await Network.load(built, providers), built.model);
  }

  async search(image: Image): Promise<Searched> {
    const { input } = this.model;
    const open = input.width === null && input.height === null;
    const longest = open ? Math.min(SIDE_MAX, Math.max(image.width, image.height)) : Infinity;
    const side = Math.min(longest, input.width ?? Infinity, input.height ?? Infinity);
    const { scaled, factor } = await scaleShared(image, side);
    const width = input.width ?? Math.ceil(scaled.width / GRID) * GRID;
    const height = input.height ?? Math.ceil(scaled.height / GRID) * GRID;
    const data = this.#network.buffer(channelCount(input) * width * height);
    fillTensor(scaled, input, width, height, data);
    const read = await this.#network.run(data, tensorShape(input, width, height));
    return { read, factor, width, height };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#network[Symbol.asyncDispose]();
  }
}

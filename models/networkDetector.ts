import type { BuiltModel } from './build.ts';
import { type Detection, type Detector, scaleShared, suppress } from './detector.ts';
import type { Image } from './image.ts';
import type { Model } from './manifest.ts';
import { Network } from './network.ts';

/** Where the manifest leaves the size of the input open: at most so many pixels, in multiples of the grid. */
const SIDE_MAX = 640;
const GRID = 32;

/** What a detector's network said of one photo. */
export interface Searched {
  /** Of the model, for messages. */
  id: string;
  /** An output by its role in the manifest. */
  read: (role: string) => Float32Array;
  /** Pixels of the input per pixel of the photo. */
  factor: number;
  /** Of the input, pixels. */
  width: number;
  height: number;
}

/** Reads the faces that reach `scoreMin` off the outputs, in pixels of the photo; they may overlap. */
export type DecodeFaces = (searched: Searched, scoreMin: number) => Detection[];

/**
 * A network that searches whole photos, scaled to the top left of its input; the rest is black. Where the manifest gives
 * no size, the photo has its own one, or 640 pixels on its longer side if that is less. What overlaps a better face is
 * dropped.
 */
export class NetworkDetector implements Detector {
  readonly #network: Network;
  readonly #model: Model;
  readonly #decode: DecodeFaces;

  private constructor(network: Network, model: Model, decode: DecodeFaces) {
    this.#network = network;
    this.#model = model;
    this.#decode = decode;
  }

  static async load(built: BuiltModel, decode: DecodeFaces, providers?: readonly string[]): Promise<NetworkDetector> {
    return new NetworkDetector(await Network.load(built, providers), built.model, decode);
  }

  async detect(image: Image): Promise<Detection[]> {
    const { score = 0, overlap = 0 } = this.#model.thresholds;
    return suppress(this.#decode(await this.#search(image), score), overlap);
  }

  async #search(image: Image): Promise<Searched> {
    const { id, input } = this.#model;
    const open = input.width === null && input.height === null;
    const longest = open ? Math.min(SIDE_MAX, Math.max(image.width, image.height)) : Infinity;
    const side = Math.min(longest, input.width ?? Infinity, input.height ?? Infinity);
    const { scaled, factor } = await scaleShared(image, side);
    const width = input.width ?? Math.ceil(scaled.width / GRID) * GRID;
    const height = input.height ?? Math.ceil(scaled.height / GRID) * GRID;
    return { id, read: await this.#network.run([scaled], width, height), factor, width, height };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#network[Symbol.asyncDispose]();
  }
}

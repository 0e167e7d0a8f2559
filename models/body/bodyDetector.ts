import { fitted, suppress } from '../detector.ts';
import type { Rect } from '../geometry.ts';
import type { Image } from '../image.ts';
import { keptRoom } from '../keptRoom.ts';
import type { Model } from '../manifest.ts';
import type { Network } from '../network.ts';
import { decodeCenternet } from './centernet.ts';
import { decodeNanodet } from './nanodet.ts';
import { scaled } from './sample.ts';

/** A person as a detector sees one; may reach beyond the edges of the image. */
export interface FoundBody {
  rect: Rect;
  /** 0..1 */
  score: number;
}

/** Reads a network's outputs by their roles: all persons of at least `scoreMin`, in pixels of the input, `width` pixels wide. */
export type BodyDecoder = (read: (role: string) => Float32Array, width: number, scoreMin: number) => FoundBody[];

const DECODERS: Record<string, BodyDecoder> = { nanodet: decodeNanodet, centernet: decodeCenternet };

/** Where the manifest leaves the size of the input open: its longer side, and what both sides are multiples of. */
const SIDE_MAX = 416;
const GRID = 32;

/** The network was trained on squares: what lies at the edge of the photo it finds as there, with some black behind it. */
const blackened = (side: number): number => Math.min(SIDE_MAX, Math.ceil(side / GRID + 1) * GRID);

interface BodyNetwork {
  readonly model: Model;
  readonly network: Network;
}

/** Looks for persons on an image. @returns best score first, in pixels of the image. */
export async function findBodies({ model, network }: BodyNetwork, image: Image): Promise<FoundBody[]> {
  const decode = DECODERS[model.decode ?? ''];
  if (!decode) throw new RangeError(`model ${model.id}: no decoder of bodies is called ${model.decode}`);
  const { read, factor, width } = await runOnPhoto({ model, network }, image);
  const { score: scoreMin = 0, overlap = 0 } = model.thresholds;
  return suppress(decode(read, width, scoreMin), overlap).map(({ rect: { x, y, width, height }, score }) => ({
    rect: { x: x / factor, y: y / factor, width: width / factor, height: height / factor },
    score,
  }));
}

/** Of the scaled photo, which the network has copied before anything else runs. */
const room = keptRoom();

/**
 * Runs a network on the image scaled to its input, at its top left, the rest black.
 * @returns reads an output by its role; pixels of the input for one of the image; how wide the input is.
 */
export async function runOnPhoto({ model: { input }, network }: BodyNetwork, image: Image) {
  const size = fitted(image, input.width ?? SIDE_MAX);
  const whole = { x: 0, y: 0, width: image.width, height: image.height };
  const small = scaled(image, whole, size.width, size.height, room(3 * size.width * size.height));
  const width = input.width ?? blackened(size.width);
  const height = input.height ?? blackened(size.height);
  return { read: await network.run([small], width, height), factor: size.factor, width };
}

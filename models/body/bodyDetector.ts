import { scaleTo, suppress } from '../detector.ts';
import type { Rect } from '../geometry.ts';
import type { Image } from '../image.ts';
import type { Model } from '../manifest.ts';
import { fillTensor, inputSize, type Network } from '../network.ts';
import { decodeCenternet } from './centernet.ts';
import { decodeNanodet } from './nanodet.ts';

/** A person as a detector sees one; may reach beyond the edges of the image. */
export interface FoundBody {
  rect: Rect;
  /** 0..1 */
  score: number;
}

/** Reads a network's outputs by their roles: all persons of at least `scoreMin`, in pixels of the input of `side` pixels. */
export type BodyDecoder = (read: (role: string) => Float32Array, side: number, scoreMin: number) => FoundBody[];

const DECODERS: Record<string, BodyDecoder> = { nanodet: decodeNanodet, centernet: decodeCenternet };

/**
 * Looks for persons on the image scaled to the network's square, at its top left, the rest black.
 * @returns best score first, in pixels of the image.
 */
export async function findBodies(
  { model, network }: { model: Model; network: Network },
  image: Image,
): Promise<FoundBody[]> {
  const { width: side } = inputSize(model);
  const decode = DECODERS[model.decode ?? ''];
  if (!decode) throw new RangeError(`model ${model.id}: no decoder of bodies is called ${model.decode}`);
  const { scaled, factor } = await scaleTo(image, side);
  const input = new Float32Array(3 * side * side);
  fillTensor(scaled, model.input, side, side, input);
  const planar = model.input.layout === 'NCHW';
  const read = await network.run(input, planar ? [1, 3, side, side] : [1, side, side, 3]);
  const { score: scoreMin = 0, overlap = 0 } = model.thresholds;
  return suppress(decode(read, side, scoreMin), overlap).map(({ rect: { x, y, width, height }, score }) => ({
    rect: { x: x / factor, y: y / factor, width: width / factor, height: height / factor },
    score,
  }));
}

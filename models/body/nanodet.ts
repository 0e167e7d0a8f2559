import { scaleTo, suppress } from '../detector.ts';
import type { Rect } from '../geometry.ts';
import type { Image } from '../image.ts';
import type { Model } from '../manifest.ts';
import { fillTensor, type Network } from '../network.ts';

/** A person as the detector sees one, in pixels of the image that was searched; may reach beyond its edges. */
export interface FoundBody {
  rect: Rect;
  /** 0..1 */
  score: number;
}

const STRIDES = [8, 16, 32] as const;
/** COCO's classes; the first one is `person`. */
const CLASSES = 80;
/** A side's distance from the cell's centre is the mean of a distribution over 0..10 strides. */
const BINS = 11;

/**
 * Looks for persons with NanoDet on the image scaled to the network's side, at the top left, the rest black.
 * Distances are decoded as in Generalized Focal Loss (Li et al., 2020): softmax over 11 bins, mean, times the stride.
 * @returns best score first.
 */
export async function findBodies(
  { model, network }: { model: Model; network: Network },
  image: Image,
): Promise<FoundBody[]> {
  const { width: side } = model.input;
  const { score = 0, overlap = 0 } = model.thresholds;
  if (side === null) throw new RangeError(`model ${model.id} has no input side`);
  const { scaled, factor } = await scaleTo(image, side);
  const input = new Float32Array(3 * side * side);
  fillTensor(scaled, model.input, side, side, input);
  const read = await network.run(input, [1, 3, side, side]);
  const found = STRIDES.flatMap((stride) => {
    const cells = { scores: read(`scores_${stride}`), distances: read(`distances_${stride}`) };
    return decodeLevel(cells, Math.ceil(side / stride), stride / factor, score);
  });
  return suppress(found, overlap);
}

/** @param unit pixels of the image per cell. */
function decodeLevel(
  { scores, distances }: { scores: Float32Array; distances: Float32Array },
  columns: number,
  unit: number,
  scoreMin: number,
): FoundBody[] {
  const found: FoundBody[] = [];
  for (let cell = 0; cell * CLASSES < scores.length; cell++) {
    const score = scores[cell * CLASSES] as number;
    if (score < scoreMin) continue;
    const side = (n: number): number => meanBin(distances, (cell * 4 + n) * BINS) * unit;
    const [left, top, right, bottom] = [side(0), side(1), side(2), side(3)];
    const x = ((cell % columns) + 0.5) * unit;
    const y = (Math.floor(cell / columns) + 0.5) * unit;
    found.push({ rect: { x: x - left, y: y - top, width: left + right, height: top + bottom }, score });
  }
  return found;
}

/** The mean of 0..10 under the softmax of 11 values. */
function meanBin(values: Float32Array, start: number): number {
  let max = -Infinity;
  for (let i = 0; i < BINS; i++) max = Math.max(max, values[start + i] as number);
  let total = 0;
  let sum = 0;
  for (let i = 0; i < BINS; i++) {
    const weight = Math.exp((values[start + i] as number) - max);
    total += weight;
    sum += weight * i;
  }
  return sum / total;
}

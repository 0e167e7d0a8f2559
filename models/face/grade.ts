import type { FaceContext } from '../faceContext.ts';
import { centroid, type Point, similarityTransform } from '../geometry.ts';
import type { Loaded } from '../loadedPack.ts';
import { squareSide } from '../network.ts';
import { warpShared } from '../warp.ts';

/** Left eye, right eye and the middle of the mouth in a crop of 100 x 100 pixels, as the network was trained. */
const TEMPLATE: readonly Point[] = [
  [34.19, 46.16],
  [65.65, 45.98],
  [50.12, 82.4],
];
const TEMPLATE_SIDE = 100;

/**
 * How far a descriptor of this face can be relied on, 0..1. By LightQNet (K. Chen et al., "LightQNet: Lightweight deep
 * face quality assessment for risk-controlled face recognition", 2021) where the pack has it: about 0.6 for a good
 * portrait, below 0.3 for covered faces and profiles. Else the mesh's probability that the crop shows a face at all.
 */
export async function gradeFace({ image, five, mesh }: FaceContext, loaded: Loaded): Promise<number> {
  if (!loaded.has('quality')) return mesh.presence;
  const { model, network } = await loaded.network('quality');
  const side = squareSide(model);
  const matrix = similarityTransform(
    threePoints(five),
    TEMPLATE.map(([x, y]) => [(x * side) / TEMPLATE_SIDE, (y * side) / TEMPLATE_SIDE]),
  );
  const crop = warpShared(image, matrix, side, side);
  const value = (await network.run([crop], side, side))('quality')[0] ?? Number.NaN;
  if (!(value >= 0 && value <= 1)) throw new RangeError(`model ${model.id}: quality ${value}`);
  return value;
}

function threePoints([left, right, , ...corners]: readonly Point[]): Point[] {
  if (!left || !right) throw new RangeError('a face has five points');
  return [left, right, centroid(corners)];
}

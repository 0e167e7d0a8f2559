import type { CropModel } from './crop.ts';
import type { Point } from './geometry.ts';
import type { Image } from './image.ts';

const AGE_MAX = 100;

/** @returns float32, shape [dimensions], L2 norm 1. @throws RangeError when the network answers no finite direction. */
export async function describeFace(network: CropModel, image: Image, five: readonly Point[]): Promise<Float32Array> {
  const values = (await network.run(image, five))('descriptor');
  let squares = 0;
  for (let i = 0; i < values.length; i++) squares += (values[i] as number) * (values[i] as number);
  const norm = Math.sqrt(squares);
  if (!(norm > 0) || !Number.isFinite(norm))
    throw new RangeError(`model ${network.model.id}: descriptor of length ${norm}`);
  return values.map((value) => value / norm);
}

/** @returns age in whole years 0..100; gender 0 female, 1 male. */
export async function guessAttributes(
  network: CropModel,
  image: Image,
  five: readonly Point[],
): Promise<{ age: number; gender: 0 | 1 }> {
  const read = await network.run(image, five);
  const years = Math.round(read('age')[0] ?? Number.NaN);
  const male = read('gender')[0] ?? Number.NaN;
  if (!Number.isFinite(years + male)) throw new RangeError(`model ${network.model.id}: age ${years}, male ${male}`);
  return { age: Math.max(0, Math.min(AGE_MAX, years)), gender: male > 0.5 ? 1 : 0 };
}

import type { Estimated } from '../../contract/estimations.ts';
import type { Estimator } from '../estimators.ts';
import type { FaceContext } from '../faceContext.ts';
import type { Rect } from '../geometry.ts';
import type { Image } from '../image.ts';
import type { Loaded } from '../loadedPack.ts';
import { squareSide } from '../network.ts';
import { warpShared } from '../warp.ts';

/** Sides of the crop in sides of the detected box, as the networks were trained. */
const NETWORKS = [
  { task: 'liveness_near', scale: 2.7 },
  { task: 'liveness_far', scale: 4 },
] as const;
/** Of print or mask, live, of a screen. */
const LIVE = 1;
const PROBABILITY_MIN = 0.5;
/** A crop that has to be made smaller than this, to stay on the photo, shows too little around the face. Ours. */
const SCALE_MIN = 1.5;

/**
 * Silent-Face-Anti-Spoofing (minivision-ai, Apache-2.0): traces of print and screens in and around the face of a single
 * photo. Both networks answer three probabilities; theirs is the mean. A face sample, or a photo that shows hardly more
 * than the face, cannot be judged: `unknown`, probability 0.
 */
export const liveness: Estimator<'liveness'> = {
  needs: ['liveness_near', 'liveness_far'],
  async estimate(face, loaded) {
    if (face.is_sample || shrunk(face.rect, face.image, SCALE_MIN) < SCALE_MIN) return answer('unknown', 0);
    let probability = 0;
    for (const network of NETWORKS) probability += (await live(face, loaded, network)) / NETWORKS.length;
    const { liveness_threshold = PROBABILITY_MIN } = face.request;
    return answer(probability >= liveness_threshold ? 'real' : 'spoof', probability);
  },
};

/** The networks grade no quality: 1, as the API promises. */
function answer(prediction: Estimated<'liveness'>['prediction'], probability: number): Estimated<'liveness'> {
  return { prediction, estimations: { probability: Math.round(probability * 1000) / 1000, quality: 1 } };
}

async function live(
  { rect, image }: FaceContext,
  loaded: Loaded,
  { task, scale }: (typeof NETWORKS)[number],
): Promise<number> {
  const { model, network } = await loaded.network(task);
  const side = squareSide(model);
  const crop = cut(image, surroundings(rect, image, scale), side);
  const value = (await network.run([crop], side, side))('prob')[LIVE] ?? Number.NaN;
  if (!(value >= 0 && value <= 1)) throw new RangeError(`model ${model.id}: probability ${value}`);
  return value;
}

/** The scale that still fits on the photo. */
function shrunk({ width, height }: Rect, image: Image, scale: number): number {
  return Math.min((image.height - 1) / height, (image.width - 1) / width, scale);
}

/** The box scaled about its centre, and moved to lie on the photo: the rule of the networks' authors. */
function surroundings(rect: Rect, image: Image, scale: number): Rect {
  const fitting = shrunk(rect, image, scale);
  const [width, height] = [rect.width * fitting, rect.height * fitting];
  const place = (start: number, side: number, size: number, all: number): number =>
    Math.max(0, Math.min(start + side / 2 - size / 2, all - 1 - size));
  return {
    x: place(rect.x, rect.width, width, image.width),
    y: place(rect.y, rect.height, height, image.height),
    width,
    height,
  };
}

function cut(image: Image, { x, y, width, height }: Rect, side: number): Image {
  const [a, e] = [side / width, side / height];
  return warpShared(image, [a, 0, (0.5 - x) * a - 0.5, 0, e, (0.5 - y) * e - 0.5], side, side);
}

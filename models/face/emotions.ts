import { EMOTION_NAMES } from '../../contract/estimations.ts';
import type { Estimator } from '../estimators.ts';
import type { FaceContext } from '../faceContext.ts';
import type { Loaded } from '../loadedPack.ts';
import { runOnFace } from './faceCrop.ts';
import { shares } from './shares.ts';

/**
 * Both answer seven shares; `order`: for each of EMOTION_NAMES the place of its share.
 * `margin`: side of the crop in sides of the box, as the networks' authors cut it.
 */
const NETWORKS = [
  // angry, disgust, fear, happy, sad, surprise, neutral
  { task: 'emotions', margin: 1.1, order: [0, 1, 2, 3, 6, 4, 5] },
  // neutral, happy, sad, angry, fearful, disgusted, surprised
  { task: 'expression', margin: 1.15, order: [3, 5, 4, 1, 0, 2, 6] },
] as const;

/** The mean of two networks that were trained on different pictures: neither is right more often than the other. */
export const emotions: Estimator<'emotions'> = {
  needs: ['emotions', 'expression'],
  async estimate(face, loaded) {
    const { predominant, estimations } = shares(EMOTION_NAMES, await emotionShares(face, loaded));
    return { predominant_emotion: predominant, estimations };
  },
};

async function emotionShares(face: FaceContext, loaded: Loaded): Promise<number[]> {
  const sums = EMOTION_NAMES.map(() => 0);
  for (const { task, margin, order } of NETWORKS) {
    const read = await runOnFace(loaded, task, face, margin);
    const values = read('emotions');
    for (const [i, place] of order.entries()) sums[i] = (sums[i] ?? 0) + (values[place] ?? Number.NaN);
  }
  return sums;
}

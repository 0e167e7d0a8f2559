import type { Estimated, FaceEstimation, FaceEstimations } from '../contract/estimations.ts';
import { UNAVAILABLE } from '../contract/estimations.ts';
import { emotions } from './face/emotions.ts';
import { eyesAttributes, gaze } from './face/eyes.ts';
import { glasses } from './face/glasses.ts';
import { liveness } from './face/liveness.ts';
import { faceOcclusion, mask } from './face/mask.ts';
import { mouthAttributes } from './face/mouth.ts';
import { quality } from './face/quality.ts';
import type { FaceContext } from './faceContext.ts';
import type { Loaded } from './loadedPack.ts';
import type { OptionalTask } from './manifest.ts';

/** How one estimation is made. A pack that lacks one of `needs` makes it `unavailable`. */
export interface Estimator<T extends FaceEstimation> {
  readonly needs: readonly OptionalTask[];
  /** @returns `unavailable` where this face shows too little for it. */
  estimate(face: FaceContext, loaded: Loaded): Promise<Estimated<T> | typeof UNAVAILABLE>;
}

/** null: no free model tells it honestly; a model of one's own is plugged in here. */
export const ESTIMATORS: { readonly [T in FaceEstimation]: Estimator<T> | null } = {
  quality,
  emotions,
  mask,
  face_occlusion: faceOcclusion,
  glasses,
  eyes_attributes: eyesAttributes,
  mouth_attributes: mouthAttributes,
  gaze,
  liveness,
  deepfake: null,
};

/** Everything that the request asks for, one after the other. */
export async function estimateFace(face: FaceContext, loaded: Loaded): Promise<FaceEstimations> {
  const answer: Partial<Record<FaceEstimation, unknown>> = {};
  for (const name of face.request.estimations ?? []) answer[name] = await estimateOnce(name, face, loaded);
  return answer as FaceEstimations;
}

const made = new WeakMap<FaceContext, Map<FaceEstimation, Promise<unknown>>>();

/** One estimation of a face; a check of face_quality that asks for the same has it for nothing. */
export function estimateOnce<T extends FaceEstimation>(
  name: T,
  face: FaceContext,
  loaded: Loaded,
): Promise<Estimated<T> | typeof UNAVAILABLE> {
  const known = made.get(face) ?? new Map<FaceEstimation, Promise<unknown>>();
  made.set(face, known);
  const estimator = ESTIMATORS[name];
  const able = estimator?.needs.every((task) => loaded.has(task));
  const answer =
    known.get(name) ?? (estimator && able ? estimator.estimate(face, loaded) : Promise.resolve(UNAVAILABLE));
  known.set(name, answer);
  return answer as Promise<Estimated<T> | typeof UNAVAILABLE>;
}

import type { LivenessPredicted } from '../contract/estimated.ts';
import { type FaceEstimations, LIVENESS, LIVENESS_NAMES, UNAVAILABLE } from '../contract/estimations.ts';
import { composeStatus, seenByImage } from './composeDetections.ts';
import type { OrderPlan } from './orderPlan.ts';

type Shown = NonNullable<LivenessPredicted['aggregate_estimations']['liveness']>;

const NOBODY = {
  key: 'faceMissing',
  detail: 'No face was found on the image. Send one that shows the whole face, near and upright.',
} as const;

/** The answer of POST /6/liveness: the policies leave at most one face an image. */
export function composeLiveness(plan: OrderPlan): LivenessPredicted {
  const { memory, subjects } = plan;
  const seen = seenByImage(plan);
  const [person] = memory.words.aggregate_attributes ? subjects : [];
  return {
    images: memory.images.map((image, n) => {
      const face = seen[n]?.[0]?.face?.face;
      if (!face) return { ...composeStatus(image, NOBODY), liveness: null, rect: null };
      return { ...composeStatus(image), liveness: shown(face.estimations?.liveness), rect: face.rect };
    }),
    aggregate_estimations: person ? { liveness: shown(person.subject.estimations.liveness) } : {},
  };
}

function shown(liveness: FaceEstimations['liveness']): Shown {
  if (liveness === undefined || liveness === UNAVAILABLE) return UNAVAILABLE;
  const [spoof] = LIVENESS;
  return { ...liveness, prediction: LIVENESS[LIVENESS_NAMES.indexOf(liveness.prediction)] ?? spoof };
}

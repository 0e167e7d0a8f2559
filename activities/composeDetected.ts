import type { DetectedFaces } from '../contract/estimated.ts';
import { composeFiltered, composeImages, composeSamples, seenByImage } from './composeDetections.ts';
import type { OrderPlan } from './orderPlan.ts';

/** The answer of POST /6/detector. */
export function composeDetected(plan: OrderPlan): DetectedFaces {
  const seen = seenByImage(plan);
  return {
    images: composeImages(plan).map((image, n) => ({
      ...image,
      detections: (seen[n] ?? []).map((one) => ({ samples: composeSamples(one) })),
    })),
    filtered_detections: composeFiltered(plan.memory),
  };
}

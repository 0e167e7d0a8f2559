import type { IsoChecked } from '../contract/estimated.ts';
import { UNAVAILABLE } from '../contract/estimations.ts';
import { composeStatus, seenByImage } from './composeDetections.ts';
import type { OrderPlan } from './orderPlan.ts';

/** The answer of POST /6/iso. */
export function composeIso(plan: OrderPlan): IsoChecked {
  const seen = seenByImage(plan);
  return {
    images: plan.memory.images.map((image, n) => ({
      ...composeStatus(image),
      estimations: (seen[n] ?? []).flatMap(({ face }) => {
        if (!face) return [];
        const { rect, landmarks5, face_quality: iso = UNAVAILABLE } = face.face;
        return [{ face: { detection: { rect, landmarks5, iso } } }];
      }),
    })),
  };
}

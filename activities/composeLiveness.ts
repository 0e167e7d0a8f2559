import type { LivenessPredicted } from '../contract/estimated.ts';
import { CODES, type FaceEstimations, UNAVAILABLE } from '../contract/estimations.ts';
import { composeVerdicts } from './composeVerdicts.ts';
import type { OrderPlan } from './orderPlan.ts';

type Shown = NonNullable<LivenessPredicted['aggregate_estimations']['liveness']>;

/** The answer of POST /6/liveness. */
export function composeLiveness(plan: OrderPlan): LivenessPredicted {
  const { images, aggregate } = composeVerdicts(plan, shown);
  return {
    images: images.map(({ verdict: liveness, ...image }) => ({ ...image, liveness })),
    aggregate_estimations: aggregate === undefined ? {} : { liveness: aggregate },
  };
}

function shown({ liveness }: Partial<FaceEstimations>): Shown {
  if (liveness === undefined || liveness === UNAVAILABLE) return UNAVAILABLE;
  return { ...liveness, prediction: CODES.liveness[liveness.prediction] };
}

import type { DeepfakePredicted } from '../contract/estimated.ts';
import { CODES, type FaceEstimations, UNAVAILABLE } from '../contract/estimations.ts';
import { composeVerdicts } from './composeVerdicts.ts';
import type { OrderPlan } from './orderPlan.ts';

type Shown = NonNullable<DeepfakePredicted['aggregate_estimations']['deepfake']>;

/** The answer of POST /6/deepfake. */
export function composeDeepfake(plan: OrderPlan): DeepfakePredicted {
  const { images, aggregate } = composeVerdicts(plan, shown);
  return {
    images: images.map(({ verdict: deepfake, ...image }) => ({ ...image, deepfake })),
    aggregate_estimations: aggregate === undefined ? {} : { deepfake: aggregate },
  };
}

function shown({ deepfake }: Partial<FaceEstimations>): Shown {
  if (deepfake === undefined || deepfake === UNAVAILABLE) return UNAVAILABLE;
  return { score: deepfake.score, prediction: CODES.deepfake[deepfake.prediction] };
}

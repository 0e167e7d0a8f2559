import { CODES, type FaceEstimations } from '../contract/estimations.ts';
import type { Facts, RunPolicies } from '../contract/runs.ts';
import { aggregate, aggregateBodies } from '../models/engine.ts';
import type { Subject } from './memory.ts';
import type { Person } from './persons.ts';

/** One person as seen on one image, or on several (`aggregate_attributes`). */
export function subjectOf({ detect_policy }: RunPolicies, seen: readonly Person[]): Subject {
  const faces = seen.flatMap(({ image, face }) => (face ? [{ image, face }] : []));
  const bodies = seen.flatMap(({ image, face, body }) => {
    if (!body) return [];
    return [{ image, body, face: face ? faces.findIndex((one) => one.face === face) : null }];
  });
  const { estimate_liveness, estimate_deepfake } = detect_policy;
  const person = aggregate(
    faces.map(({ face }) => face),
    { liveness_threshold: estimate_liveness.liveness_threshold, deepfake_threshold: estimate_deepfake.real_threshold },
  );
  return { faces, ...person, bodies, ...aggregateBodies(bodies.map(({ body }) => body)), matches: [] };
}

/** The small facts of a subject that go into the workflow's history; what was not estimated is absent. */
export function factsOf({ basic_attributes, estimations }: Subject): Facts {
  return {
    ...(basic_attributes ? { gender: basic_attributes.gender, age: basic_attributes.age } : {}),
    ...numbersOf(estimations),
  };
}

/** Estimations as the numbers that filters and stored events use. */
export function numbersOf({ mask, emotions, liveness, deepfake }: FaceEstimations): Omit<Facts, 'gender' | 'age'> {
  return {
    ...(isKnown(mask) ? { mask: CODES.mask[mask.predominant_mask] } : {}),
    ...(isKnown(emotions) ? { emotion: CODES.emotion[emotions.predominant_emotion] } : {}),
    ...(isKnown(liveness) ? { liveness: CODES.liveness[liveness.prediction] } : {}),
    ...(isKnown(deepfake) ? { deepfake: CODES.deepfake[deepfake.prediction] } : {}),
  };
}

function isKnown<T extends object>(value: T | string | undefined): value is T {
  return typeof value === 'object';
}

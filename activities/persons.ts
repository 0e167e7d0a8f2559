import type { ErrorKey } from '../contract/errors.ts';
import { UNAVAILABLE } from '../contract/estimations.ts';
import type { RunPolicies } from '../contract/runs.ts';
import type { DescribedBody, DescribedFace, DescribedImage } from '../models/engine.ts';
import { largest, sortOut } from './faceFilters.ts';
import type { FilteredFace } from './memory.ts';

/** Somebody on one of the order's images: a face, a body, or both. */
export interface Person {
  readonly image: number;
  readonly face: DescribedFace | null;
  readonly body: DescribedBody | null;
}

interface Persons {
  readonly persons: Person[];
  readonly filtered: FilteredFace[];
  readonly error?: { key: ErrorKey; detail: string };
}

/**
 * The persons on one image that `multiface_policy` and the thresholds let pass. A body goes the way of its face: where
 * that is left out, so is the body. A body without a face is a person of its own; where only the best person is wanted,
 * those with a face come first.
 */
export function personsOf(
  policies: RunPolicies,
  image: number,
  { faces, bodies: found }: Pick<DescribedImage, 'faces' | 'bodies'>,
): Persons {
  const bodies = found === UNAVAILABLE ? [] : found;
  const faceless = bodies.filter(({ face }) => face === undefined);
  const { multiface_policy } = policies.detect_policy;
  const count = faces.length + faceless.length;
  if (multiface_policy === 0 && count > 1) {
    const what = faceless.length > 0 ? 'persons' : 'faces';
    const detail = `The image shows ${count} ${what} and multiface_policy 0 allows one. Crop it, or set the policy to 1 or 2.`;
    return { persons: [], filtered: [], error: { key: 'severalFaces', detail } };
  }
  const { kept, filtered } = sortOut(policies, faces);
  const bodyOf = (face: DescribedFace) => bodies.find((body) => body.face !== undefined && faces[body.face] === face);
  const best = faces.length > 0 ? [] : largest(faceless);
  return {
    persons: [
      ...kept.map((face) => ({ image, face, body: bodyOf(face) ?? null })),
      ...(multiface_policy === 2 ? best : faceless).map((body) => ({ image, face: null, body })),
    ],
    filtered: filtered.map((one) => ({ image, ...one })),
  };
}

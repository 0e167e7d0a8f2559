import type { BodyEstimations } from '../contract/bodyEstimations.ts';
import { type Estimated, type FaceEstimation, type FaceEstimations, UNAVAILABLE } from '../contract/estimations.ts';
import type { DescribedBody, DescribedFace, DescribeRequest, Descriptor } from './request.ts';

/**
 * One person from several photos. Every mean is weighted by the score of the photo's descriptor, or by that of the
 * detection where no descriptor was made: a good photo counts for more than a poor one.
 */
export interface Person {
  readonly descriptor: Descriptor | null;
  /** Of the further versions. */
  readonly more_descriptors: readonly Descriptor[];
  readonly basic_attributes: NonNullable<DescribedFace['basic_attributes']> | null;
  readonly estimations: FaceEstimations;
}

type Thresholds = Pick<DescribeRequest, 'liveness_threshold' | 'deepfake_threshold'>;
type Weighted<T> = readonly { readonly value: T; readonly weight: number }[];

/**
 * The descriptor is the weighted mean brought to norm 1, age and probabilities are weighted means, gender and words
 * follow from these. What belongs to one photo only (quality, eyes, mouth, gaze) is not merged.
 */
export function aggregate(faces: readonly DescribedFace[], thresholds: Thresholds): Person {
  return {
    descriptor: meanDescriptor(faces.flatMap(({ descriptor }) => descriptor ?? [])),
    more_descriptors: meanOfEach(faces.flatMap(({ more_descriptors = [] }) => more_descriptors)),
    basic_attributes: meanAttributes(weighted(faces, ({ basic_attributes }) => basic_attributes)),
    estimations: mergeEstimations(faces, thresholds),
  };
}

/** The descriptor is the weighted mean brought to norm 1; the estimations are those of the body with the best score. */
export function aggregateBodies(bodies: readonly DescribedBody[]): {
  readonly body_descriptor: Person['descriptor'];
  readonly body_estimations: BodyEstimations;
} {
  const [best] = bodies.toSorted((a, b) => b.score - a.score);
  return {
    body_descriptor: meanDescriptor(bodies.flatMap(({ descriptor }) => descriptor ?? [])),
    body_estimations: best?.estimations ?? {},
  };
}

function weighted<T>(faces: readonly DescribedFace[], pick: (face: DescribedFace) => T | undefined): Weighted<T> {
  return faces.flatMap((face) => {
    const value = pick(face);
    return value === undefined ? [] : [{ value, weight: face.descriptor?.score ?? face.score }];
  });
}

function meanOfEach(all: readonly Descriptor[]): Descriptor[] {
  const versions = [...new Set(all.map(({ version }) => version))];
  return versions.flatMap((version) => meanDescriptor(all.filter((one) => one.version === version)) ?? []);
}

function meanDescriptor(all: readonly Descriptor[]): Person['descriptor'] {
  const [first] = all;
  if (!first) return null;
  const own = { ...first, data: Float32Array.from(first.data) };
  if (all.length === 1) return own;
  const sum = new Float64Array(first.data.length);
  for (const { data, score } of all)
    data.forEach((value, i) => {
      sum[i] = (sum[i] ?? 0) + value * score;
    });
  const norm = Math.hypot(...sum);
  if (norm === 0) return own; // Opposite descriptors cancel out; a real one is better than none.
  const score = all.reduce((total, one) => total + one.score, 0) / all.length;
  return { data: Float32Array.from(sum, (value) => value / norm), version: first.version, score };
}

function meanAttributes(all: Weighted<{ age: number; gender: 0 | 1 }>): Person['basic_attributes'] {
  if (all.length === 0) return null;
  return {
    age: Math.round(mean(all, ({ age }) => age)),
    gender: mean(all, ({ gender }) => gender) >= 0.5 ? 1 : 0,
  };
}

const MERGES: {
  readonly [T in FaceEstimation]?: (all: Weighted<Estimated<T>>, thresholds: Thresholds) => Estimated<T>;
} = {
  emotions(all) {
    const estimations = meanShares(all);
    return { predominant_emotion: largest(estimations), estimations };
  },
  mask(all) {
    const estimations = meanShares(all);
    return { predominant_mask: largest(estimations), estimations };
  },
  face_occlusion(all) {
    const estimations = meanShares(all);
    return { predominant_occlusion: largest(estimations), estimations };
  },
  glasses(all) {
    const votes: Record<string, number> = {};
    for (const { value, weight } of all) votes[value.glasses] = (votes[value.glasses] ?? 0) + weight;
    return { glasses: largest(votes) as Estimated<'glasses'>['glasses'] };
  },
  liveness(all, { liveness_threshold = 0.5 }) {
    const known = all.filter(({ value }) => value.prediction !== 'unknown');
    const probability = mean(known.length > 0 ? known : all, ({ estimations }) => estimations.probability);
    const word = probability >= liveness_threshold ? 'real' : 'spoof';
    const quality = mean(all, ({ estimations }) => estimations.quality);
    return { prediction: known.length > 0 ? word : 'unknown', estimations: { probability, quality } };
  },
  deepfake(all, { deepfake_threshold = 0.5 }) {
    const score = mean(all, (value) => value.score);
    return { prediction: score >= deepfake_threshold ? 'real' : 'fake', score };
  },
};

function mergeEstimations(faces: readonly DescribedFace[], thresholds: Thresholds): FaceEstimations {
  const merged: Partial<Record<FaceEstimation, unknown>> = {};
  for (const name of Object.keys(MERGES) as FaceEstimation[]) {
    const all = weighted(faces, ({ estimations }) => estimations?.[name]);
    const known = all.filter(({ value }) => value !== UNAVAILABLE);
    const merge = MERGES[name] as ((all: Weighted<unknown>, thresholds: Thresholds) => unknown) | undefined;
    if (all.length > 0) merged[name] = known.length > 0 ? merge?.(known, thresholds) : UNAVAILABLE;
  }
  return merged as FaceEstimations;
}

/** 0 without values; weights that are all 0 count as equal. */
function mean<T>(all: Weighted<T>, pick: (value: T) => number): number {
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  const weightOf = (weight: number): number => (total > 0 ? weight / total : 1 / all.length);
  return all.reduce((sum, { value, weight }) => sum + weightOf(weight) * pick(value), 0);
}

function meanShares<T extends string>(all: Weighted<{ estimations: Record<T, number> }>): Record<T, number> {
  const names = Object.keys(all[0]?.value.estimations ?? {}) as T[];
  const entries = names.map((name) => [name, mean(all, ({ estimations }) => estimations[name])]);
  return Object.fromEntries(entries) as Record<T, number>;
}

function largest<T extends string>(shares: Record<T, number>): T {
  const names = Object.keys(shares) as T[];
  return names.reduce((best, name) => (shares[name] > shares[best] ? name : best));
}

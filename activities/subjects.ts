import type { Facts } from '../contract/runs.ts';
import type { DescribedFace } from '../models/engine.ts';
import type { Subject, SubjectFace } from './memory.ts';

/**
 * One person from one face, or from several images (`aggregate_attributes`): the descriptor is the mean of the
 * descriptors weighted by their scores and brought to norm 1, the age is the mean, the gender the majority's.
 */
export function subjectOf(faces: SubjectFace[]): Subject {
  const descriptors = faces.flatMap(({ face }) => (face.descriptor ? [face.descriptor] : []));
  const attributes = faces.flatMap(({ face }) => (face.basic_attributes ? [face.basic_attributes] : []));
  return { faces, descriptor: meanDescriptor(descriptors), basic_attributes: meanAttributes(attributes), matches: [] };
}

function meanDescriptor(descriptors: readonly NonNullable<DescribedFace['descriptor']>[]): Subject['descriptor'] {
  const [first] = descriptors;
  if (!first) return null;
  const own = { ...first, data: Float32Array.from(first.data) };
  if (descriptors.length === 1) return own;
  const sum = new Float64Array(first.data.length);
  for (const { data, score } of descriptors)
    data.forEach((value, i) => {
      sum[i] = (sum[i] ?? 0) + value * score;
    });
  const norm = Math.hypot(...sum);
  if (norm === 0) return own; // Opposite descriptors cancel out; a real one is better than none.
  const score = descriptors.reduce((total, one) => total + one.score, 0) / descriptors.length;
  return { data: Float32Array.from(sum, (value) => value / norm), version: first.version, score };
}

function meanAttributes(all: readonly { age: number; gender: 0 | 1 }[]): Subject['basic_attributes'] {
  if (all.length === 0) return null;
  const mean = (pick: (one: { age: number; gender: 0 | 1 }) => number) =>
    all.reduce((sum, one) => sum + pick(one), 0) / all.length;
  return { age: Math.round(mean(({ age }) => age)), gender: mean(({ gender }) => gender) >= 0.5 ? 1 : 0 };
}

/** The small facts of a subject that go into the workflow's history. */
export function factsOf({ basic_attributes }: Subject): Facts {
  return basic_attributes ? { gender: basic_attributes.gender, age: basic_attributes.age } : {};
}

import { aggregate } from '../../models/aggregate.ts';
import type { DescribedFace } from '../../models/request.ts';

const FACE: DescribedFace = { rect: { x: 0, y: 0, width: 9, height: 9 }, score: 0.5, landmarks5: [] };
const descriptor = (data: number[], score: number) => ({ data: Float32Array.from(data), score, version: 7 });
const mask = (missing: number): NonNullable<DescribedFace['estimations']> => ({
  mask: {
    predominant_mask: missing > 0.5 ? 'missing' : 'medical_mask',
    estimations: { missing, medical_mask: 1 - missing, occluded: 0 },
  },
});
const live = (prediction: 'real' | 'spoof' | 'unknown', probability: number): DescribedFace['estimations'] => ({
  liveness: { prediction, estimations: { probability, quality: 1 } },
});

test('one face is a person as it is; no face has nothing', () => {
  const one = { ...FACE, descriptor: descriptor([0.6, 0.8], 0.9), basic_attributes: { age: 31, gender: 0 as const } };
  const { descriptor: same, basic_attributes } = aggregate([one], {});
  expect(same).toEqual(one.descriptor);
  expect(same?.data).not.toBe(one.descriptor.data);
  expect(basic_attributes).toEqual({ age: 31, gender: 0 });
  expect(aggregate([], {})).toMatchObject({ descriptor: null, basic_attributes: null, estimations: {} });
});

test('better photos count for more, and the descriptor keeps norm 1', () => {
  const faces: DescribedFace[] = [
    { ...FACE, descriptor: descriptor([1, 0], 0.9), basic_attributes: { age: 20, gender: 1 }, estimations: mask(0.9) },
    { ...FACE, descriptor: descriptor([0, 1], 0.3), basic_attributes: { age: 40, gender: 0 }, estimations: mask(0.1) },
  ];
  const person = aggregate(faces, {});
  const [x = 0, y = 0] = person.descriptor?.data ?? [];
  expect(y / x).toBeCloseTo(1 / 3, 6);
  expect(Math.hypot(x, y)).toBeCloseTo(1, 6);
  expect(person.descriptor?.score).toBeCloseTo(0.6, 6);
  expect(person.basic_attributes).toEqual({ age: 25, gender: 1 });
  const { mask: found } = person.estimations;
  expect(found).toMatchObject({ predominant_mask: 'missing' });
  expect(found === 'unavailable' ? 0 : found?.estimations.missing).toBeCloseTo(0.75 * 0.9 + 0.25 * 0.1, 6);
});

test('opposite descriptors leave the first', () => {
  const faces = [1, -1].map((x) => ({ ...FACE, descriptor: descriptor([x, 0], 0.5) }));
  expect(aggregate(faces, {}).descriptor?.data).toEqual(Float32Array.of(1, 0));
});

test('without descriptors the detection weighs; weights of 0 are equal ones', () => {
  const faces = [
    { ...FACE, score: 0.75, estimations: mask(1) },
    { ...FACE, score: 0.25, estimations: mask(0) },
  ];
  expect(aggregate(faces, {}).estimations.mask).toMatchObject({ estimations: { missing: 0.75 } });
  const zeros = faces.map((face) => ({ ...face, score: 0 }));
  expect(aggregate(zeros, {}).estimations.mask).toMatchObject({ estimations: { missing: 0.5 } });
});

test('what one photo does not tell, the others do; nobody tells: unavailable', () => {
  const faces: DescribedFace[] = [
    { ...FACE, estimations: { mask: 'unavailable', glasses: 'unavailable' } },
    { ...FACE, estimations: { ...mask(1), glasses: 'unavailable' } },
  ];
  expect(aggregate(faces, {}).estimations).toEqual({ ...mask(1), glasses: 'unavailable' });
});

test('liveness: photos that cannot tell are left out, the threshold is the caller’s', () => {
  const faces = [live('real', 0.8), live('unknown', 0.1), live('spoof', 0.4)].map((estimations) => ({
    ...FACE,
    ...(estimations ? { estimations } : {}),
  }));
  const { liveness } = aggregate(faces, { liveness_threshold: 0.7 }).estimations;
  expect(liveness).toMatchObject({ prediction: 'spoof' });
  expect(liveness === 'unavailable' ? 0 : liveness?.estimations.probability).toBeCloseTo(0.6, 6);
  expect(aggregate(faces, { liveness_threshold: 0.6 }).estimations.liveness).toMatchObject({ prediction: 'real' });
  const unknown = faces.slice(1, 2);
  expect(aggregate(unknown, {}).estimations.liveness).toMatchObject({ prediction: 'unknown' });
});

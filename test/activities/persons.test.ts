import { personsOf } from '../../activities/persons.ts';
import { subjectOf } from '../../activities/subjects.ts';
import { Policies } from '../../contract/policies.ts';
import type { DescribedBody, DescribedFace } from '../../models/engine.ts';

const policies = (detect_policy: object) => Policies.parse({ detect_policy });
const rect = (size: number) => ({ x: 0, y: 0, width: size, height: size });
const face = (size: number, yaw = 0): DescribedFace => ({
  rect: rect(size),
  score: 0.9,
  landmarks5: [],
  head_pose: { yaw, pitch: 0, roll: 0 },
});
const body = (size: number, of?: number): DescribedBody => ({
  rect: rect(size),
  score: 0.5,
  ...(of === undefined ? {} : { face: of }),
});
const [ANN, BEN] = [face(50), face(60, 40)];
const [ANNS, BENS, BACK, FAR] = [body(300, 0), body(400, 1), body(200), body(20)];
const BOTH = { faces: [ANN, BEN], bodies: [BACK, BENS, ANNS, FAR] };

test('each face has its body, each body without a face is a person', () => {
  expect(personsOf(policies({}), 3, BOTH).persons).toEqual([
    { image: 3, face: ANN, body: ANNS },
    { image: 3, face: BEN, body: BENS },
    { image: 3, face: null, body: BACK },
    { image: 3, face: null, body: FAR },
  ]);
});

test('the body of a face that is left out goes with it', () => {
  const { persons, filtered } = personsOf(policies({ yaw_threshold: 30 }), 0, BOTH);
  expect(persons.map((one) => one.body)).toEqual([ANNS, BACK, FAR]);
  expect(filtered).toMatchObject([{ image: 0, face: BEN, reasons: [{ filter_name: 'yaw_threshold' }] }]);
});

test('the best person has the largest face, or the largest body where no face shows', () => {
  const best = policies({ multiface_policy: 2 });
  expect(personsOf(best, 0, BOTH).persons).toEqual([{ image: 0, face: BEN, body: BENS }]);
  expect(personsOf(best, 0, { faces: [], bodies: [FAR, BACK] }).persons).toEqual([
    { image: 0, face: null, body: BACK },
  ]);
});

test('where one person is allowed, bodies without faces count', () => {
  const single = policies({ multiface_policy: 0 });
  expect(personsOf(single, 0, { faces: [ANN], bodies: [ANNS] }).persons).toHaveLength(1);
  const { error, persons } = personsOf(single, 0, { faces: [ANN], bodies: [ANNS, BACK] });
  expect([persons, error?.key]).toEqual([[], 'severalFaces']);
  expect(error?.detail).toContain('The image shows 2 persons and multiface_policy 0 allows one');
});

test('where no model finds bodies, faces are the persons', () => {
  const found = { faces: [ANN], bodies: 'unavailable' as const };
  expect(personsOf(policies({}), 0, found).persons).toEqual([{ image: 0, face: ANN, body: null }]);
});

test('one person on several images keeps which body belongs to which face', () => {
  const descriptor = (x: number, y: number, score: number) => ({ data: Float32Array.of(x, y), score, version: 1101 });
  const colours = { upper_body: undefined, accessories: 'unavailable' as const };
  const seen = [
    { image: 0, face: null, body: { ...BACK, descriptor: descriptor(1, 0, 0.5) } },
    { image: 1, face: ANN, body: { ...ANNS, score: 0.8, descriptor: descriptor(0, 1, 0.5), estimations: colours } },
  ];
  const subject = subjectOf(policies({}), seen);
  expect(subject.faces).toEqual([{ image: 1, face: ANN }]);
  expect(subject.bodies.map((one) => one.face)).toEqual([null, 0]);
  expect([...(subject.body_descriptor?.data ?? [])]).toEqual([Math.fround(Math.SQRT1_2), Math.fround(Math.SQRT1_2)]);
  expect(subject.body_estimations).toBe(colours);
});

import { addCurves, cosineOf, similarityOf } from '../../models/calibration.ts';
import { MANIFEST } from '../../models/manifest.ts';

const described = MANIFEST.models.filter((model) => model.calibration);

test.each(described)('$id: 0.5 at FAR 1 %, thresholds.match at FAR 0.1 %', ({ version, calibration, thresholds }) => {
  expect(similarityOf(calibration?.cosine_at_far_1_percent ?? Number.NaN, version)).toBeCloseTo(0.5, 9);
  expect(similarityOf(calibration?.cosine_at_far_01_percent ?? Number.NaN, version)).toBeCloseTo(
    thresholds['match'] ?? Number.NaN,
    6,
  );
});

test.each([101, 102])('version %i grows with the cosine and can be turned round', (version) => {
  let last = -1;
  for (let cosine = -1; cosine <= 1; cosine += 0.01) {
    const similarity = similarityOf(cosine, version);
    expect(similarity).toBeGreaterThan(last);
    expect(similarity).toBeLessThanOrEqual(1);
    last = similarity;
  }
  for (const similarity of [0.01, 0.5, 0.9, 0.99]) {
    expect(similarityOf(cosineOf(similarity, version), version)).toBeCloseTo(similarity, 9);
  }
  expect([cosineOf(0, version), cosineOf(1, version)]).toEqual([-1, 1]);
  expect(cosineOf(1 - 1e-16, version)).toBeLessThanOrEqual(1);
});

test('the similarity of bodies is their cosine, where it is positive', () => {
  expect([-0.1, 0, 0.37, 1, 1.0000001].map((cosine) => similarityOf(cosine, 1101))).toEqual([0, 0, 0.37, 1, 1]);
  expect([0, 0.37, 1].map((similarity) => cosineOf(similarity, 1101))).toEqual([-1, 0.37, 1]);
});

test('an unknown version is refused', () => {
  expect(() => similarityOf(0, 7)).toThrow('descriptor_version 7 is unknown, known are 101, 102, 1101');
});

test('a model of the operator brings its curve', () => {
  const [model] = described;
  if (!model?.calibration) throw new Error('the manifest has no descriptor');
  addCurves([{ ...model, version: 9001, calibration: { ...model.calibration, cosine_at_far_1_percent: 0.2 } }]);
  expect(similarityOf(0.2, 9001)).toBeCloseTo(0.5, 9);
});

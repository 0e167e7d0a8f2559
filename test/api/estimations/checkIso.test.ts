import { testPlatform } from '../../e2e/platform.ts';
import { photo, portrait } from '../../photos.ts';
import { checked, detected, sendForm, sendJpeg } from './requests.ts';

const facet = testPlatform();
const isoOf = (...[answer]: Parameters<typeof checked>) => {
  const iso = checked(answer).images[0]?.estimations[0]?.face.detection.iso;
  return typeof iso === 'object' ? iso : undefined;
};
const YAW = { head_yaw: { estimate: 1, threshold: { min: -180, max: 180 } } };

test('makes all checks of each face, with the default thresholds', async () => {
  const answer = await sendJpeg(facet, '/6/iso', photo(1));
  expect(checked(answer).images[0]?.estimations).toHaveLength(3);
  const iso = isoOf(answer);
  expect(iso?.checks.length).toBeGreaterThan(40);
  expect(iso?.checks.find(({ name }) => name === 'head_yaw')).toEqual({
    name: 'head_yaw',
    object_value: expect.any(Number) as number,
    threshold_value: { min: -5, max: 5 },
    result: expect.any(Number) as number,
  });
  expect(iso?.checks.find(({ name }) => name === 'image_format')).toMatchObject({ object_value: 'JPEG', result: 1 });
});

test('the caller chooses checks and thresholds, in a form', async () => {
  const iso = isoOf(await sendForm(facet, '/6/iso', { 'a.jpg': await portrait() }, { checks: YAW }));
  expect(iso).toMatchObject({ status: 1, checks: [{ name: 'head_yaw', threshold_value: { min: -180, max: 180 } }] });
});

test('and in a JSON body; thresholds alone leave all checks on', async () => {
  const answer = await sendJpeg(facet, '/6/detector', await portrait());
  const sample_id = detected(answer).images[0]?.detections[0]?.samples.face?.sample_id;
  const formats = { image_format: { threshold: ['PNG'] } };
  const iso = isoOf(await facet.api.call('POST', '/6/iso', { json: { samples: [sample_id], checks: formats } }));
  expect(iso?.checks.length).toBeGreaterThan(40);
  expect(iso?.checks.find(({ name }) => name === 'image_format')).toMatchObject({
    ...{ object_value: 'JPEG', threshold_value: ['PNG'], result: 0 },
  });
});

test.each([
  ['an unknown check', { ears: { estimate: 1 } }],
  ['a range that nothing is in', { head_yaw: { threshold: { min: 5, max: -5 } } }],
])('%s is refused, in a form and in a JSON body', async (_, checks) => {
  const asForm = await sendForm(facet, '/6/iso', { 'a.jpg': await portrait() }, { checks });
  const asJson = await facet.api.call('POST', '/6/iso', { json: { urls: ['/6/images/x'], checks } });
  for (const answer of [asForm, asJson]) expect(answer).toMatchObject({ status: 400, body: { error_code: 12022 } });
});

test('multiface_policy: 0 refuses the image, 2 checks the largest face', async () => {
  const refused = checked(await sendJpeg(facet, '/6/iso?multiface_policy=0', photo(1)));
  expect(refused.images).toMatchObject([{ status: 0, error: { error_code: 99005 }, estimations: [] }]);
  expect(checked(await sendJpeg(facet, '/6/iso?multiface_policy=2', photo(1))).images[0]?.estimations).toHaveLength(1);
});

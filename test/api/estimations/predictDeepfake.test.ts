import { testPlatform } from '../../e2e/platform.ts';
import { noFace, photo, portrait } from '../../photos.ts';
import { judged, sendForm, sendJpeg } from './requests.ts';

const facet = testPlatform();

test('without a model no verdict is made up: of each image, and of all together', async () => {
  const images = { 'a.jpg': await portrait(), 'none.jpg': await noFace(), 'bad.jpg': Buffer.from('no image') };
  const answer = judged(await sendForm(facet, '/6/deepfake?aggregate=1', images));
  expect(answer.images).toMatchObject([
    { filename: 'a.jpg', status: 1, deepfake: 'unavailable', rect: { width: expect.any(Number) as number } },
    { filename: 'none.jpg', status: 0, error: { error_code: 99020 }, deepfake: null, rect: null },
    { filename: 'bad.jpg', status: 0, error: { error_code: 100010 }, deepfake: null, rect: null },
  ]);
  expect(answer.aggregate_estimations).toEqual({ deepfake: 'unavailable' });
});

test('several faces: an error, unless the largest is asked for', async () => {
  const [refused] = judged(await sendJpeg(facet, '/6/deepfake', photo(1))).images;
  expect(refused).toMatchObject({ status: 0, error: { error_code: 99005 }, deepfake: null });
  const [largest] = judged(await sendJpeg(facet, '/6/deepfake?multiface_policy=2', photo(1))).images;
  expect(largest).toMatchObject({ status: 1, deepfake: 'unavailable' });
});

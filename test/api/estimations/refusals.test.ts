import { testPlatform } from '../../e2e/platform.ts';
import { portrait } from '../../photos.ts';
import { sendForm, sendJpeg } from './requests.ts';

const facet = testPlatform({ FACET_EVENTS_IN_FLIGHT_MAX: '1' });
const post = (path: string, type: string, body: string) =>
  facet.api.call('POST', path, { body, headers: { 'Content-Type': type } });

describe.each(['/6/detector', '/6/sdk', '/6/iso', '/6/liveness', '/6/deepfake'])('%s refuses', (path) => {
  test.each([
    ['two lists of images', '{"urls":["/6/images/x"],"samples":[]}', 12022],
    ['policies', '{"urls":["/6/images/x"],"policies":{}}', 12022],
    ['descriptors', '{"descriptors":[]}', 12022],
    ['no images', '{}', 12030],
    ['broken JSON', '{"urls":', 12002],
  ])('a JSON body with %s', async (_, body, error_code) => {
    await expect(post(path, 'application/json', body)).resolves.toMatchObject({ status: 400, body: { error_code } });
  });

  test('a form that cannot be read, and parts that are no images', async () => {
    const cut = await post(path, 'multipart/form-data', 'no boundary');
    expect(cut).toMatchObject({ status: 400, body: { error_code: 12041 } });
    const type = 'multipart/form-data; boundary=B';
    for (const part of ['application/pdf', 'application/x-vl-face-descriptor']) {
      const form = `--B\r\nContent-Disposition: form-data; name="a"; filename="a"\r\nContent-Type: ${part}\r\n\r\nx\r\n--B--\r\n`;
      await expect(post(path, type, form)).resolves.toMatchObject({ status: 400, body: { error_code: 11029 } });
    }
  });

  test('an unknown content type, boxes for an image that was not sent, a bad query', async () => {
    const descriptor = await post(path, 'application/x-vl-face-descriptor', 'x');
    expect(descriptor).toMatchObject({ status: 415, body: { error_code: 12023 } });
    const boxes = [{ filename: 'b.jpg', face_bounding_boxes: [{ x: 0, y: 0, width: 9, height: 9 }] }];
    const foreign = await sendForm(facet, path, { 'a.jpg': await portrait() }, { face_bounding_boxes: boxes });
    expect(foreign).toMatchObject({ status: 400, body: { error_code: 12022 } });
    const image = await portrait();
    const query = await sendJpeg(facet, `${path}?image_type=3&multiface_policy=many`, image);
    expect(query).toMatchObject({ status: 400, body: { error_code: 12012 } });
  });

  test('more than it has places for', async () => {
    const image = await portrait();
    const answers = await Promise.all(Array.from({ length: 6 }, () => sendJpeg(facet, path, image)));
    const refused = answers.filter(({ status }) => status >= 400);
    expect(refused.length).toBeGreaterThan(0);
    for (const answer of refused) expect(answer).toMatchObject({ status: 503, body: { error_code: 99503 } });
  });
});

test.each(['/6/detector', '/6/sdk'])('%s refuses states that no model tells, naming the model', async (path) => {
  const answer = await sendJpeg(facet, `${path}?deepfake_states=1`, await portrait());
  expect(answer).toMatchObject({ status: 400, body: { error_code: 12012 } });
  expect(JSON.stringify(answer.body)).toMatch(/query.deepfake_states.*needs the model/);
});

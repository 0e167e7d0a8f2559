import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { testPlatform } from '../../e2e/platform.ts';
import { noFace, photo, portrait } from '../../photos.ts';
import { detected, newRequest, sendForm, sendJpeg } from './requests.ts';

const facet = testPlatform();
const firstFace = (...[answer]: Parameters<typeof detected>) => detected(answer).images[0]?.detections[0]?.samples.face;

test('finds every face and keeps a sample of each, readable at once', async () => {
  const { images } = detected(await sendJpeg(facet, '/6/detector?estimate_head_pose=1', photo(1)));
  expect(images).toMatchObject([{ filename: 'raw image', status: 1, error: { error_code: 0 }, url: null }]);
  const found = images[0]?.detections ?? [];
  expect(found).toHaveLength(3);
  for (const { samples } of found) {
    expect(samples.face?.detection.landmarks5).toHaveLength(5);
    expect(samples.face?.detection.attributes.head_pose?.yaw).toEqual(expect.any(Number));
    const sample = await facet.api.call('GET', samples.face?.url ?? '');
    expect([sample.status, sample.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
  }
  const { rows } = await facet.sql.query('select count(*) from events.events');
  expect(rows).toEqual([{ count: 0 }]);
});

test('estimates what is asked for, under detection.attributes', async () => {
  const names = ['emotions', 'mask', 'quality', 'gaze', 'eyes_attributes', 'mouth_attributes', 'glasses', 'liveness'];
  const query = [...names, 'face_quality'].map((name) => `estimate_${name}=1`).join('&');
  const face = firstFace(await sendJpeg(facet, `/6/detector?${query}&detect_landmarks68=1`, await portrait()));
  expect(Object.keys(face?.detection.attributes ?? {}).sort()).toEqual([...names].sort());
  expect(face?.detection.quality).toEqual(face?.detection.attributes.quality);
  expect(face?.detection.landmarks68).toHaveLength(68);
  expect(face?.detection.face_quality).toMatchObject({ status: 0 });
});

test('turns a photo upright by its EXIF tag unless told not to, and shows the tags when asked', async () => {
  const turned = await sharp(await portrait())
    .rotate(90)
    .withMetadata({ orientation: 8 })
    .jpeg()
    .toBuffer();
  const upright = detected(await sendJpeg(facet, '/6/detector?extract_exif=1', turned)).images[0];
  expect(upright?.detections).toHaveLength(1);
  expect(upright?.exif).not.toBeNull();
  const { x, y } = upright?.detections[0]?.samples.face?.detection.rect ?? {};
  const asItIs = firstFace(await sendJpeg(facet, '/6/detector?use_exif_info=0', turned))?.detection.rect;
  expect({ x: asItIs?.x, y: asItIs?.y }).not.toEqual({ x, y });
});

test('a sample is taken as it is: a stored one keeps its id, one that is sent is kept', async () => {
  const first = firstFace(await sendJpeg(facet, '/6/detector', await portrait()));
  const stored = await facet.api.call('POST', '/6/detector', { json: { samples: [first?.sample_id] } });
  expect(firstFace(stored)?.sample_id).toBe(first?.sample_id);
  const byUrl = await facet.api.call('POST', '/6/detector?image_type=1', { json: { urls: [first?.url] } });
  expect(firstFace(byUrl)).toMatchObject({ detection: { rect: { x: 0, y: 0, width: 250, height: 250 } } });
  const wrong = detected(await sendJpeg(facet, '/6/detector?image_type=1', await portrait()));
  expect(wrong.images).toMatchObject([{ status: 0, error: { error_code: 99006 }, detections: [] }]);
});

test('a body sample is kept as one', async () => {
  const sample = await sharp(photo(6)).resize(128, 256, { fit: 'fill' }).jpeg().toBuffer();
  const { images } = detected(await sendJpeg(facet, '/6/detector?image_type=2', sample));
  const { face, body } = images[0]?.detections[0]?.samples ?? {};
  expect(face).toBeNull();
  expect(body?.url).toMatch(/^\/6\/samples\/bodies\//);
  expect((await facet.api.call('GET', body?.url ?? '')).status).toBe(200);
});

test('base64 and other formats', async () => {
  const image = await portrait();
  const base64 = await facet.api.call('POST', '/6/detector', {
    body: image.toString('base64'),
    headers: { 'Content-Type': 'image/x-jpeg-base64' },
  });
  expect(firstFace(base64)?.url).toMatch(/^\/6\/samples\/faces\//);
  const pixels = await sharp(image).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const { width, height } = pixels.info;
  const formats = {
    'image/png': await sharp(image).png().toBuffer(),
    'image/webp': await sharp(image).webp().toBuffer(),
    'image/tiff': await sharp(image).tiff().toBuffer(),
    'image/gif': await sharp(image).gif().toBuffer(),
    'image/x-portable-pixmap': Buffer.concat([Buffer.from(`P6 ${width} ${height} 255\n`), pixels.data]),
  };
  for (const [type, bytes] of Object.entries(formats)) {
    const answer = await facet.api.call('POST', '/6/detector', {
      body: new Uint8Array(bytes),
      headers: { 'Content-Type': type },
    });
    expect([type, firstFace(answer)?.url]).toEqual([type, expect.stringMatching(/^\/6\/samples\/faces\//)]);
  }
});

test('several images: each has its name, its faces, its boxes or its own error', async () => {
  const images = {
    'all.jpg': photo(1),
    'one.jpg': photo(1),
    'none.jpg': await noFace(),
    'bad.jpg': Buffer.from('no image'),
  };
  const face_bounding_boxes = [{ x: 330, y: 250, width: 360, height: 440 }];
  const boxes = { face_bounding_boxes: [{ filename: 'one.jpg', face_bounding_boxes }] };
  const answer = detected(await sendForm(facet, '/6/detector', images, boxes));
  const shown = answer.images.map(({ filename, status, error, detections }) => [
    ...[filename, status, error.error_code, detections.length],
  ]);
  expect(shown).toEqual([
    ['all.jpg', 1, 0, 3],
    ['one.jpg', 1, 0, 1],
    ['none.jpg', 1, 0, 0],
    ['bad.jpg', 0, 100010, 0],
  ]);
});

test('multiface_policy 0 refuses the image, 2 keeps the largest face', async () => {
  const refused = detected(await sendJpeg(facet, '/6/detector?multiface_policy=0', photo(1)));
  expect(refused.images).toMatchObject([{ status: 0, error: { error_code: 99005 }, detections: [] }]);
  const best = detected(await sendJpeg(facet, '/6/detector?multiface_policy=2', photo(1)));
  expect(best.images[0]?.detections).toHaveLength(1);
});

test('thresholds leave faces out, and say why', async () => {
  const strict = detected(await sendJpeg(facet, '/6/detector?yaw_threshold=0&pitch_threshold=0', await portrait()));
  expect(strict.images[0]?.detections).toEqual([]);
  expect(strict.filtered_detections.face_detections).toMatchObject([
    {
      filter_reasons: [
        { filter_name: 'yaw_threshold', threshold_value: 0 },
        { filter_name: 'pitch_threshold', threshold_value: 0 },
      ],
    },
  ]);
});

test('a request id sent again gives the same samples; another body or operation is refused', async () => {
  const { headers } = newRequest(facet);
  const image = await portrait();
  const answers = await Promise.all(Array.from({ length: 5 }, () => sendJpeg(facet, '/6/detector', image, headers)));
  expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  const [answer] = answers;
  const sample_id = answer && firstFace(answer)?.sample_id;
  const { rows } = await facet.sql.query('select object_id from images.objects where object_id = $1', [sample_id]);
  expect(rows).toHaveLength(1);
  expect(await sendJpeg(facet, '/6/detector', photo(2), headers)).toMatchObject({ body: { error_code: 99001 } });
  expect(await sendJpeg(facet, '/6/sdk', image, headers)).toMatchObject({ status: 409, body: { error_code: 99001 } });
});

test('no other account sees its samples', async () => {
  const { body } = await facet.api.call('POST', '/6/accounts', {
    json: { login: `${randomUUID()}@other.org`, password: 'long enough', account_type: 'user' },
  });
  const stranger = facet.api.as((body as { account_id: string }).account_id);
  const sample = firstFace(await sendJpeg(facet, '/6/detector', await portrait()));
  expect((await stranger.call('GET', sample?.url ?? '')).status).toBe(404);
  const asSource = await stranger.call('POST', '/6/detector', { json: { samples: [sample?.sample_id] } });
  expect(detected(asSource).images).toMatchObject([{ status: 0, error: { error_code: 13003 } }]);
});

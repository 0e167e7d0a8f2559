import { decode, encode } from '@msgpack/msgpack';
import sharp from 'sharp';
import { testPlatform } from '../../e2e/platform.ts';
import { noFace, photo, portrait } from '../../photos.ts';
import { detected, estimated, sendForm, sendJpeg } from './requests.ts';

// The npm packages hold no model of masks and of liveness: without FACET_MODELS_DIR some are skipped.
const withModels = process.env['FACET_MODELS_DIR'] ? test : test.skip;
const facet = testPlatform();
const ask = async (query: string, image: Buffer) => {
  const answer = estimated(await sendJpeg(facet, `/6/sdk?${query}`, image));
  return { answer, image: answer.images_estimations[0], seen: answer.images_estimations[0]?.estimations ?? [] };
};
const sizeOf = async (base64 = '') => {
  const { format, width, height } = await sharp(Buffer.from(base64, 'base64')).metadata();
  return [format, width, height];
};

test('tells all that was asked, with sample and descriptor; what no model tells is unavailable', async () => {
  const shown = [
    ...['head_pose', 'emotions', 'mask', 'quality', 'gaze', 'eyes_attributes', 'mouth_attributes', 'glasses'],
    ...['basic_attributes', 'liveness', 'deepfake'],
  ];
  const others = [
    'face_occlusion',
    'face_descriptor',
    'face_warp',
    'face_quality',
    'people_count',
    'image_modification',
  ];
  const query = [...shown, ...others].map((name) => `estimate_${name}=1`).join('&');
  const { image, seen } = await ask(`${query}&detect_landmarks68=1`, await portrait());
  const detection = seen[0]?.face?.detection;
  expect(Object.keys(detection?.attributes ?? {})).toEqual(expect.arrayContaining([...shown, 'descriptor']));
  expect(detection?.attributes.deepfake).toBe('unavailable');
  expect(detection?.quality).toEqual(detection?.attributes.quality);
  expect(detection?.face_quality).toMatchObject({ status: 0 });
  expect(detection?.landmarks68).toHaveLength(68);
  await expect(sizeOf(detection?.warp)).resolves.toEqual(['jpeg', 250, 250]);
  expect(image?.image_estimations).toMatchObject({ image_modification: 'unavailable', people: { count: 1 } });
});

test('nothing asked: boxes and five points alone', async () => {
  const { image, seen } = await ask('', await portrait());
  expect(seen).toHaveLength(1);
  expect(seen[0]).toMatchObject({ body: null, face: { detection: { attributes: {} } } });
  expect(Object.keys(seen[0]?.face?.detection ?? {}).sort()).toEqual(['attributes', 'landmarks5', 'rect']);
  expect(image).toMatchObject({ exif: null, image_estimations: {} });
});

test('bodies, with samples and descriptors; coordinates of people can be left out', async () => {
  const query = 'detect_body=1&estimate_body_warp=1&estimate_body_descriptor=1&estimate_upper_body=1';
  const more = 'estimate_body_basic_attributes=1&estimate_people_count=1&people_count_coordinates=0';
  const { image, seen } = await ask(`${query}&${more}`, photo(6));
  expect(Object.keys(image?.image_estimations.people ?? {})).toEqual(['count']);
  const body = seen.find((one) => one.body && one.face)?.body?.detection;
  expect(body?.attributes).toMatchObject({ basic_attributes: 'unavailable', upper_body: {}, descriptor: {} });
  await expect(sizeOf(body?.warp)).resolves.toEqual(['jpeg', 128, 256]);
  const without = await ask('detect_face=0&detect_body=1', photo(6));
  expect(without.seen.every(({ face, body: found }) => face === null && found !== null)).toBe(true);
});

test('a body sample is told about as it is', async () => {
  const sample = await sharp(photo(6)).resize(128, 256, { fit: 'fill' }).jpeg().toBuffer();
  const { seen } = await ask('image_type=2&estimate_lower_body=1', sample);
  expect(seen).toMatchObject([{ face: null, body: { detection: { attributes: { lower_body: {} } } } }]);
});

test('its descriptors can be compared by the matcher', async () => {
  const { seen } = await ask('estimate_face_descriptor=1', await portrait());
  const data = seen[0]?.face?.detection.attributes.descriptor?.sdk_descriptor;
  const one = [{ id: 'a', type: 'sdk_descriptor', data }];
  const answer = await facet.api.call('POST', '/6/matcher/raw', { json: { references: one, candidates: one } });
  expect(answer).toMatchObject({ status: 200 });
  expect(JSON.stringify(answer.body)).toMatch(/"similarity":(1|0\.999)/);
});

test('aggregate_attributes tells of all images together', async () => {
  const images = { 'a.jpg': await portrait(), 'b.jpg': await portrait(), 'c.jpg': await noFace() };
  const asked = 'estimate_emotions=1&estimate_basic_attributes=1&estimate_face_descriptor=1&estimate_quality=1';
  const answer = estimated(await sendForm(facet, `/6/sdk?aggregate_attributes=1&${asked}`, images));
  expect(answer.images_estimations.map(({ filename, estimations }) => [filename, estimations.length])).toEqual([
    ['a.jpg', 1],
    ['b.jpg', 1],
    ['c.jpg', 0],
  ]);
  const { attributes } = answer.aggregate_estimations.face;
  expect(Object.keys(attributes).sort()).toEqual(['basic_attributes', 'descriptor', 'emotions']);
  const single = await ask('estimate_emotions=1', await portrait());
  expect(single.answer.aggregate_estimations).toEqual({ face: { attributes: {} }, body: { attributes: {} } });
});

withModels('a face whose descriptor has a low score is left out, and shown as such', async () => {
  const passed = await ask('score_threshold=0.1', await portrait());
  expect(passed.seen[0]?.face?.detection.attributes).toEqual({}); // The descriptor was made and not asked for.
  const { answer, seen } = await ask('score_threshold=1', await portrait());
  expect(seen).toEqual([]);
  expect(answer.filtered_detections.face_detections).toMatchObject([
    { filter_reasons: [{ filter_name: 'fd_score_threshold', threshold_value: 1 }] },
  ]);
});

withModels('liveness_threshold decides what is real, mask_states who is left out', async () => {
  const at = async (threshold: number) => {
    const { seen } = await ask(`estimate_liveness=1&liveness_threshold=${threshold}`, await portrait());
    return seen[0]?.face?.detection.attributes.liveness;
  };
  expect([await at(0), await at(1)]).toMatchObject([{ prediction: 'real' }, { prediction: 'spoof' }]);
  const { answer, seen } = await ask('mask_states=2', await portrait());
  expect(seen).toEqual([]);
  expect(answer.filtered_detections.face_detections).toMatchObject([
    { filter_reasons: [{ filter_name: 'mask_states', threshold_value: 2 }] },
  ]);
});

withModels('what covers a face is shown inside of the mask', async () => {
  const { seen } = await ask('estimate_mask=1&estimate_face_occlusion=1', await portrait());
  expect(seen[0]?.face?.detection.attributes).toMatchObject({ mask: { face_occlusion: {} } });
});

test.each([
  ['/6/sdk?estimate_face_descriptor=1&estimate_quality=1', 200],
  ['/6/detector?estimate_quality=1', 201],
  ['/6/iso', 200],
  ['/6/liveness', 200],
  ['/6/deepfake', 200],
])('%s takes and gives MessagePack, of the same value as JSON', async (path, status) => {
  const kept = detected(await sendJpeg(facet, '/6/detector', await portrait()));
  const json = { samples: [kept.images[0]?.detections[0]?.samples.face?.sample_id] };
  const expected = await facet.api.call('POST', path, { json });
  const type = 'application/msgpack';
  const headers = { 'Content-Type': type, Accept: type };
  const packed = await facet.api.call('POST', path, { body: Buffer.from(encode(json)), headers });
  expect([packed.status, packed.headers.get('content-type')]).toEqual([status, type]);
  expect(withoutIds(decode(packed.bytes))).toEqual(withoutIds(expected.body));
});

/** Samples are stored anew by each request. */
const withoutIds = (value: unknown): unknown => {
  return JSON.parse(JSON.stringify(value).replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id'));
};

import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import sharp from 'sharp';
import { DetectedFaces, Estimated, IsoChecked, LivenessPredicted } from '../../contract/estimated.ts';
import { noFace, photo, portrait } from '../photos.ts';
import type { Answer } from './apiClient.ts';
import { payloadsOf } from './payloads.ts';
import { type Platform, testPlatform } from './platform.ts';

const facet = testPlatform();
const redis = new Redis(process.env['REDIS_URL'] ?? '');
afterAll(() => redis.disconnect());

const newRequest = () => {
  const id = `1700000000,${randomUUID()}`;
  return { headers: { 'Luna-Request-Id': id }, workflow_id: `events/${facet.api.account_id}/${id}` };
};
const sendJpeg = (path: string, image: Buffer, headers: Record<string, string> = {}) =>
  facet.api.call('POST', path, { body: new Uint8Array(image), headers: { 'Content-Type': 'image/jpeg', ...headers } });
const form = (images: Record<string, Buffer>, json: Record<string, unknown> = {}) => {
  const body = new FormData();
  for (const [name, image] of Object.entries(images))
    body.append('image', new Blob([new Uint8Array(image)], { type: 'image/jpeg' }), name);
  for (const [name, value] of Object.entries(json)) body.append(name, JSON.stringify(value));
  return body;
};
const read =
  <T>(schema: { parse: (body: unknown) => T }, status: number) =>
  (answer: Answer): T => {
    if (answer.status !== status) throw new Error(`expected ${status}: ${JSON.stringify(answer)}`);
    return schema.parse(answer.body);
  };
const detected = read(DetectedFaces, 201);
const estimated = read(Estimated, 200);
const checked = read(IsoChecked, 200);
const predicted = read(LivenessPredicted, 200);

/** All that is in PostgreSQL, Redis and the object store, by what holds it. Redis is shared with other platforms' keys. */
async function everything({ sql, env }: Platform): Promise<Record<string, unknown>> {
  const { rows } = await sql.query<{ name: string; count: number }>(`
    select format('%I.%I', schemaname, tablename) as name,
           (xpath('/row/c/text()', query_to_xml(format('select count(*) as c from %I.%I', schemaname, tablename), false, true, '')))[1]::text::int as count
      from pg_tables where schemaname not in ('pg_catalog', 'information_schema') order by 1`);
  const files = await readdir(join(env['FACET_DATA_DIR'] ?? '', 'objects'), { recursive: true, withFileTypes: true });
  return {
    rows: Object.fromEntries(rows.map(({ name, count }) => [name, count])),
    redis: (await redis.keys('*')).sort(),
    files: files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name)),
  };
}

describe('detector', () => {
  test('finds every face and keeps a sample of each, readable at once', async () => {
    const { images } = detected(await sendJpeg('/6/detector?estimate_head_pose=1&extract_exif=1', photo(1)));
    expect(images).toMatchObject([{ filename: 'raw image', status: 1, error: { error_code: 0 }, url: null }]);
    const found = images[0]?.detections ?? [];
    expect(found).toHaveLength(3);
    for (const { samples } of found) {
      expect(samples.face?.detection.landmarks5).toHaveLength(5);
      expect(samples.face?.detection.attributes.head_pose?.yaw).toEqual(expect.any(Number));
      const sample = await facet.api.call('GET', samples.face?.url ?? '');
      expect([sample.status, sample.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    }
  });

  test('a sample that it kept can be described again, and stays the only one', async () => {
    const first = detected(await sendJpeg('/6/detector', await portrait())).images[0]?.detections[0]?.samples.face;
    const again = await facet.api.call('POST', '/6/detector', { json: { samples: [first?.sample_id] } });
    expect(detected(again).images[0]?.detections[0]?.samples.face?.sample_id).toBe(first?.sample_id);
  });

  test('a request id sent again gives the same samples; another body or operation is refused', async () => {
    const { headers } = newRequest();
    const image = await portrait();
    const answers = await Promise.all(Array.from({ length: 5 }, () => sendJpeg('/6/detector', image, headers)));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    const sample_id = detected(answers[0] as Answer).images[0]?.detections[0]?.samples.face?.sample_id;
    const { rows } = await facet.sql.query('select object_id from images.objects where object_id = $1', [sample_id]);
    expect(rows).toHaveLength(1);
    for (const [path, other] of [['/6/detector', photo(2)] as const, ['/6/sdk', image] as const]) {
      expect(await sendJpeg(path, other, headers)).toMatchObject({ status: 409, body: { error_code: 99001 } });
    }
  });

  test('several images: each has its name, its faces, its boxes or its own error', async () => {
    const body = form(
      { 'all.jpg': photo(1), 'one.jpg': photo(1), 'none.jpg': await noFace(), 'bad.jpg': Buffer.from('no image') },
      {
        face_bounding_boxes: [
          { filename: 'one.jpg', face_bounding_boxes: [{ x: 330, y: 250, width: 360, height: 440 }] },
        ],
      },
    );
    const { images } = detected(await facet.api.call('POST', '/6/detector', { body }));
    expect(
      images.map(({ filename, status, error, detections }) => [filename, status, error.error_code, detections.length]),
    ).toEqual([
      ['all.jpg', 1, 0, 3],
      ['one.jpg', 1, 0, 1],
      ['none.jpg', 1, 0, 0],
      ['bad.jpg', 0, 100010, 0],
    ]);
  });

  test('multiface_policy 0 refuses the image, 2 keeps the largest face; thresholds show what they left out', async () => {
    const refused = detected(await sendJpeg('/6/detector?multiface_policy=0', photo(1)));
    expect(refused.images).toMatchObject([{ status: 0, error: { error_code: 99005 }, detections: [] }]);
    const best = detected(await sendJpeg('/6/detector?multiface_policy=2', photo(1)));
    expect(best.images[0]?.detections).toHaveLength(1);
    const strict = detected(await sendJpeg('/6/detector?yaw_threshold=0', await portrait()));
    expect(strict.images[0]?.detections).toEqual([]);
    expect(strict.filtered_detections.face_detections).toMatchObject([
      { filter_reasons: [{ filter_name: 'yaw_threshold', threshold_value: 0 }] },
    ]);
  });

  test('no other account sees its samples', async () => {
    const { body } = await facet.api.call('POST', '/6/accounts', {
      json: { login: `${randomUUID()}@other.org`, password: 'long enough', account_type: 'user' },
    });
    const stranger = facet.api.as((body as { account_id: string }).account_id);
    const sample = detected(await sendJpeg('/6/detector', await portrait())).images[0]?.detections[0]?.samples.face;
    expect((await stranger.call('GET', sample?.url ?? '')).status).toBe(404);
    const asSource = await stranger.call('POST', '/6/detector', { json: { samples: [sample?.sample_id] } });
    expect(detected(asSource).images).toMatchObject([{ status: 0, error: { error_code: 13003 } }]);
  });
});

describe('sdk', () => {
  const ALL = [
    ...['head_pose', 'emotions', 'mask', 'quality', 'gaze', 'eyes_attributes', 'mouth_attributes', 'glasses'],
    ...['face_occlusion', 'basic_attributes', 'face_descriptor', 'face_warp', 'liveness', 'deepfake', 'face_quality'],
    ...['people_count', 'image_modification'],
  ]
    .map((name) => `estimate_${name}=1`)
    .join('&');

  test('tells all that was asked, with the sample and the descriptor; what no model tells is unavailable', async () => {
    const { images_estimations } = estimated(await sendJpeg(`/6/sdk?${ALL}&detect_landmarks68=1`, await portrait()));
    const [image] = images_estimations;
    const { detection } = image?.estimations[0]?.face ?? {};
    expect(Object.keys(detection?.attributes ?? {}).sort()).toEqual(
      ['basic_attributes', 'deepfake', 'descriptor', 'emotions', 'eyes_attributes', 'gaze', 'glasses', 'head_pose']
        .concat(['liveness', 'mask', 'mouth_attributes', 'quality'])
        .sort(),
    );
    expect(detection).toMatchObject({
      quality: detection?.attributes.quality,
      face_quality: { checks: expect.any(Array) },
    });
    expect(detection?.landmarks68).toHaveLength(68);
    const warp = await sharp(Buffer.from(detection?.warp ?? '', 'base64')).metadata();
    expect([warp.format, warp.width, warp.height]).toEqual(['jpeg', 250, 250]);
    expect(image?.image_estimations).toMatchObject({ image_modification: 'unavailable', people: { count: 1 } });
  });

  test('its descriptors can be compared by the matcher', async () => {
    const descriptorOf = async (image: Buffer) =>
      estimated(await sendJpeg('/6/sdk?estimate_face_descriptor=1', image)).images_estimations[0]?.estimations[0]?.face
        ?.detection.attributes.descriptor?.sdk_descriptor;
    const data = await descriptorOf(await portrait());
    const answer = await facet.api.call('POST', '/6/matcher/raw', {
      json: {
        references: [{ id: 'a', type: 'sdk_descriptor', data }],
        candidates: [{ id: 'b', type: 'sdk_descriptor', data }],
      },
    });
    expect(JSON.stringify(answer.body)).toMatch(/"similarity":(1|0\.9999)/);
  });
});

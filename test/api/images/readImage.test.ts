import { randomUUID } from 'node:crypto';
import { IMAGE_STORE } from '../../../api/imageStore/index.ts';
import { PICTURE_ERRORS } from '../../../api/images/readImage.ts';
import { OPERATIONS } from '../../../api/operations.ts';
import type { Services } from '../../../api/services.ts';
import { ERRORS, type ErrorKey } from '../../../contract/errors.ts';
import { FORMATS_DEFAULT } from '../../../models/image.ts';
import { createImageReader, type ImageReader } from '../../../models/imageReader.ts';
import { createAttributeStore } from '../../../stores/redis/attributes.ts';
import { testRedis } from '../../redis.ts';
import { base64, VERSIONS } from '../faces/faces.ts';
import { picture } from '../samples/samples.ts';
import type { Answer, CallOptions } from '../server.ts';
import { testObjects } from './objects.ts';

/** Whatever goes wrong while a picture is looked at, each operation that looks at one says it in the same way. */
const accepted = { pixelsMax: 1_000_000, formats: FORMATS_DEFAULT };
const child = (name: string) => ({ file: `test/models/fixtures/${name}Child.mjs`, limitMs: 200 });
/** Readers that have this to say of a JPEG that is well. */
const READERS: Record<(typeof PICTURE_ERRORS)[number], ImageReader> = {
  imageInvalid: createImageReader({ ...accepted, formats: ['png'] }),
  imageTooLarge: createImageReader({ ...accepted, pixelsMax: 100 }),
  imageTooSlow: createImageReader(accepted, child('stuck')),
  imageHarmful: createImageReader(accepted, child('dying')),
  tooBusy: createImageReader(accepted), // It is being shut down.
};
beforeAll(() => READERS.tooBusy.close());
afterAll(() => Promise.all(Object.values(READERS).map((reader) => reader.close())));

let reader = READERS.imageInvalid;
const images: Services['images'] = {
  format: (bytes) => reader.format(bytes),
  check: (bytes) => reader.check(bytes),
  toJpeg: (bytes) => reader.toJpeg(bytes),
  thumbnail: (bytes, side) => reader.thumbnail(bytes, side),
};
const attributes = createAttributeStore(testRedis());
const events = { descriptorVersions: VERSIONS } as Services['events'];
const api = testObjects(undefined, { images, attributes, events });
const store = testObjects(undefined, { images }, IMAGE_STORE);

const jpeg = async (width = 250, height = width) => new Uint8Array(await picture(width, height).jpeg().toBuffer());
type Sent = Pick<CallOptions, 'body' | 'headers'>;
/** Those whose body is one image. */
const UPLOADS: Record<string, (sent: Sent) => Promise<Answer>> = {
  saveImage: (sent) => api.send('POST', '/6/images', sent),
  saveFaceSample: (sent) => api.send('POST', '/6/samples/faces', sent),
  saveBodySample: (sent) => api.send('POST', '/6/samples/bodies', sent),
  createStoredImage: (sent) => store.send('POST', '/1/buckets/pictures/images', sent),
  putStoredImage: (sent) => store.send('PUT', `/1/buckets/pictures/images/${randomUUID()}`, sent),
};
const REQUESTS: Record<string, () => Promise<Answer>> = {
  ...Object.fromEntries(
    Object.entries(UPLOADS).map(([id, send]) => [
      id,
      async () => send({ body: await jpeg(), headers: { 'content-type': 'image/jpeg' } }),
    ]),
  ),
  async createAttribute() {
    const image = Buffer.from(await jpeg()).toString('base64');
    const descriptors = [{ descriptor: base64(0.6, 0.8, 0, 0) }];
    return api.call('POST', '/6/attributes', { descriptors, descriptor_samples: [{ image }] });
  },
  async getStoredImage() {
    const sample_id = await store.add('faces-samples', { bytes: Buffer.from(await jpeg()) });
    return store.call('GET', `/1/buckets/visionlabs-samples/images/${sample_id}_100`);
  },
};
beforeAll(async () => {
  expect((await store.call('POST', '/1/buckets?bucket=pictures')).status).toBe(201);
});

test('these look at pictures', () => {
  const looking = [...OPERATIONS, ...IMAGE_STORE].filter(({ errors }) => errors.includes('imageTooSlow'));
  expect(looking.map(({ id }) => id).sort()).toEqual(Object.keys(REQUESTS).sort());
});

describe.each(PICTURE_ERRORS)('%s', (key) => {
  beforeAll(() => {
    reader = READERS[key];
  });
  test.each(Object.entries(REQUESTS))('%s', async (_, send) => {
    const { status, error } = await send();
    expect([status, error.error_code]).toEqual([ERRORS[key].status, ERRORS[key].code]);
  });
});

const form = (...types: string[]): Sent => {
  const body = new FormData();
  for (const type of types) body.append('image', new Blob([new Uint8Array(9)], { type }), 'a');
  return { body };
};
const FORMS: [ErrorKey, string, Sent][] = [
  ['badBody', 'two images', form('image/png', 'image/png')],
  ['multipartImageType', 'a part that is no image', form('text/html')],
  ['multipartBad', 'no boundary', { body: 'x', headers: { 'content-type': 'multipart/form-data' } }],
];
describe.each(FORMS)('%s: a form with %s', (key, _, sent) => {
  test.each(Object.entries(UPLOADS))('%s', async (_id, send) => {
    const { status, error } = await send(sent);
    expect([status, error.error_code]).toEqual([ERRORS[key].status, ERRORS[key].code]);
  });
});

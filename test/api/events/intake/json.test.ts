import { randomUUID } from 'node:crypto';
import { encode } from '@msgpack/msgpack';
import { form, intakeServer } from './intakeServer.ts';

const { send, json, own, url } = intakeServer();

describe('JSON', () => {
  const id = randomUUID();
  beforeAll(() => {
    own.set(`images/${id}`, Buffer.from('image'));
    own.set(`faces-samples/${id}`, Buffer.from('face'));
    own.set(`bodies-samples/${id}`, Buffer.from('body'));
  });

  test('addresses outside and paths of the own account; what cannot be had is an error of its own', async () => {
    const urls = [
      `${url()}/photo.jpg`,
      `/6/images/${id}`,
      `/6/samples/faces/${id.toUpperCase()}`,
      `/6/samples/bodies/${id}`,
      `${url()}/missing.jpg`,
      'http://169.254.169.254/latest',
      `/6/images/${randomUUID()}`,
      '/6/images/../faces',
    ];
    const { words, photos } = await json({ urls });
    expect(photos.map(String)).toEqual(['fetched', 'image', 'face', 'body', '', '', '', '']);
    expect(words.kind).toBe('photos');
    expect(words.images.map(({ error }) => error?.key)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      'imageNotLoaded',
      'urlRefused',
      'imageNotFound',
      'urlRefused',
    ]);
    expect(words.images.map(({ origin_url }) => origin_url)).toEqual(urls);
  });

  test('samples are warps', async () => {
    const { words, photos } = await json({ samples: [id, randomUUID()], meta: { a: 1 }, policies: { b: 2 } });
    expect(words).toMatchObject({ kind: 'samples', image_type: 1, meta: { a: 1 } });
    expect(words.images[0]).toEqual({ filename: id, sample_id: id });
    expect(words.images[1]?.error?.key).toBe('imageNotFound');
    expect(photos.map(String)).toEqual(['face', '']);
    const bodies = await json({ samples: [id] }, 'image_type=2');
    expect(bodies.photos.map(String)).toEqual(['body']);
  });

  test('images with boxes', async () => {
    const face_bounding_boxes = [{ x: 1, y: 2, width: 3, height: 4 }];
    const { words } = await json({ images: [{ url: `/6/images/${id}`, face_bounding_boxes }] });
    expect(words.images[0]).toMatchObject({ face_boxes: face_bounding_boxes });
  });

  test.each<[unknown, string]>([
    [{}, 'requestEmpty'],
    [{ urls: [] }, 'requestEmpty'],
    [{ urls: ['a'], samples: [id] }, 'badBody'],
    [{ urls: Array.from({ length: 21 }, () => 'http://x/') }, 'badBody'],
    [{ urls: [1] }, 'badBody'],
    [{ samples: ['not-an-id'] }, 'badBody'],
    [{ addresses: ['http://x/'] }, 'badBody'],
    [[], 'badBody'],
    [null, 'badBody'],
    [{ urls: ['http://x/'], meta: [] }, 'badBody'],
  ])('refused: %j', async (body, key) => {
    await expect(json(body)).rejects.toMatchObject({ key });
  });

  test('refused: no JSON at all, JSON too large', async () => {
    await expect(send('{', { type: 'application/json' })).rejects.toMatchObject({ key: 'jsonMissing' });
    await expect(send('', { type: 'application/json' })).rejects.toMatchObject({ key: 'jsonMissing' });
    await expect(json({ urls: [`http://x/${'a'.repeat(2048)}`] })).rejects.toMatchObject({ key: 'badBody' });
    await expect(json({ urls: ['x'.repeat(1_100_000)] })).rejects.toMatchObject({ key: 'tooLarge' });
  });
});

describe('descriptors', () => {
  const floats = (...values: number[]) => Buffer.from(Float32Array.from(values).buffer);
  const type = 'application/x-vl-face-descriptor';

  test('as a body, as parts, as JSON; made of length one exactly', async () => {
    const one = await send(floats(0.6, 0.8, 0), { type });
    expect(one.words).toMatchObject({ kind: 'descriptors', images: [] });
    expect(one.words.descriptors).toEqual([
      { descriptor: floats(0.6, 0.8, 0).toString('base64'), descriptor_version: 101 },
    ]);
    const two = await send(form(['a', floats(0, 0, 1.005), 'a', type], ['b', floats(1, 0, 0), 'b', type]));
    expect(two.words.descriptors[0]?.descriptor).toBe(floats(0, 0, 1).toString('base64'));
    const descriptor = floats(0, 1).toString('base64');
    const three = await json({ descriptors: [{ descriptor, descriptor_version: 102 }] });
    expect(three.words.descriptors).toEqual([{ descriptor, descriptor_version: 102 }]);
    const four = await json({ descriptors: [{ sdk_descriptor: floats(0, 1, 0).toString('base64') }] });
    expect(four.words.descriptors[0]?.descriptor_version).toBe(101);

    const packed = Buffer.from(encode({ descriptors: [{ descriptor: floats(0, 0, 1) }] }));
    const five = await send(packed, { type: 'application/msgpack' });
    expect(five.words.descriptors[0]?.descriptor).toBe(floats(0, 0, 1).toString('base64'));
    await expect(send(packed.subarray(1), { type: 'application/x-msgpack' })).rejects.toMatchObject({
      key: 'jsonMissing',
    });
  });

  test.each([
    ['NaN', floats(Number.NaN, 1, 0)],
    ['infinity', floats(Number.POSITIVE_INFINITY, 0, 0)],
    ['zeros', floats(0, 0, 0)],
    ['another length than one', floats(2, 0, 0)],
    ['too few', floats(1, 0)],
    ['too many', floats(1, 0, 0, 0)],
    ['odd bytes', Buffer.from('odd')],
  ])('refused: %s', async (_, bytes) => {
    await expect(send(bytes, { type })).rejects.toMatchObject({ key: 'descriptorInvalid' });
  });

  test('refused: no base64, no such version, with images', async () => {
    await expect(json({ descriptors: [{ descriptor: '*' }] })).rejects.toMatchObject({ key: 'descriptorInvalid' });
    await expect(json({ descriptors: [{ descriptor: 'AAAA', descriptor_version: 59 }] })).rejects.toMatchObject({
      key: 'descriptorVersionUnknown',
    });
    await expect(json({ descriptors: [{ descriptor: null }] })).rejects.toMatchObject({ key: 'badBody' });
    const mixed = form(['a', floats(1, 0, 0), 'a', type], ['i', 'A', 'a']);
    await expect(send(mixed)).rejects.toMatchObject({ key: 'badBody' });
  });
});

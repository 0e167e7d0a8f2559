import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { z } from 'zod';
import type { Services } from '../../../api/services.ts';
import { createAttributeStore } from '../../../stores/redis/attributes.ts';
import { testRedis } from '../../redis.ts';
import { base64, VERSIONS } from '../faces/faces.ts';
import { testObjects } from '../images/objects.ts';
import { picture } from '../samples/samples.ts';
import { TEST_SETTINGS } from '../server.ts';

/** Samples that come along. The rest: attributes.test.ts. */
const attributes = createAttributeStore(testRedis());
const events = { descriptorVersions: VERSIONS } as Services['events'];
const { call, list } = testObjects(undefined, { attributes, events });
const off = testObjects(undefined, {
  ...{ attributes, events },
  settings: { ...TEST_SETTINGS, servicesOff: new Set(['image_store'] as const) },
});
const descriptors = [{ descriptor: base64(0.6, 0.8, 0, 0) }];
const Created = z.object({ attribute_id: z.guid(), url: z.string() });
const Samples = z.object({ basic_attributes_samples: z.array(z.guid()), descriptor_samples: z.array(z.guid()) });

const sample = async (colour: string, side = 250) =>
  sharp({ create: { width: side, height: side, channels: 3, background: colour } })
    .jpeg()
    .toBuffer();
const given = (bytes: Buffer) => ({ image: bytes.toString('base64') });
const saved = () => list('faces-samples');

test('samples that come along are saved, beside those that are named', async () => {
  const [red, blue] = [await sample('#ff0000'), await sample('#0000ff')];
  const known = randomUUID();
  const { status, body } = await call('POST', '/6/attributes', {
    descriptors,
    descriptor_samples: [given(red), known, given(blue)],
    basic_attributes: { age: 30 },
    basic_attributes_samples: [given(red)],
  });
  expect(status).toBe(201);
  const { body: told } = await call('GET', `${Created.parse(body).url}/samples`);
  const { descriptor_samples, basic_attributes_samples } = Samples.parse(told);
  const [first = '', second, third = ''] = descriptor_samples;
  expect([second, basic_attributes_samples]).toEqual([known, [first]]);
  expect((await call('GET', `/6/samples/faces/${first}`)).bytes).toEqual(red);
  expect((await call('GET', `/6/samples/faces/${third}`)).bytes).toEqual(blue);
  expect((await saved()).sort()).toEqual([first, third].sort());
});

test('another format is kept as JPEG', async () => {
  const png = await picture(250, 250).png().toBuffer();
  const { body } = await call('POST', '/6/attributes', { descriptors, descriptor_samples: [given(png)] });
  const { body: told } = await call('GET', `${Created.parse(body).url}/samples`);
  const [sample_id = ''] = Samples.parse(told).descriptor_samples;
  const { bytes } = await call('GET', `/6/samples/faces/${sample_id}`);
  await expect(sharp(bytes).metadata()).resolves.toMatchObject({ format: 'jpeg', width: 250, height: 250 });
});

test('without samples the object store is not called', async () => {
  const before = await saved();
  const { status } = await call('POST', '/6/attributes', { descriptors, descriptor_samples: [randomUUID()] });
  expect([status, await saved()]).toEqual([201, before]);
});

test.each<[string, number, () => object | Promise<object>]>([
  ['another size', 99006, async () => given(await sample('#ff0000', 100))],
  ['no picture', 100010, () => given(Buffer.from('no picture'))],
  ['no base64', 100010, () => ({ image: '%' })],
  ['more bytes than allowed', 99003, () => given(Buffer.alloc(200_001))],
  ['another field', 12022, () => ({ picture: '' })],
])('nothing is saved when one sample is refused: %s', async (_, code, bad) => {
  const before = await saved();
  const { status, error } = await call('POST', '/6/attributes', {
    descriptors,
    descriptor_samples: [given(await sample('#00ff00')), await bad()],
  });
  expect([status, error.error_code]).toEqual([400, code]);
  expect(await saved()).toEqual(before);
});

test('nothing is saved when the rest is refused', async () => {
  const before = await saved();
  const { error } = await call('POST', '/6/attributes', { descriptor_samples: [given(await sample('#00ff00'))] });
  expect([error.error_code, await saved()]).toEqual([22022, before]);
});

test('samples that come along while the Image Store is off: 403', async () => {
  const json = { descriptors, descriptor_samples: [given(await sample('#00ff00'))] };
  const { status, error } = await off.call('POST', '/6/attributes', json);
  expect([status, error.error_code]).toEqual([403, 11070]);
});

test('a face does not take samples that come along', async () => {
  const attribute = { descriptors, descriptor_samples: [given(await sample('#00ff00'))] };
  const { error } = await call('POST', '/6/faces', { attribute });
  expect(error.error_code).toBe(12022);
});

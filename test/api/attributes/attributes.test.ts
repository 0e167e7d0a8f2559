import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { base64, startWithoutRedis, testFaces } from '../faces/faces.ts';

/** createAttribute, getAttributes, deleteAttribute, getAttributeSamples */
const { attributes, resources } = testFaces();
const { call, callAs } = resources;
const Created = z.object({ attribute_id: z.guid(), url: z.string(), external_url: z.string() });
const descriptors = [{ descriptor: base64(0.6, 0.8, 0, 0), descriptor_version: 101 }];

const create = async (body: object, query = '') =>
  Created.parse((await call('POST', `/6/attributes${query}`, body)).body).attribute_id;
const ids = async (query = '') =>
  z
    .object({ attributes: z.array(z.object({ attribute_id: z.string() })) })
    .parse((await call('GET', `/6/attributes${query}`)).body)
    .attributes.map(({ attribute_id }) => attribute_id);

test('create from outside, read back, serve a face', async () => {
  const sample = randomUUID();
  const body = { descriptors, basic_attributes: { age: 30, gender: 0 }, descriptor_samples: [sample] };
  const { status, headers, body: answer } = await call('POST', '/6/attributes', body);
  const { attribute_id, url, external_url } = Created.parse(answer);
  expect([status, url, external_url]).toEqual([201, `/6/attributes/${attribute_id}`, `http://facet.test${url}`]);
  expect(headers.get('location')).toBe(url);
  expect((await call('GET', url)).body).toMatchObject({
    basic_attributes: { age: 30, gender: 0, ethnicity: null },
    descriptors_info: [{ descriptor_version: 101 }],
  });
  const samples = { basic_attributes_samples: [], descriptor_samples: [sample] };
  expect((await call('GET', `${url}/samples`)).body).toEqual(samples);
  expect((await call('POST', '/6/faces', { attribute: { attribute_id } })).status).toBe(201);
});

test.each([
  [{ descriptors }, { basic_attributes: null, descriptors_info: [{ descriptor_version: 101 }] }],
  [
    { basic_attributes: { age: 30, gender: 1, ethnicity: 4 } },
    { basic_attributes: { age: 30, gender: 1, ethnicity: 4 }, descriptors_info: [] },
  ],
])('either part alone: %j', async (body, told) => {
  expect((await call('GET', `/6/attributes/${await create(body)}`)).body).toMatchObject(told);
});

test('the list: own ones, the longest-lived first, by pages, ids, times and targets', async () => {
  const before = new Set(await ids('?page_size=1000'));
  const short = await create({ descriptors }, '?ttl=600');
  const long = await create({ descriptors, ttl: 900 }, '?ttl=5');
  const fresh = async (query: string) => (await ids(query)).filter((id) => !before.has(id));
  expect(await fresh('?page_size=1000')).toEqual([long, short]);
  expect(await ids(`?attribute_ids=${long},${short}&page=2&page_size=1`)).toEqual([short]);
  expect(await ids(`?attribute_ids=${long},${randomUUID()}`)).toEqual([long]);
  expect(await fresh('?page_size=1000&create_time__gte=now-1h')).toEqual([long, short]);
  expect(await fresh('?create_time__lt=now-1h')).toEqual([]);
  const { body: one } = await call('GET', `/6/attributes/${long}`);
  expect((await call('GET', `/6/attributes?attribute_ids=${long}`)).body).toEqual({ attributes: [one] });
  const { body } = await call('GET', `/6/attributes?attribute_ids=${long}&targets=attribute_id,create_time`);
  expect(body).toEqual({ attributes: [{ attribute_id: long, create_time: expect.any(String) as string }] });
  expect((await callAs(resources.foreign_id, 'GET', '/6/attributes')).body).toEqual({ attributes: [] });
});

test('after its time, every request answers that it is not there', async () => {
  const attribute_id = await create({ descriptors, ttl: 1 });
  const path = `/6/attributes/${attribute_id}`;
  for (let tries = 0; tries < 100 && (await attributes.exists(resources.account_id, attribute_id)); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  for (const [method, of] of [
    ['GET', path],
    ['DELETE', path],
    ['GET', `${path}/samples`],
  ] as const) {
    const { status, error } = await call(method, of);
    expect([status, error.error_code]).toEqual([404, 22011]);
  }
  expect((await call('HEAD', path)).status).toBe(404);
  expect(await ids('?page_size=1000')).not.toContain(attribute_id);
});

test('while Redis is away: nothing is called created, and nothing missing', async () => {
  await using server = await startWithoutRedis(resources);
  const path = `/6/attributes/${randomUUID()}`;
  for (const [method, of, json] of [
    ['POST', '/6/attributes', { descriptors }],
    ['GET', '/6/attributes', undefined],
    ['GET', path, undefined],
    ['GET', `${path}/samples`, undefined],
    ['DELETE', path, undefined],
  ] as const) {
    const { status, error } = await server.call(method, of, json);
    expect([method, of, status, error.error_code]).toEqual([method, of, 503, 99504]);
  }
  expect((await server.call('HEAD', path)).status).toBe(503);
});

test('delete once; a foreign one is as good as missing', async () => {
  const attribute_id = await create({ basic_attributes: { age: 1 } });
  const path = `/6/attributes/${attribute_id}`;
  expect((await callAs(resources.foreign_id, 'DELETE', path)).error.error_code).toBe(22011);
  expect((await call('DELETE', path)).status).toBe(204);
  expect((await call('DELETE', path)).error.error_code).toBe(22011);
  expect(await ids('?page_size=1000')).not.toContain(attribute_id);
});

test.each([
  [{}, 22022],
  [{ basic_attributes: {} }, 22022],
  [{ basic_attributes: { age: 101 } }, 12022],
  [{ descriptors, ttl: 0 }, 12022],
  [{ descriptors, ttl: 86_401 }, 12022],
  [{ descriptors: [{ sdk_descriptor: base64(Number.NaN, 0, 0, 0) }] }, 100007],
  [{ descriptors: [{ descriptor: base64(0, 0, 0, 0) }] }, 100007],
  [{ descriptors: [{ ...descriptors[0], descriptor_version: 9 }] }, 12036],
])('refused: %j', async (body, code) => {
  const { status, error } = await call('POST', '/6/attributes', body);
  expect([status, error.error_code]).toEqual([400, code]);
});

test('a ttl out of range in the query', async () => {
  const { status, error } = await call('POST', '/6/attributes?ttl=86401', { descriptors });
  expect([status, error.error_code]).toEqual([400, 12012]);
});

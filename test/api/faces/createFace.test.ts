import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { addList, base64, startWithoutRedis, testFaces } from './faces.ts';

const { attributes, resources } = testFaces();
const { call, callAs } = resources;
const Created = z.object({ face_id: z.guid(), url: z.string(), external_url: z.string() });
const descriptors = [{ descriptor: base64(0.6, 0.8, 0, 0), descriptor_version: 101 }];

const create = async (body: object) => Created.parse((await call('POST', '/6/faces', body)).body).face_id;
const count = async () => (await call('GET', '/6/faces/count')).body;

async function addAttribute(account_id = resources.account_id): Promise<string> {
  const attribute_id = randomUUID();
  const basic = { gender: 1 as const, age: 33, ethnicity: null };
  const samples = { basic_attributes_samples: [], descriptor_samples: [attribute_id] };
  const stored = [{ descriptor_version: 102, descriptor: Float32Array.of(0.6, 0.8) }];
  const create_time = '2026-01-02T03:04:05.678Z';
  await attributes.put({ attribute_id, account_id, create_time, ...basic, ...samples, descriptors: stored });
  return attribute_id;
}

test('an empty face, readable at its Location', async () => {
  const { status, headers, body } = await call('POST', '/6/faces', {});
  const { face_id, url, external_url } = Created.parse(body);
  expect([status, url, external_url]).toEqual([201, `/6/faces/${face_id}`, `http://facet.test${url}`]);
  expect(headers.get('location')).toBe(url);
  const read = (await call('GET', url)).body;
  expect(read).toMatchObject({ face_id, user_data: '', external_id: '', event_id: null, avatar: '', lists: [] });
});

test('with words, lists and data from outside', async () => {
  const lists = [
    await addList(resources.pool, resources.account_id),
    await addList(resources.pool, resources.account_id),
  ];
  const words = { user_data: 'Ann', external_id: 'a-1', event_id: randomUUID(), avatar: 'http://photos.test/1.jpg' };
  const attribute = { basic_attributes: { age: 30, gender: 0 }, descriptors, descriptor_samples: [randomUUID()] };
  const face_id = await create({ ...words, lists, attribute });
  const { body } = await call('GET', `/6/faces/${face_id}`);
  expect(body).toMatchObject({ ...words, lists: expect.arrayContaining(lists) as unknown });
  expect((await call('GET', `/6/faces/${face_id}/attributes`)).body).toMatchObject({
    basic_attributes: { age: 30, gender: 0, ethnicity: null },
    descriptors_info: [{ descriptor_version: 101 }],
  });
});

test('from a temporary attribute, which belongs to one face only', async () => {
  const attribute_id = await addAttribute();
  const face_id = await create({ attribute: { attribute_id } });
  expect((await call('GET', `/6/faces/${face_id}/attributes`)).body).toMatchObject({
    create_time: '2026-01-02T03:04:05.678Z',
    basic_attributes: { age: 33, gender: 1, ethnicity: null },
    descriptors_info: [{ descriptor_version: 102 }],
  });
  const before = await count();
  const { status, error } = await call('POST', '/6/faces', { attribute: { attribute_id } });
  expect([status, error.error_code]).toEqual([409, 22001]);
  expect(await count()).toEqual(before);
});

test('Redis is asked for a temporary attribute alone, and never again for what a face took over', async () => {
  await using server = await startWithoutRedis(resources);
  expect((await server.call('POST', '/6/faces', {})).status).toBe(201);
  expect((await server.call('POST', '/6/faces', { attribute: { descriptors } })).status).toBe(201);
  const temporary = { attribute: { attribute_id: await addAttribute() } };
  const { status, error } = await server.call('POST', '/6/faces', temporary);
  expect([status, error.error_code]).toEqual([503, 99504]);
  const { body } = await server.call('GET', `/6/faces/${await create(temporary)}/attributes`);
  expect(body).toMatchObject({ basic_attributes: { age: 33 }, descriptors_info: [{ descriptor_version: 102 }] });
});

test('of two that take one attribute at once, one gets it', async () => {
  const attribute = { attribute_id: await addAttribute() };
  const answers = await Promise.all(Array.from({ length: 5 }, () => call('POST', '/6/faces', { attribute })));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409]);
});

test('with the wanted id, once', async () => {
  const face_id = randomUUID();
  expect(await create({ face_id: face_id.toUpperCase() })).toBe(face_id);
  const { status, error } = await call('POST', '/6/faces', { face_id });
  expect([status, error.error_code]).toEqual([409, 99011]);
});

test.each([
  ['a list that is not there', () => ({ lists: [randomUUID()] }), 400, 22005],
  ['an attribute that is not there', () => ({ attribute: { attribute_id: randomUUID() } }), 404, 22011],
  ['an attribute with nothing in it', () => ({ attribute: {} }), 400, 22022],
  [
    'an unknown version',
    () => ({ attribute: { descriptors: [{ ...descriptors[0], descriptor_version: 7 }] } }),
    400,
    12036,
  ],
  ['too few floats', () => ({ attribute: { descriptors: [{ descriptor: base64(1) }] } }), 400, 100007],
  ['a version twice', () => ({ attribute: { descriptors: [...descriptors, ...descriptors] } }), 400, 12022],
  ['a long name', () => ({ user_data: 'a'.repeat(129) }), 400, 12022],
  ['an unknown field', () => ({ name: 'Ann' }), 400, 12022],
])('refused, and nothing is stored: %s', async (_, body, status, code) => {
  const before = await count();
  const answer = await call('POST', '/6/faces', body());
  expect([answer.status, answer.error.error_code]).toEqual([status, code]);
  expect(await count()).toEqual(before);
});

test("another account's list and attribute are as good as missing", async () => {
  const lists = [await addList(resources.pool, resources.account_id)];
  const attribute = { attribute_id: await addAttribute() };
  const list = await callAs(resources.foreign_id, 'POST', '/6/faces', { lists });
  const taken = await callAs(resources.foreign_id, 'POST', '/6/faces', { attribute });
  expect([list.error.error_code, taken.error.error_code]).toEqual([22005, 22011]);
});

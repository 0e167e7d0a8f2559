import { randomUUID } from 'node:crypto';
import { addFace, base64, testFaces } from './faces.ts';

/** getFaceAttributes, putFaceAttributes, deleteFaceAttributes, getFaceAttributeSamples */
const { attributes, resources } = testFaces();
const { call, callAs } = resources;
const sample = randomUUID();
const outside = {
  basic_attributes: { age: 40, gender: 1, ethnicity: 4 },
  descriptors: [{ descriptor: base64(0, 1), descriptor_version: 102 }],
  descriptor_samples: [sample],
};

const newPath = async () =>
  `/6/faces/${await addFace(resources.pool, { account_id: resources.account_id })}/attributes`;

test('put, get, replace, delete', async () => {
  const path = await newPath();
  expect((await call('PUT', path, outside)).status).toBe(204);
  expect((await call('GET', path)).body).toMatchObject({
    account_id: resources.account_id,
    basic_attributes: { age: 40, gender: 1, ethnicity: 4 },
    descriptors_info: [{ descriptor_version: 102 }],
  });
  expect((await call('GET', `${path}?targets=create_time`)).body).toEqual({
    create_time: expect.any(String) as string,
  });
  expect((await call('GET', `${path}/samples`)).body).toEqual({
    basic_attributes_samples: [],
    descriptor_samples: [sample],
  });
  expect((await call('PUT', path, { basic_attributes: { age: 41 } })).status).toBe(204);
  expect((await call('GET', path)).body).toMatchObject({
    basic_attributes: { age: 41, gender: null, ethnicity: null },
    descriptors_info: [],
  });
  expect((await call('DELETE', path)).status).toBe(204);
  expect((await call('GET', path)).error.error_code).toBe(11032);
  expect((await call('HEAD', path)).status).toBe(404);
  expect((await call('DELETE', path)).status).toBe(204);
  expect((await call('GET', `${path}/samples`)).body).toEqual({ basic_attributes_samples: [], descriptor_samples: [] });
});

test('those of a temporary attribute take the place of the old ones', async () => {
  const path = await newPath();
  await call('PUT', path, outside);
  const [attribute_id, create_time] = [randomUUID(), '2026-01-02T03:04:05.678Z'];
  await attributes.put({
    ...{ attribute_id, account_id: resources.account_id, create_time, gender: 0, age: 20, ethnicity: null },
    ...{ basic_attributes_samples: [sample], descriptor_samples: [] },
    descriptors: [{ descriptor_version: 101, descriptor: Float32Array.of(0, 0, 0.6, 0.8) }],
  });
  expect((await call('PUT', path, { attribute_id })).status).toBe(204);
  expect((await call('GET', path)).body).toMatchObject({
    create_time,
    basic_attributes: { age: 20, gender: 0, ethnicity: null },
    descriptors_info: [{ descriptor_version: 101 }],
  });
  const samples = { basic_attributes_samples: [sample], descriptor_samples: [] };
  expect((await call('GET', `${path}/samples`)).body).toEqual(samples);
});

test('a descriptor version that is not there', async () => {
  const path = await newPath();
  await call('PUT', path, outside);
  expect((await call('GET', `${path}?descriptor_version=102`)).status).toBe(200);
  const { status, error } = await call('GET', `${path}?descriptor_version=101`);
  expect([status, error.error_code]).toEqual([404, 22018]);
});

test('nothing in it, an attribute that is not there: the old ones stay', async () => {
  const path = await newPath();
  await call('PUT', path, outside);
  expect((await call('PUT', path, {})).error.error_code).toBe(22022);
  expect((await call('PUT', path, { attribute_id: randomUUID() })).error.error_code).toBe(22011);
  expect((await call('PUT', path, { descriptors: [{ descriptor: 'AAAA' }] })).error.error_code).toBe(100007);
  expect((await call('GET', path)).body).toMatchObject({ basic_attributes: { age: 40 } });
});

test("a missing face and another account's are the same", async () => {
  const [own, missing] = [await newPath(), `/6/faces/${randomUUID()}/attributes`];
  for (const [method, path, body] of [
    ['GET', '', undefined],
    ['PUT', '', outside],
    ['DELETE', '', undefined],
    ['GET', '/samples', undefined],
  ] as const) {
    expect((await call(method, missing + path, body)).error.error_code).toBe(22002);
    expect((await callAs(resources.foreign_id, method, own + path, body)).error.error_code).toBe(22002);
  }
});

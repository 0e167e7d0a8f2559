import { randomUUID } from 'node:crypto';
import { createAttributeStore, type StoredAttribute } from '../../../stores/redis/attributes.ts';
import { testRedis } from '../../redis.ts';
import { testResources } from '../resources.ts';

const attributes = createAttributeStore(testRedis());
const resources = testResources(() => ({ attributes }));
const { call, callAs } = resources;

async function add(estimated: Pick<StoredAttribute, 'gender' | 'age'>): Promise<string> {
  const attribute_id = randomUUID();
  await attributes.put({
    attribute_id,
    account_id: resources.account_id,
    create_time: '2026-01-02T03:04:05.678Z',
    ...estimated,
    ethnicity: null,
    basic_attributes_samples: [],
    descriptor_samples: [attribute_id],
    descriptors: [{ descriptor_version: 101, descriptor: Float32Array.of(0.6, 0.8) }],
  });
  return attribute_id;
}

test('all fields, without the descriptors themselves', async () => {
  const attribute_id = await add({ gender: 1, age: 33 });
  const { status, body } = await call('GET', `/6/attributes/${attribute_id}`);
  expect([status, body]).toEqual([
    200,
    {
      attribute_id,
      account_id: resources.account_id,
      create_time: '2026-01-02T03:04:05.678Z',
      basic_attributes: { gender: 1, age: 33, ethnicity: null },
      basic_attributes_samples: [],
      descriptor_samples: [attribute_id],
      descriptors_info: [{ descriptor_version: 101 }],
    },
  ]);
  const { body: some } = await call('GET', `/6/attributes/${attribute_id}?targets=attribute_id`);
  expect(some).toEqual({ attribute_id });
});

test('nothing was estimated', async () => {
  const attribute_id = await add({ gender: null, age: null });
  const { body } = await call('GET', `/6/attributes/${attribute_id}`);
  expect(body).toMatchObject({ basic_attributes: null });
});

test("HEAD and GET: an expired attribute and another account's are the same", async () => {
  const attribute_id = await add({ gender: 1, age: 33 });
  expect((await call('HEAD', `/6/attributes/${attribute_id}`)).status).toBe(200);
  for (const method of ['GET', 'HEAD']) {
    expect((await call(method, `/6/attributes/${randomUUID()}`)).status).toBe(404);
    expect((await callAs(resources.foreign_id, method, `/6/attributes/${attribute_id}`)).status).toBe(404);
  }
  expect((await call('GET', `/6/attributes/${randomUUID()}`)).error.error_code).toBe(22011);
});

test('an unknown target', async () => {
  const { status, error } = await call('GET', `/6/attributes/${randomUUID()}?targets=descriptors`);
  expect([status, error.error_code]).toEqual([400, 12012]);
});

import { randomUUID } from 'node:crypto';
import { createAttributeStore, type StoredAttribute } from '../../../stores/redis/attributes.ts';
import { testRedis } from '../../redis.ts';

const redis = testRedis();
const store = createAttributeStore(redis);
const account_id = randomUUID();

const attribute = (): StoredAttribute => ({
  attribute_id: randomUUID(),
  account_id,
  create_time: '2026-01-02T03:04:05.678Z',
  gender: 1,
  age: 33,
  ethnicity: null,
  basic_attributes_samples: [randomUUID()],
  descriptor_samples: [],
  descriptors: [{ descriptor_version: 101, descriptor: Float32Array.of(0.6, -0.8, Math.fround(0.1)) }],
});

test('an attribute comes back bit by bit, for its own account only', async () => {
  const kept = attribute();
  await store.put(kept);
  await expect(store.get(account_id, kept.attribute_id)).resolves.toEqual(kept);
  await expect(store.exists(account_id, kept.attribute_id)).resolves.toBe(true);
  await expect(store.get(randomUUID(), kept.attribute_id)).resolves.toBeUndefined();
  const ttl = await redis.ttl(`attr:${account_id}:${kept.attribute_id}`);
  expect(ttl).toBeGreaterThan(295);
  expect(ttl).toBeLessThanOrEqual(300);
});

test('a view into a larger buffer is stored as the view alone', async () => {
  const all = Float32Array.of(9, 0.6, 0.8, 9);
  const kept = { ...attribute(), descriptors: [{ descriptor_version: 1, descriptor: all.subarray(1, 3) }] };
  await store.put(kept, 60);
  const found = await store.get(account_id, kept.attribute_id);
  expect(found?.descriptors[0]?.descriptor).toEqual(Float32Array.of(0.6, 0.8));
});

test('many are read at once, in the order asked for, without those that are gone', async () => {
  const [one, two] = [attribute(), attribute()];
  await store.put(one);
  await store.put(two);
  const found = await store.getMany(account_id, [two.attribute_id, randomUUID(), one.attribute_id]);
  expect(found.map(({ attribute_id }) => attribute_id)).toEqual([two.attribute_id, one.attribute_id]);
  await expect(store.getMany(account_id, [])).resolves.toEqual([]);
});

test('it is gone after removal and after its time', async () => {
  const [removed, short] = [attribute(), attribute()];
  await store.put(removed);
  await expect(store.remove(account_id, removed.attribute_id)).resolves.toBe(true);
  await expect(store.remove(account_id, removed.attribute_id)).resolves.toBe(false);
  await store.put(short, 1);
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  await expect(store.exists(account_id, short.attribute_id)).resolves.toBe(false);
});

test.each([0, 86_401, 1.5, Number.NaN])('a ttl of %d s is refused', async (ttl) => {
  await expect(store.put(attribute(), ttl)).rejects.toThrow(RangeError);
});

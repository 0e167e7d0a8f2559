import { countAttempts } from '../../stores/redis/attempts.ts';
import { noFace, photo, portrait } from '../photos.ts';
import { activitiesSetting, addOrder, runOf } from './setting.ts';

const setting = activitiesSetting();
const ATTRIBUTES = { extract_policy: { extract_basic_attributes: 1 } };

test('each face is a subject with its facts; an image without a face has none', async () => {
  const order = await addOrder(setting.inbox, [photo(1), await noFace()]);
  const described = await setting.activities.describeImages(runOf(setting.account_id, ATTRIBUTES, [order]));
  expect(described).toMatchObject([{ order_id: order.order_id, state: 'described' }]);
  expect(described[0]?.subjects).toHaveLength(3);
  for (const facts of described[0]?.subjects ?? []) {
    expect(facts.age).toBeGreaterThan(5);
    expect([0, 1]).toContain(facts.gender);
  }
});

test('one person on several images is one subject', async () => {
  const order = await addOrder(setting.inbox, [await portrait(), await portrait()], { aggregate_attributes: true });
  const [described] = await setting.activities.describeImages(runOf(setting.account_id, {}, [order]));
  expect(described?.subjects).toHaveLength(1);
});

test('an order that ended its process twice leaves the shared run, and is refused after the third time', async () => {
  const [bad, good] = [
    await addOrder(setting.inbox, [await portrait()]),
    await addOrder(setting.inbox, [await portrait()]),
  ];
  const crash = () => countAttempts(setting.redis, [bad.order_id]); // What is left of an attempt that never ended.
  const shared = runOf(setting.account_id, {}, [bad, good]);
  const states = async (run = shared) => (await setting.activities.describeImages(run)).map(({ state }) => state);
  await crash();
  await crash();
  await expect(states()).resolves.toEqual(['alone', 'described']);
  const alone = { ...shared, orders: [bad] };
  expect(await setting.activities.describeImages(alone)).toMatchObject([{ state: 'described', subjects: [] }]);
});

test('an order that came through is not counted: later attempts start anew', async () => {
  const order = await addOrder(setting.inbox, [await portrait()]);
  const run = runOf(setting.account_id, {}, [order]);
  for (let retry = 0; retry < 5; retry++) {
    const [described] = await setting.activities.describeImages(run);
    expect(described?.subjects).toHaveLength(1);
  }
});

test('an order that the inbox does not hold fails for good', async () => {
  const order = await addOrder(setting.inbox, [await portrait()]);
  await setting.inbox.remove(order.order_id);
  const lost = setting.activities.describeImages(runOf(setting.account_id, {}, [order]));
  await expect(lost).rejects.toMatchObject({ key: 'internal' });
});

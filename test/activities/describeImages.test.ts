import type { RunInput } from '../../contract/runs.ts';
import { countAttempts } from '../../stores/redis/attempts.ts';
import { noFace, photo, portrait } from '../photos.ts';
import { activitiesSetting, addOrder, runOf } from './setting.ts';

const setting = activitiesSetting();
const NOTHING = {
  ...{
    tags: [],
    sample: false,
    body_sample: false,
    image: false,
    attribute: false,
    face: false,
    event: false,
    notify: false,
  },
  ...{ list_ids: [], callbacks: [] },
};
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

test('an order that was at work when a process ended leaves its shared run; after the third time it is refused', async () => {
  const orders = [await addOrder(setting.inbox, [await portrait()]), await addOrder(setting.inbox, [await portrait()])];
  const shared = runOf(setting.account_id, {}, orders);
  const states = async (run: RunInput) =>
    (await setting.another().describeImages(run)).map(({ state, subjects }) => `${state} ${subjects.length}`);
  expect([await states(shared), await states(shared)]).toEqual([
    ['described 1', 'described 1'], // Again, and nobody crashed: nobody is to blame.
    ['described 1', 'described 1'],
  ]);
  const [first] = orders;
  if (!first) throw new Error('no order');
  const alone = { ...shared, orders: [first] };
  const crash = () => countAttempts(setting.redis, [first.order_id]); // As a process that began and never ended.
  await crash();
  expect([await states(shared), await states(alone)]).toEqual([['alone 0', 'described 1'], ['described 1']]);
  await crash();
  expect(await states(alone)).toEqual(['described 1']);
  await crash();
  expect(await states(alone)).toEqual(['described 0']);
});

test('an order that was stored before its worker ended is answered, not described again', async () => {
  const order = await addOrder(setting.inbox, [await portrait()]);
  const run = runOf(setting.account_id, {}, [order]);
  await setting.activities.describeImages(run);
  const [stored] = await setting.activities.storeEvents(run, { [order.order_id]: [NOTHING] });
  expect(stored).toMatchObject({ status: 'stored' });
  expect(await setting.another().describeImages(run)).toEqual([
    { order_id: order.order_id, state: 'answered', subjects: [], event_ids: [] },
  ]);
});

test('an order that came through is not counted: later attempts start anew', async () => {
  const order = await addOrder(setting.inbox, [await portrait()]);
  const run = runOf(setting.account_id, {}, [order]);
  for (let retry = 0; retry < 5; retry++) {
    const [described] = await setting.activities.describeImages(run);
    expect(described?.subjects).toHaveLength(1);
  }
});

test('an order that was handed over is counted while it is at work, and no longer', async () => {
  const order = await addOrder(setting.inbox, [await portrait()]);
  const brought = await setting.inbox.read(order.order_id);
  if (!brought) throw new Error('no order');
  setting.handover.open(order.order_id, brought);
  const work = setting.activities.describeImages(runOf(setting.account_id, {}, [order]));
  const ended = work.then(() => 'ended');
  const seen = new Set<string | null>();
  for (let last: string | null = null; last !== 'ended'; seen.add(last)) {
    last = await Promise.race([ended, setting.redis.get(`attempts:${order.order_id}`)]);
  }
  expect(await work).toMatchObject([{ state: 'described' }]);
  expect(seen).toContain('1'); // What a process that ends now leaves to the next.
  await expect(setting.redis.get(`attempts:${order.order_id}`)).resolves.toBeNull();
  setting.handover.close(order.order_id);
});

test('an order that the inbox does not hold fails for good', async () => {
  const order = await addOrder(setting.inbox, [await portrait()]);
  await setting.inbox.remove(order.order_id);
  const lost = setting.activities.describeImages(runOf(setting.account_id, {}, [order]));
  await expect(lost).rejects.toMatchObject({ key: 'internal' });
});

test('what keeps nothing: its history tells how many faces, and it is done once its photos are gone', async () => {
  const order = await addOrder(setting.inbox, [photo(1)]);
  const run = { ...runOf(setting.account_id, ATTRIBUTES, [order]), handler_id: 'sdk' };
  await expect(setting.activities.describeImages(run)).resolves.toEqual([
    { order_id: order.order_id, state: 'described', subjects: [{}, {}, {}] },
  ]);
  await setting.inbox.remove(order.order_id); // As the API does when it has answered, or given up.
  await expect(setting.another().describeImages(run)).resolves.toEqual([
    { order_id: order.order_id, state: 'answered', subjects: [], event_ids: [] },
  ]);
});

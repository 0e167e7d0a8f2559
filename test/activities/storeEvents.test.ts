import type { RunInput } from '../../contract/runs.ts';
import { decide } from '../../workflows/decide.ts';
import { photo, portrait } from '../photos.ts';
import { activitiesSetting, addOrder, runOf } from './setting.ts';

const setting = activitiesSetting();
type Activities = typeof setting.activities;

/** What the workflow does between describing and storing. */
async function decideAll(run: RunInput, activities: Activities) {
  const described = await activities.describeImages(run);
  const { policies } = run;
  if (!policies) throw new Error('no policies');
  return Object.fromEntries(
    described.map(({ order_id, subjects }) => [order_id, subjects.map((facts) => decide(policies, facts, []))]),
  );
}
const counted = async (table: string) => {
  const { rows } = await setting.db.pool.query<{ count: number }>(`select count(*) from ${table}`);
  return rows[0]?.count;
};

test('a repeat stores nothing twice and gives the first answer’s events', async () => {
  const order = await addOrder(setting.inbox, [photo(1)]);
  const brought = await setting.inbox.read(order.order_id);
  const run = runOf(setting.account_id, { storage_policy: { face_policy: { store_face: 1 } } }, [order]);
  const decisions = await decideAll(run, setting.activities);
  const [first] = await setting.activities.storeEvents(run, decisions);
  const before = await Promise.all(['events.events', 'faces.faces', 'images.objects'].map(counted));

  if (brought) await setting.inbox.put(order.order_id, brought);
  const [second] = await setting.another().storeEvents(run, decisions); // A worker that lost its memory describes again.
  expect(first).toMatchObject({ status: 'stored' });
  expect(second).toEqual({ ...first, status: 'answered' });
  await expect(Promise.all(['events.events', 'faces.faces', 'images.objects'].map(counted))).resolves.toEqual(before);
});

test('an order that cannot be stored harms no other of its run', async () => {
  await setting.db.pool.query(`
    create function refuse() returns trigger language plpgsql as $$ begin raise exception 'planted'; end $$;
    create trigger refuse before insert on events.events for each row when (new.source = 'fail') execute function refuse()`);
  const image = await portrait();
  const good = await addOrder(setting.inbox, [image]);
  const bad = await addOrder(setting.inbox, [image], { source: 'fail' });
  const run = runOf(setting.account_id, {}, [bad, good]);
  const outcomes = await setting.activities.storeEvents(run, await decideAll(run, setting.activities));
  expect(outcomes).toMatchObject([
    { order_id: bad.order_id, status: 'failed', error: 'internal', event_ids: [] },
    { order_id: good.order_id, status: 'stored' },
  ]);
  const { rows } = await setting.db.pool.query('select source from events.events where event_id = any($1)', [
    outcomes.flatMap(({ event_ids }) => event_ids),
  ]);
  expect(rows).toEqual([{ source: '' }]);
});

test('a list deleted since the handler was made: the face is stored without the link', async () => {
  const list_id = '7d9e7a4c-8d5e-4f70-9d3a-0c0f53d9f001';
  const face_policy = { store_face: 1, link_to_lists_policy: [{ list_id }] };
  const order = await addOrder(setting.inbox, [await portrait()]);
  const run = runOf(setting.account_id, { storage_policy: { face_policy } }, [order]);
  const [outcome] = await setting.activities.storeEvents(run, await decideAll(run, setting.activities));
  const { rows } = await setting.db.pool.query('select attach_result from events.events where event_id = $1', [
    outcome?.event_ids[0],
  ]);
  expect(rows).toEqual([{ attach_result: [] }]);
});

test('a stored order leaves the inbox', async () => {
  const order = await addOrder(setting.inbox, [await portrait()]);
  const run = runOf(setting.account_id, {}, [order]);
  await setting.activities.storeEvents(run, await decideAll(run, setting.activities));
  await expect(setting.inbox.read(order.order_id)).resolves.toBeUndefined();
});

test('a worker that lost what was matched matches again', async () => {
  const order = await addOrder(setting.inbox, [await portrait()]);
  const run = runOf(setting.account_id, { match_policy: [{ label: 'all', candidates: { origin: 'faces' } }] }, [order]);
  const plan = { [order.order_id]: [[0]] };
  const decisions = await decideAll(run, setting.activities);
  await setting.activities.matchAttributes(run, plan);
  const [outcome] = await setting.another().storeEvents(run, decisions, plan);
  const { rows } = await setting.db.pool.query('select match_labels from events.events where event_id = $1', [
    outcome?.event_ids[0],
  ]);
  expect(rows).toEqual([{ match_labels: ['all'] }]);
});

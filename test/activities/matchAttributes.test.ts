import { randomUUID } from 'node:crypto';
import { decide } from '../../workflows/decide.ts';
import { portrait } from '../photos.ts';
import { activitiesSetting, addOrder, runOf } from './setting.ts';

const setting = activitiesSetting();

async function enrol(list_id: string): Promise<void> {
  const { pool } = setting.db;
  await pool.query('insert into faces.lists (list_id, account_id) values ($1, $2)', [list_id, setting.account_id]);
  const order = await addOrder(setting.inbox, [await portrait()], { external_id: 'ann' });
  const face_policy = { store_face: 1, link_to_lists_policy: [{ list_id }] };
  const run = runOf(setting.account_id, { storage_policy: { face_policy } }, [order]);
  const [described] = await setting.activities.describeImages(run);
  const { policies } = run;
  if (!policies || !described) throw new Error('nothing described');
  const decisions = described.subjects.map((facts) => decide(policies, facts, []));
  await setting.activities.storeEvents(run, { [order.order_id]: decisions });
}

test('the workflow gets the best of each label; a subject that no policy applies to is not matched', async () => {
  const list_id = randomUUID();
  await enrol(list_id);
  const orders = [await addOrder(setting.inbox, [await portrait()]), await addOrder(setting.inbox, [await portrait()])];
  const candidates = { origin: 'faces', list_id };
  const match_policy = [
    { label: 'list', candidates },
    { label: 'nobody', candidates: { origin: 'faces', external_ids: ['nobody'] } },
  ];
  const run = runOf(setting.account_id, { match_policy }, orders);
  await setting.activities.describeImages(run);
  const [first = '', second = ''] = orders.map(({ order_id }) => order_id);
  const best = await setting.activities.matchAttributes(run, { [first]: [[0, 1]], [second]: [[]] });
  expect(best[first]?.[0]?.[0]).toMatchObject({ label: 'list' });
  expect(best[first]?.[0]?.[0]?.similarity).toBeGreaterThan(0.99);
  expect(best[first]?.[0]?.[1]).toEqual({ label: 'nobody', id: null, similarity: 0 });
  expect(best[second]).toEqual([[]]);
});

test('a worker that lost its memory describes again before it matches', async () => {
  const order = await addOrder(setting.inbox, [await portrait()]);
  const match_policy = [{ label: 'all', candidates: { origin: 'faces' } }];
  const run = runOf(setting.account_id, { match_policy }, [order]);
  const best = await setting.another().matchAttributes(run, { [order.order_id]: [[0]] });
  expect(best[order.order_id]?.[0]?.[0]?.label).toBe('all');
});

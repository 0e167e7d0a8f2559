import { portrait } from '../photos.ts';
import { activitiesSetting, addOrder, runOf } from './setting.ts';

const setting = activitiesSetting();

test('knows the orders that were committed, and only those', async () => {
  const orders = [await addOrder(setting.inbox, [await portrait()]), await addOrder(setting.inbox, [])];
  const run = runOf(setting.account_id, {}, orders);
  await expect(setting.activities.findStoredOrders(run)).resolves.toEqual([]);
  const [first] = orders;
  if (!first) throw new Error('no order');
  const decision = {
    tags: [],
    sample: true,
    body_sample: true,
    image: false,
    attribute: false,
    face: false,
    event: true,
    notify: false,
  };
  const decisions = { [first.order_id]: [{ ...decision, list_ids: [], callbacks: [] }] };
  const [outcome] = await setting.activities.storeEvents(run, decisions);
  await expect(setting.activities.findStoredOrders(run)).resolves.toEqual([outcome]);
});

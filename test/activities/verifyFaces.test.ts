import { randomUUID } from 'node:crypto';
import { Verifications } from '../../contract/verifications.ts';
import { decide } from '../../workflows/decide.ts';
import { photo, portrait } from '../photos.ts';
import { activitiesSetting, addOrder, runOf } from './setting.ts';

const setting = activitiesSetting();
const NOTHING_ELSE = {
  storage_policy: { event_policy: { store_event: 0 }, notification_policy: { send_notification: 0 } },
};

/** The faces of a photo, stored. */
async function enrol(image: Buffer): Promise<string[]> {
  const order = await addOrder(setting.inbox, [image]);
  const run = runOf(setting.account_id, { storage_policy: { face_policy: { store_face: 1 } } }, [order]);
  const [described] = await setting.activities.describeImages(run);
  const { policies } = run;
  if (!policies || !described) throw new Error('nothing described');
  await setting.activities.storeEvents(run, {
    [order.order_id]: described.subjects.map((facts) => decide(policies, facts, [])),
  });
  const { rows } = await setting.db.pool.query<{ face_id: string }>(
    'select face_id from faces.faces where account_id = $1 order by create_time desc, face_id limit $2',
    [setting.account_id, described.subjects.length],
  );
  return rows.map(({ face_id }) => face_id);
}

const orderOf = async (image: Buffer, ids: string[]) => {
  const candidates = ids.map((id) => ({ type: 'face' as const, id }));
  return addOrder(setting.inbox, [image], { answer: { form: 'verifications', candidates } });
};

test('the workflow gets the ten most similar candidates of each face, the best first', async () => {
  const trio = await enrol(photo(1));
  const others = [...(await enrol(photo(5))), ...(await enrol(photo(6)))];
  expect(others.length).toBeGreaterThan(7);
  const orders = [await orderOf(await portrait(), [...others, ...trio]), await orderOf(await portrait(), others)];
  const run = { ...runOf(setting.account_id, NOTHING_ELSE, orders), verification_threshold: 10 / 11 };
  await setting.activities.describeImages(run);
  const [first = '', second = ''] = orders.map(({ order_id }) => order_id);
  const verdicts = await setting.activities.verifyFaces(run, [first, second]);
  const [[best, ...rest] = []] = verdicts[first] ?? [];
  expect(best).toMatchObject({ type: 'face', status: true });
  expect(trio).toContain(best?.id);
  expect(rest).toHaveLength(9);
  const similarities = [best, ...rest].map((one) => one?.similarity ?? 0);
  expect(similarities).toEqual(similarities.toSorted((a, b) => b - a));
  expect(verdicts[second]?.[0]?.some(({ status }) => status)).toBe(false);
});

test('a candidate that was deleted meanwhile, or that is another account’s, is left out', async () => {
  const [face_id = ''] = await enrol(await portrait());
  const order = await orderOf(await portrait(), [randomUUID(), face_id]);
  const run = { ...runOf(setting.account_id, NOTHING_ELSE, [order]), verification_threshold: 10 / 11 };
  await setting.activities.describeImages(run);
  const verdicts = await setting.activities.verifyFaces(run, [order.order_id]);
  expect(verdicts[order.order_id]).toMatchObject([[{ id: face_id, status: true }]]);
});

test('a worker that lost its memory verifies again before it answers', async () => {
  const [face_id = ''] = await enrol(await portrait());
  const order = await orderOf(await portrait(), [face_id]);
  const run = { ...runOf(setting.account_id, NOTHING_ELSE, [order]), verification_threshold: 10 / 11 };
  const { policies } = run;
  const described = await setting.activities.describeImages(run);
  if (!policies) throw new Error('no policies');
  const verdicts = await setting.another().verifyFaces(run, [order.order_id]);
  expect(verdicts[order.order_id]).toMatchObject([[{ id: face_id, status: true }]]);

  const brought = await setting.inbox.read(order.order_id);
  if (!brought) throw new Error('no order');
  setting.handover.open(order.order_id, brought);
  const handed = setting.handover.follow(order.order_id);
  const decisions = { [order.order_id]: (described[0]?.subjects ?? []).map((facts) => decide(policies, facts, [])) };
  await setting.another().storeEvents(run, decisions);
  const { answer } = await handed;
  const [image] = Verifications.parse(answer?.body).images;
  expect(image?.detections.face_detections[0]?.verifications).toMatchObject([{ face: { face_id }, status: true }]);
});

import { MANIFEST, modelById } from '../../models/manifest.ts';
import { withChoices, withOwnModels } from '../../models/registry.ts';
import { decide } from '../../workflows/decide.ts';
import { portrait } from '../photos.ts';
import { activitiesSetting, addOrder, runOf } from './setting.ts';

const [MAIN, FURTHER] = [102, 9001];
const again = { ...modelById('dlib-128'), id: 'dlib-again', version: FURTHER };
const manifest = withChoices(withOwnModels(MANIFEST, { models: [again] }), ['extra_face_descriptors=dlib-again']);
const setting = activitiesSetting({ pack: 'npm', manifest });

test('two descriptor versions are stored side by side, and each can be matched', async () => {
  const order = await addOrder(setting.inbox, [await portrait()]);
  const run = runOf(setting.account_id, { storage_policy: { face_policy: { store_face: 1 } } }, [order]);
  const [described] = await setting.activities.describeImages(run);
  const { policies } = run;
  if (!policies || !described) throw new Error('nothing described');
  const decisions = described.subjects.map((facts) => decide(policies, facts, []));
  const [outcome] = await setting.activities.storeEvents(run, { [order.order_id]: decisions });
  expect(outcome).toMatchObject({ status: 'stored' });

  for (const table of ['faces.descriptors', 'events.descriptors']) {
    const { rows } = await setting.db.pool.query<{ descriptor_version: number; descriptor: Buffer }>(
      `select descriptor_version, descriptor from ${table} order by descriptor_version`,
    );
    expect(rows.map(({ descriptor_version }) => descriptor_version)).toEqual([MAIN, FURTHER]);
    const [row] = rows;
    if (!row) throw new Error('nothing is stored');
    const descriptors = new Float32Array(Uint8Array.from(row.descriptor).buffer);
    for (const descriptor_version of [MAIN, FURTHER]) {
      const { results } = await setting.matcher.match({
        ...{ account_id: setting.account_id, descriptor_version, descriptors, dimensions: descriptors.length },
        ...{ limit: 5, threshold: 0.5, candidates: { origin: table === 'faces.descriptors' ? 'faces' : 'events' } },
      });
      expect(results).toEqual([[{ id: expect.any(String) as string, cosine: expect.closeTo(1, 4) as number }]]);
    }
  }
});

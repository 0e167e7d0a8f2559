import { availability, type Estimation, tasksOf } from '../../../models/availability.ts';
import type { PackReport } from '../../../models/packReport.ts';
import { testResources } from '../resources.ts';

const report: PackReport = {
  pack: 'standard',
  models: [
    {
      ...{ task: 'face_detection', id: 'yunet', version: 1, licence: 'Apache-2.0', trained_on: 'WIDER FACE' },
      ...{ commercial_use: 'unclear', bytes: 322_906, sha256: 'a'.repeat(64), from: 'the folder of weights' },
    },
  ],
  missing: [{ task: 'liveness_near', reason: 'model minifasnet-v2-27: it is nowhere' }],
};
const tasks = tasksOf(report);
const { call } = testResources(() => ({
  engine: { report, available: (estimation: Estimation) => availability(estimation, tasks) },
}));

test('tells what the platform has, with which models, and why an estimation is missing', async () => {
  const { status, body } = await call('GET', '/6/features');
  expect([status, body]).toMatchObject([
    200,
    {
      license: { status: 'ok', faces_count: 0 },
      features: { events: 1, lambda: 0, liveness: 0 },
      estimations: { face_detection: true, ethnicity: expect.stringContaining('model pack "standard"') as string },
      models: report,
    },
  ]);
});

test('a model whose weights are missing is named with the reason', () => {
  expect(tasks.missing).toEqual({ liveness_near: 'model minifasnet-v2-27: it is nowhere' });
  const known = { ...tasks, tasks: [], missing: { iris: 'model iris: it is nowhere' } };
  const reasons = [availability('gaze', known), availability('eyes_attributes', known)];
  for (const reason of reasons) expect(reason).toMatch(/^Estimation "\w+" needs the model/);
});

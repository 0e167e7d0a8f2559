import { ApplicationFailure, CancelledFailure } from '@temporalio/activity';
import { tellMonitor } from '../../activities/tellMonitor.ts';
import type { Served } from '../../stores/monitoring/monitor.ts';

const account_id = '00000000-0000-4000-b000-000000000146';
const request_id = '1700000000,8f14e45f-ceea-4672-8f3b-5d5b6b1c2d3e';
const told: Served[] = [];
beforeEach(() => void told.splice(0));

async function run(work: () => Promise<unknown>, args: unknown[] = [{ account_id, handler_id: 'h', orders: [] }]) {
  const workflowExecution = { workflowId: `events/${account_id}/${request_id}+2`, runId: '' };
  const info = { activityType: 'describeImages', workflowExecution };
  const { inbound } = tellMonitor({ served: (one) => void told.push(one) })({ info });
  return inbound?.execute?.({ args, headers: {} }, work);
}

test('a run that ended well', async () => {
  await expect(run(() => Promise.resolve(7))).resolves.toBe(7);
  expect(told).toEqual([
    {
      ...{ service: 'luna-handlers', method: 'RUN', path: '/describeImages', status: 200, error_code: undefined },
      ...{ request_id, duration_s: expect.any(Number) as number, tags: { account_id, handler_id: 'h' } },
    },
  ]);
});

test.each<[string, Error, number, number | undefined]>([
  ['a failure of the catalogue', ApplicationFailure.create({ type: 'storeFull' }), 503, 99507],
  ['any other', new TypeError('x'), 500, 1],
  ['one that was cancelled', new CancelledFailure('enough'), 499, undefined],
])('%s passes, and is told', async (_, error, status, error_code) => {
  await expect(run(() => Promise.reject(error), [])).rejects.toBe(error);
  expect(told).toMatchObject([{ status, tags: {} }]);
  expect(told[0]?.error_code).toBe(error_code);
});

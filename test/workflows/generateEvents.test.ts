import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { translateErrors } from '../../activities/failure.ts';
import type { DescribeActivities, StoreActivities } from '../../activities/index.ts';
import { PlatformError } from '../../contract/errors.ts';
import type { Outcome, RunInput } from '../../contract/runs.ts';
import type { generateEvents } from '../../workflows/generateEvents.ts';
import { runOf } from '../activities/setting.ts';

const address = process.env['TEMPORAL_ADDRESS'] ?? '';
const MATCHING = { match_policy: [{ label: 'known', candidates: { origin: 'faces', list_id: randomUUID() } }] };

/** A worker that took the run over from another: it has not seen the policies yet. */
function forgetful() {
  const calls: string[] = [];
  const call = (name: string, { policies }: RunInput): void => {
    calls.push(`${name} ${policies ? 'with' : 'without'} policies`);
    if (!policies && name === 'match') throw new PlatformError('handlerCorrupted', 'not seen');
  };
  const activities: DescribeActivities & StoreActivities = {
    describeImages(run) {
      call('describe', run);
      const described = run.orders.map(({ order_id }) => ({ order_id, state: 'described' as const, subjects: [{}] }));
      return Promise.resolve(described);
    },
    async matchAttributes(run) {
      await Promise.resolve();
      call('match', run);
      return {};
    },
    storeEvents(run) {
      call('store', run);
      const stored = (order: RunInput['orders'][number]): Outcome => ({ ...order, status: 'stored', event_ids: [] });
      return Promise.resolve(run.orders.map(stored));
    },
    loadPolicies: () => Promise.reject(new Error('not asked for')),
    verifyFaces: () => Promise.reject(new Error('not asked for')),
    findStoredOrders: () => Promise.reject(new Error('not asked for')),
  };
  return { calls, activities };
}

test('policies go with the first activity, and once more to a worker that has not seen them', async () => {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  const [connection, native] = [await Connection.connect({ address }), await NativeConnection.connect({ address })];
  const taskQueue = randomUUID();
  const { calls, activities } = forgetful();
  const worker = await Worker.create({
    connection: native,
    taskQueue,
    workflowsPath: `${process.cwd()}/workflows/index.ts`,
    activities: { ...activities },
    interceptors: { activity: [() => ({ inbound: translateErrors })] },
  });
  const request_id = `1700000000,${randomUUID()}`;
  const run = runOf(randomUUID(), MATCHING, [
    { order_id: randomUUID(), request_id, images: 1, bytes: 1, body_sha256: '', receive_time: '' },
  ]);
  const client = new Client({ connection });
  const outcomes = await worker.runUntil(
    client.workflow.execute<typeof generateEvents>('generateEvents', { taskQueue, workflowId: taskQueue, args: [run] }),
  );
  expect(outcomes).toMatchObject([{ status: 'stored' }]);
  expect(calls).toEqual([
    'describe with policies',
    'match without policies',
    'match with policies',
    'store without policies',
  ]);
  await Promise.all([connection.close(), native.close()]);
}, 60_000);

// node healthWorker.mjs TEMPORAL_ADDRESS QUEUE: ends with 0 where a worker of this container asked Temporal for tasks
// of this queue in the last two minutes. A worker is known by its identity, <pid>@<host name>.
import { hostname } from 'node:os';
import { Connection } from '@temporalio/client';

const QUEUE_TYPES = [1, 2]; // Workflow tasks, activity tasks.
const RECENT_MS = 120_000;

const [address, name] = process.argv.slice(2);
const recent = async () => {
  const connection = await Connection.connect({ address, connectTimeout: 5000 });
  for (const taskQueueType of QUEUE_TYPES) {
    const request = { namespace: 'default', taskQueue: { name }, taskQueueType };
    const { pollers } = await connection.withDeadline(Date.now() + 8000, () =>
      connection.workflowService.describeTaskQueue(request),
    );
    const own = pollers.filter(({ identity }) => identity.endsWith(`@${hostname()}`));
    if (own.some(({ lastAccessTime }) => Date.now() - Number(lastAccessTime.seconds) * 1000 < RECENT_MS)) return true;
  }
  return false;
};
process.exit((await recent().catch(() => false)) ? 0 : 1);

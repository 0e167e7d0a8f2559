import { randomUUID } from 'node:crypto';
import { Client, Connection, type WorkflowHandle } from '@temporalio/client';
import type { Config } from './config.ts';
import { runningPlatform } from './runningPlatform.ts';

type History = NonNullable<Awaited<ReturnType<WorkflowHandle['fetchHistory']>>['events']>;
type EventId = NonNullable<History[number]['eventId']>;

/**
 * `facet retry`: runs a closed run again under the same id. A remote run goes on from the task that scheduled the
 * activity that failed, so that earlier results are kept; a local one from its start, since local activities leave
 * nothing to go back to and every step is idempotent. @returns the exit code
 */
export async function retry(config: Config, workflowId: string): Promise<number> {
  const up = runningPlatform(config.FACET_DATA_DIR); // It may have found other ports free than the usual ones.
  const connection = await Connection.connect({ address: up?.temporal_address ?? config.TEMPORAL_ADDRESS });
  try {
    const client = new Client({ connection, namespace: config.TEMPORAL_NAMESPACE });
    const handle = client.workflow.getHandle(workflowId);
    const { status, runId } = await handle.describe();
    if (status.name === 'RUNNING') {
      console.error(`${workflowId} is still running: there is nothing to retry. Cancel it first, or wait for its end.`);
      return 1;
    }
    const { events } = await handle.fetchHistory();
    const { runId: newRunId } = await client.workflowService.resetWorkflowExecution({
      namespace: config.TEMPORAL_NAMESPACE,
      workflowExecution: { workflowId, runId },
      workflowTaskFinishEventId: resetPoint(events ?? []),
      reason: 'facet retry',
      requestId: randomUUID(),
    });
    console.log(`${workflowId} runs again as run ${newRunId}.`);
    const ui = up?.temporal_ui_url ?? config.TEMPORAL_UI_URL;
    console.log(`${ui}/namespaces/${config.TEMPORAL_NAMESPACE}/workflows/${encodeURIComponent(workflowId)}`);
    return 0;
  } finally {
    await connection.close();
  }
}

/** The workflow task that scheduled the activity that failed last, else the first. */
function resetPoint(events: History): EventId {
  const failed = events.findLast(
    (event) => event.activityTaskFailedEventAttributes ?? event.activityTaskTimedOutEventAttributes,
  );
  const attributes = failed?.activityTaskFailedEventAttributes ?? failed?.activityTaskTimedOutEventAttributes;
  const scheduled = events.find(({ eventId }) => eventId?.toString() === attributes?.scheduledEventId?.toString());
  const task = scheduled?.activityTaskScheduledEventAttributes?.workflowTaskCompletedEventId;
  const first = events.find(
    (event) => event.workflowTaskCompletedEventAttributes ?? event.workflowTaskFailedEventAttributes,
  );
  const point = task ?? first?.eventId;
  if (!point) throw new Error('This run has no workflow task to go back to: start its request again instead.');
  return point;
}

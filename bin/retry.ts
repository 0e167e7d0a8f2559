import { randomUUID } from 'node:crypto';
import { Client, Connection, type WorkflowHandle, WorkflowNotFoundError } from '@temporalio/client';
import { CommandError } from './commandError.ts';
import type { Config } from './config.ts';
import { runningPlatform } from './runningPlatform.ts';

type History = NonNullable<Awaited<ReturnType<WorkflowHandle['fetchHistory']>>['events']>;
type EventId = NonNullable<History[number]['eventId']>;

/**
 * `facet retry`: runs a closed run again under the same id. A remote run goes on from the task that scheduled the
 * activity that failed, so that earlier results are kept; a local one from its start, since local activities leave
 * nothing to go back to and every step is idempotent. @returns the exit code @throws CommandError
 */
export async function retry(config: Config, workflowId: string): Promise<number> {
  const up = runningPlatform(config.FACET_DATA_DIR); // It may have found other ports free than the usual ones.
  const address = up?.temporal_address ?? config.TEMPORAL_ADDRESS;
  const connection = await Connection.connect({ address }).catch((cause: unknown) => {
    const sentence = `Temporal does not answer at ${address}: start Facet, or name the server in TEMPORAL_ADDRESS`;
    throw new CommandError(sentence, { cause });
  });
  try {
    const client = new Client({ connection, namespace: config.TEMPORAL_NAMESPACE });
    const handle = client.workflow.getHandle(workflowId);
    const { status, runId } = await handle.describe().catch(notFound);
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

function notFound(error: unknown): never {
  if (!(error instanceof WorkflowNotFoundError)) throw error;
  const query = `temporal workflow list --query 'RequestIds = "<request id>"'`;
  const sentence = `Temporal knows no workflow ${error.workflowId}: it has forgotten it, or the id is another one; ${query}`;
  throw new CommandError(`${sentence} tells those of a request`, { cause: error });
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
  if (!point) throw new CommandError('This run has no workflow task to go back to: start its request again instead.');
  return point;
}

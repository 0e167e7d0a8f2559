import {
  type WorkflowClient,
  WorkflowExecutionAlreadyStartedError,
  type WorkflowStartOptions,
} from '@temporalio/client';
import { defineSearchAttributeKey, SearchAttributeType, TypedSearchAttributes } from '@temporalio/common';
import { PlatformError } from '../../contract/errors.ts';
import { KEEPS_NOTHING } from '../../contract/orders.ts';
import type { EventOrder, Outcome, RunInput } from '../../contract/runs.ts';
import type { Handed, Handover } from '../../stores/memory/handover.ts';
import type { generateEvents } from '../../workflows/generateEvents.ts';
import type { QueuedOrder } from './waitingRoom.ts';

/** Starts a run and settles its orders. Resolves when the run no longer takes a place; never rejects. */
export type RunStarter = (run: RunInput, batch: readonly QueuedOrder[]) => Promise<void>;

interface Deps {
  readonly workflows: WorkflowClient;
  readonly handover: Handover;
  /** Whether a worker of queue `events` lives in this process: then a run starts without a detour over the queue. */
  readonly eager: boolean;
  readonly readAnswer: (run: RunInput, request_id: string) => Promise<Handed['answer']>;
  /**
   * Begins to describe a run that is about to start, where this process will describe it; what it returns is called when
   * the run has ended, or could not be started.
   */
  readonly describeAhead?: (run: RunInput) => () => void;
  /** Tells which run has orders that others may ask for: see stores/postgres/requests.ts. */
  readonly noteRun: (account_id: string, orders: readonly EventOrder[], workflow_id: string) => Promise<void>;
}

/**
 * A run of a worker in this process that is not handed over by then is asked for: an open question costs the server
 * more than the answer. Another process hands nothing over: its runs are asked for at once.
 */
const ASK_AFTER_MS = 1_000;

/** A server that does not take a run in this time is away. Should it take it later, the ids keep it from doing harm. */
const START_MS_MAX = 5_000;

const ACCOUNT_ID = defineSearchAttributeKey('AccountId', SearchAttributeType.KEYWORD);
const HANDLER_ID = defineSearchAttributeKey('HandlerId', SearchAttributeType.KEYWORD);
const REQUEST_IDS = defineSearchAttributeKey('RequestIds', SearchAttributeType.KEYWORD_LIST);

/**
 * One order: `events/<account>/<request id>`; several: the first's and how many more share it. What keeps nothing has the
 * order's id behind it: its request id may come again while the run that answered it is still being closed.
 */
export function workflowIdOf({ account_id, handler_id, orders }: RunInput): string {
  const [first] = orders;
  const id = `events/${account_id}/${first?.request_id ?? ''}`;
  const own = KEEPS_NOTHING.includes(handler_id) ? `${id}/${first?.order_id ?? ''}` : id;
  return orders.length > 1 ? `${own}+${orders.length - 1}` : own;
}

export function createRunStarter(deps: Deps): RunStarter {
  return async (run, batch) => {
    const forget = deps.describeAhead?.(run);
    try {
      const workflowId = workflowIdOf(run);
      const handed = Promise.all(batch.map((order) => followHandover(deps, order)));
      const claimed = batch.flatMap(({ order, claimed }) => (claimed ? [order] : []));
      if (run.orders.length > 1 && claimed.length > 0) await deps.noteRun(run.account_id, claimed, workflowId);
      await start(deps, run, workflowId);
      await Promise.race([handed, settleLater(deps, run, batch, handed)]);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    } finally {
      forget?.();
    }
  };
}

/** Settles the orders of a batch that is not handed over in time. */
async function settleLater(
  deps: Deps,
  run: RunInput,
  batch: readonly QueuedOrder[],
  handed: Promise<unknown>,
): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, deps.eager ? ASK_AFTER_MS : 0);
    void handed.then(() => {
      clearTimeout(timer);
    });
  });
  await settle(deps, run, batch, await askResult(deps, workflowIdOf(run)));
}

async function followHandover({ handover }: Deps, { order, resolve }: QueuedOrder): Promise<void> {
  const handed = await handover.follow(order.order_id);
  resolve(handed);
}

async function start({ workflows, eager }: Deps, run: RunInput, workflowId: string): Promise<void> {
  const images = run.orders.reduce((sum, order) => sum + order.images, 0);
  const options: WorkflowStartOptions<typeof generateEvents> = {
    taskQueue: 'events',
    workflowId,
    args: [run],
    requestEagerStart: eager,
    workflowExecutionTimeout: '2m',
    workflowTaskTimeout: '3s', // After kill -9 of the worker the run goes on after this time.
    staticSummary: `Requests: ${run.orders.length}, images: ${images}, handler ${run.handler_id}`,
    typedSearchAttributes: new TypedSearchAttributes([
      { key: ACCOUNT_ID, value: run.account_id },
      { key: HANDLER_ID, value: run.handler_id },
      { key: REQUEST_IDS, value: run.orders.map(({ request_id }) => request_id) },
    ]),
  };
  try {
    await workflows.withDeadline(Date.now() + START_MS_MAX, () =>
      workflows.start<typeof generateEvents>('generateEvents', options),
    );
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error; // It runs: follow it.
  }
}

async function askResult({ workflows }: Deps, workflowId: string): Promise<Outcome[]> {
  return workflows.getHandle<typeof generateEvents>(workflowId).result();
}

/** Settles orders by the run's result: their run was another process's, or nobody told this one. */
async function settle(
  deps: Deps,
  run: RunInput,
  batch: readonly QueuedOrder[],
  outcomes: readonly Outcome[],
): Promise<void> {
  await Promise.all(
    batch.map(async ({ order, resolve, reject }) => {
      const outcome = outcomes.find(({ request_id }) => request_id === order.request_id);
      if (!outcome) {
        reject(new PlatformError('internal', `Run ${workflowIdOf(run)} ended without order ${order.order_id}.`));
        return;
      }
      const stored = outcome.status === 'stored' || outcome.status === 'answered';
      const answer = stored ? await deps.readAnswer(run, order.request_id) : undefined;
      resolve(answer ? { outcome, answer } : { outcome });
    }),
  );
}

/** Starts and works off empty runs, in one process as the API does it: what Temporal itself costs. */
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { Client } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { createRunStarter } from '../../api/events/runStarter.ts';
import { DEFAULT_ACCOUNT_ID } from '../../bin/demo/client.ts';
import { EVENTS_WORKER } from '../../bin/eventsWorker.ts';
import type { OrderWords } from '../../contract/orders.ts';
import type { EventOrder, RunInput } from '../../contract/runs.ts';
import { type Handed, Handover } from '../../stores/memory/handover.ts';
import { serveBench } from '../child.ts';
import type { NoopQuestion } from './noop.ts';

const QUEUE = 'bench-noop';
const HANDLER_ID = randomUUID();
const NO_WORDS: OrderWords = {
  kind: 'descriptors',
  answer: { form: 'events' },
  external_id: '',
  user_data: '',
  source: '',
  tags: [],
  stream_id: null,
  track_id: null,
  location: null,
  meta: null,
  event_time: null,
  event_end_time: null,
  image_type: 0,
  use_exif_info: false,
  aggregate_attributes: false,
  images: [],
  descriptors: [],
};

export interface NoopActivities {
  first(): Promise<void>;
  second(): Promise<void>;
  third(order_id: string): Promise<void>;
}

const handover = new Handover();
const activities: NoopActivities = {
  first: () => Promise.resolve(),
  second: () => Promise.resolve(),
  third(order_id) {
    handover.answer({ outcome: { order_id, request_id: order_id, status: 'stored', event_ids: [] } });
    return Promise.resolve();
  },
};

async function open(address: string): Promise<ReturnType<typeof createRunStarter>> {
  Runtime.install({ logger: new DefaultLogger('WARN') });
  const connection = await NativeConnection.connect({ address });
  const workflowsPath = fileURLToPath(new URL('./noopWorkflow.js', import.meta.url));
  const worker = await Worker.create({
    ...EVENTS_WORKER,
    connection,
    namespace: 'default',
    taskQueue: QUEUE,
    workflowsPath,
    bundlerOptions: { preloadModules: [workflowsPath] }, // As the platform's own: see bin/setup/install.mjs.
    activities: { ...activities },
  });
  worker.run().catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
  const toOurQueue: NonNullable<NonNullable<ConstructorParameters<typeof Client>[0]>['interceptors']> = {
    workflow: [
      {
        startWithDetails: (input, next) => next({ ...input, options: { ...input.options, taskQueue: QUEUE } }),
      },
    ],
  };
  const client = new Client({ connection, namespace: 'default', interceptors: toOurQueue });
  return createRunStarter({
    workflows: client.workflow,
    handover,
    eager: true,
    readAnswer: () => Promise.resolve(undefined),
    noteRun: () => Promise.resolve(),
  });
}

function emptyRun(order_id: string): { run: Omit<RunInput, 'orders'>; order: EventOrder } {
  const receive_time = new Date().toISOString();
  const order = { order_id, request_id: order_id, images: 0, bytes: 0, body_sha256: '', receive_time };
  const ids = { account_id: DEFAULT_ACCOUNT_ID, handler_id: HANDLER_ID, handler_version: '' };
  return { run: { ...ids, policies: null, policies_sha256: '', placement: 'local' }, order };
}

let start: ReturnType<typeof createRunStarter>;

/** @returns milliseconds until the third activity has handed over, which is when a caller would be answered. */
async function once(): Promise<number> {
  const { run, order } = emptyRun(randomUUID());
  const began = performance.now();
  handover.open(order.order_id, { words: NO_WORDS, photos: [] });
  try {
    let ended = 0;
    await new Promise<Handed>((resolve, reject) => {
      const settled = (handed: Handed) => {
        ended = performance.now();
        resolve(handed);
      };
      const queued = { run, order, claimed: false, resolve: settled, reject };
      start({ ...run, orders: [order] }, [queued]).catch(reject);
    });
    return ended - began;
  } finally {
    handover.close(order.order_id);
  }
}

serveBench(async (question: NoopQuestion) => {
  if (question.kind === 'open') {
    start = await open(question.address);
    return null;
  }
  const ms: number[] = [];
  for (let n = 0; n < question.runs; n++) ms.push(await once());
  return ms;
});

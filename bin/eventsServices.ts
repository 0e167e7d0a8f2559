import type { Client } from '@temporalio/client';
import type { DescribeAhead } from '../activities/describeAhead.ts';
import { type Describing, Dispatcher } from '../api/events/dispatcher.ts';
import { HandlerCache } from '../api/events/handlerCache.ts';
import { isRunning } from '../api/events/isRunning.ts';
import { createRunStarter } from '../api/events/runStarter.ts';
import type { EventsServices } from '../api/services.ts';
import { fetchImage } from '../stores/http/fetchImage.ts';
import { createGuardedAgent } from '../stores/http/guardedAgent.ts';
import type { Answer, Handover } from '../stores/memory/handover.ts';
import { findRequest, noteRun } from '../stores/postgres/requests.ts';
import { forgetAnswer, getAnswer } from '../stores/redis/answers.ts';
import { forgetParts } from '../stores/redis/transfer.ts';
import type { Config } from './config.ts';
import { openManifest } from './modelSettings.ts';
import { inferenceThreads } from './openEngine.ts';
import type { Stores } from './openStores.ts';

interface Parts {
  readonly stores: Stores;
  readonly client: Client;
  readonly handover: Handover;
  /** Whether the worker of queue `events` lives in this process. */
  readonly embedded: boolean;
  /** Where this process also describes. */
  readonly describeAhead?: DescribeAhead | undefined;
  readonly describing?: Describing | undefined;
  /** Of the models here; the manifest's preferred one where other processes have them. */
  readonly descriptorVersion: number;
}

const REQUESTS_PER_THREAD = 32;
const IMAGES_PER_THREAD = 192;

/** What generating events needs, put together from the configuration. */
export function createEventsServices(config: Config, parts: Parts): EventsServices {
  const { stores, client, handover, embedded } = parts;
  const { accounts, redis, inbox } = stores;
  const threads = inferenceThreads(config);
  const start = createRunStarter({
    workflows: client.workflow,
    handover,
    eager: embedded,
    ...(parts.describeAhead ? { describeAhead: parts.describeAhead } : {}),
    readAnswer: (run, request_id) => readAnswer(stores, run.account_id, request_id),
    noteRun: (account_id, orders, workflow_id) => noteRun(accounts.of(account_id), account_id, orders, workflow_id),
  });
  const limits = {
    requests_max: config.FACET_EVENTS_IN_FLIGHT_MAX || threads * REQUESTS_PER_THREAD,
    images_max: threads * IMAGES_PER_THREAD,
    runs_max: threads + 1,
    batch_max: config.FACET_EVENTS_BATCH_MAX,
    batch_images_max: config.FACET_EVENTS_IMAGES_MAX,
    supply_max: threads - 1,
  };
  const agent = createGuardedAgent({ allow: config.FACET_URL_ALLOW });
  return {
    dispatcher: new Dispatcher(limits, start, parts.describing),
    handover,
    inbox,
    placement: config.FACET_EVENTS_PLACEMENT,
    requestKeepS: config.FACET_REQUEST_KEEP_S,
    handlers: new HandlerCache(accounts),
    claims: {
      accounts,
      isRunning: (workflow_id) => isRunning(client.workflow, workflow_id),
      findUnstored: (account_id, request_id) => getAnswer(redis, account_id, request_id),
    },
    forget: async ({ account_id, request_id, order_id }) => {
      await Promise.all([
        inbox.remove(order_id),
        forgetAnswer(redis, account_id, request_id),
        forgetParts(redis, order_id),
      ]);
    },
    fetchImage: (url) => fetchImage(agent, url, { bytesMax: config.FACET_IMAGE_BYTES_MAX }),
    intakeLimits: {
      images_max: config.FACET_IMAGES_MAX,
      image_bytes_max: config.FACET_IMAGE_BYTES_MAX,
      body_bytes_max: config.FACET_BODY_BYTES_MAX,
    },
    descriptorVersions: { dimensions: descriptorDimensions(config), preferred: parts.descriptorVersion },
  };
}

function descriptorDimensions(config: Config): Map<number, number> {
  const { models } = openManifest(config);
  return new Map(models.flatMap(({ version, dimensions }) => (dimensions ? [[version, dimensions]] : [])));
}

/** What a run in another process wrote: in the request row, or in Redis where nothing was stored. */
async function readAnswer(
  { accounts, redis }: Stores,
  account_id: string,
  request_id: string,
): Promise<Answer | undefined> {
  const row = await findRequest(accounts.of(account_id), account_id, request_id);
  if (row?.state === 'done') return { status: row.status ?? 201, body: row.answer };
  return getAnswer(redis, account_id, request_id);
}

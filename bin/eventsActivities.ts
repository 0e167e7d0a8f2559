import { createDescribeAhead, type DescribeAhead } from '../activities/describeAhead.ts';
import { createDescribeImages, type DescribeDeps } from '../activities/describeImages.ts';
import { createDescribeRemotely, fetchMemory, sendMemory } from '../activities/describeRemotely.ts';
import { createFindAnswered, createFindStoredOrders } from '../activities/findStoredOrders.ts';
import type { DescribeActivities, StoreActivities } from '../activities/index.ts';
import { createLoadPolicies, loadSnapshot, rememberPolicies } from '../activities/loadPolicies.ts';
import { createMatchAttributes } from '../activities/matchAttributes.ts';
import { RunMemory } from '../activities/memory.ts';
import { createRecall } from '../activities/recall.ts';
import { createStoreEvents } from '../activities/storeEvents.ts';
import { createVerifyFaces } from '../activities/verifyFaces.ts';
import { PlatformError } from '../contract/errors.ts';
import type { MatcherClient } from '../matcher/client.ts';
import type { Engine } from '../models/engine.ts';
import type { Handover } from '../stores/memory/handover.ts';
import type { Stores } from './openStores.ts';

interface Parts {
  readonly stores: Stores;
  readonly matcher: MatcherClient;
  readonly handover: Handover;
  /** Null on a worker that leaves describing to those of queue `describe`. */
  readonly engine: Engine | null;
  readonly requestKeepS: number;
}

interface EventsActivities {
  readonly activities: DescribeActivities & StoreActivities;
  readonly describeAhead: DescribeAhead;
}

/** The activities of queue `events`, around one memory. */
export function createEventsActivities(parts: Parts): EventsActivities {
  const { stores, matcher, handover, engine, requestKeepS } = parts;
  const { accounts, redis, objects, inbox, attributes } = stores;
  const memory = new RunMemory();
  const loadPolicies = createLoadPolicies(accounts);
  const policiesOf = rememberPolicies(loadPolicies);
  const describeImages = engine
    ? createDescribeImages({
        engine,
        inbox,
        redis,
        handover,
        memory,
        policiesOf,
        findAnswered: createFindAnswered(accounts, redis),
      })
    : () => Promise.reject(new PlatformError('dependencyAway', 'What was described is gone, and no model is here.'));
  const ahead = createDescribeAhead(describeImages, memory);
  const recall = createRecall(memory, (order_id) => fetchMemory(redis, order_id), describeImages);
  const loadCallbacks: Parameters<typeof createStoreEvents>[0]['loadCallbacks'] = async (run) =>
    (await loadSnapshot(accounts.of(run.account_id), run)).storage_policy.callbacks;
  const matchAttributes = createMatchAttributes({ accounts, matcher, attributes, recall, policiesOf });
  const activities = {
    describeImages: ahead.describeImages,
    loadPolicies,
    matchAttributes,
    verifyFaces: createVerifyFaces({ accounts, attributes, recall }),
    storeEvents: createStoreEvents({
      ...{ accounts, objects, inbox, attributes, redis, handover, memory, recall, policiesOf, loadCallbacks },
      matchAttributes,
      keepS: requestKeepS,
    }),
    findStoredOrders: createFindStoredOrders(accounts),
  };
  return { activities, describeAhead: ahead.describeAhead };
}

/** The activity of queue `describe`: what it finds goes to the storing worker through Redis. */
export function createDescribeActivities(stores: Stores, handover: Handover, engine: Engine): DescribeActivities {
  const { accounts, redis, inbox } = stores;
  const deps: DescribeDeps = {
    ...{ engine, inbox, redis, handover },
    memory: new RunMemory(),
    policiesOf: rememberPolicies(createLoadPolicies(accounts)),
    findAnswered: createFindAnswered(accounts, redis),
    send: (order_id, memory) => sendMemory(redis, order_id, memory),
  };
  return { describeImages: createDescribeRemotely(createDescribeImages(deps)) };
}

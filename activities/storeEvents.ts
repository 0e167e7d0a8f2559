import type { Redis } from 'ioredis';
import { KEEPS_NOTHING } from '../contract/orders.ts';
import type { Policies } from '../contract/policies.ts';
import type { Decisions, MatchPlan, Outcome, RunInput, RunPolicies } from '../contract/runs.ts';
import type { Handover } from '../stores/memory/handover.ts';
import type { Inbox } from '../stores/objects/inbox.ts';
import type { ObjectStore } from '../stores/objects/objectStore.ts';
import type { AccountPool } from '../stores/postgres/accountPool.ts';
import { missingLists } from '../stores/postgres/lists.ts';
import { failureOf, type OrderRows, type StoredOrder, storeOrders } from '../stores/postgres/storeOrders.ts';
import { putAnswer } from '../stores/redis/answers.ts';
import type { AttributeStore } from '../stores/redis/attributes.ts';
import { type ComposedAnswer, composeAnswer } from './composeAnswer.ts';
import { composeRows } from './composeRows.ts';
import type { StoreActivities } from './index.ts';
import type { OrderMemory, RunMemory } from './memory.ts';
import { notifySubscribers } from './notifySubscribers.ts';
import { type OrderPlan, planOrder, storesAnything } from './orderPlan.ts';
import { storeAttributes } from './storeAttributes.ts';
import { storeObjects } from './storeObjects.ts';
import { verifyOrder } from './verifyFaces.ts';

type Callbacks = Policies['storage_policy']['callbacks'];

export interface StoreDeps {
  readonly accounts: Pick<AccountPool, 'of'>;
  readonly objects: ObjectStore;
  readonly inbox: Inbox;
  readonly attributes: AttributeStore;
  readonly redis: Redis;
  readonly handover: Handover;
  readonly memory: RunMemory;
  readonly recall: (run: RunInput, order_ids: readonly string[]) => Promise<Map<string, OrderMemory>>;
  readonly policiesOf: (run: RunInput) => Promise<RunPolicies>;
  readonly matchAttributes: StoreActivities['matchAttributes'];
  /** With the callbacks' addresses and secrets. */
  readonly loadCallbacks: (run: RunInput) => Promise<Callbacks>;
  /** Seconds that an answer is remembered under its request id. */
  readonly keepS: number;
}

/** An order on its way: what is stored of it, and what its caller is told. */
interface Storing {
  readonly plan: OrderPlan;
  readonly answer: ComposedAnswer;
  readonly rows: OrderRows | null;
}

/**
 * Stores what was decided: objects first, so that no row points at one that is not there, then attributes, then all
 * rows of all orders in one transaction with a savepoint each. Subscribers are told after it, and cannot undo it.
 * Idempotent: every id is derived from the request, and an answered request stays as it was answered. An order that
 * cannot be stored has the outcome `failed`; the activity fails (`dependencyAway`, `storeFull`) where no order can.
 */
export const createStoreEvents =
  (deps: StoreDeps): StoreActivities['storeEvents'] =>
  async (run, decisions, plan = {}) => {
    const policies = await deps.policiesOf(run);
    const memories = await deps.recall(run, Object.keys(decisions));
    await compareAgain(deps, run, plan, memories);
    const plans = await planAll(deps, run, policies, memories, decisions);
    const callbacks =
      policies.storage_policy.callbacks.length > 0 && plans.some(storesAnything) ? await deps.loadCallbacks(run) : [];
    const storing = await Promise.all(plans.map((plan) => prepare(deps, plan, callbacks)));
    const early = storing.filter(({ plan }) => plan.policies.storage_policy.event_policy.wait_saving === 0);
    for (const one of early) handOver(deps, one, outcomeOf(one, 'stored')); // Their callers asked not to wait for rows.
    const rows = storing.flatMap((one) => one.rows ?? []);
    const stored = new Map(
      (rows.length > 0 ? await storeOrders(deps.accounts.of(run.account_id), rows) : []).map((row) => [
        row.order_id,
        row,
      ]),
    );
    return Promise.all(storing.map((one) => conclude(deps, one, stored.get(one.plan.order.order_id))));
  };

/**
 * Compares what a worker that lost its memory has only described again. What was decided stays; candidates that came or
 * went since are shown as they are now.
 */
async function compareAgain(
  deps: StoreDeps,
  run: RunInput,
  plan: MatchPlan,
  memories: ReadonlyMap<string, OrderMemory>,
): Promise<void> {
  const lost = [...memories].filter(([, memory]) => !memory.compared);
  const unmatched = Object.entries(plan).filter(([order_id]) => lost.some(([id]) => id === order_id));
  if (unmatched.length > 0) await deps.matchAttributes(run, Object.fromEntries(unmatched));
  await Promise.all(lost.map(([, memory]) => verifyOrder(deps, run, memory)));
}

async function planAll(
  deps: StoreDeps,
  run: RunInput,
  policies: RunPolicies,
  memories: Map<string, OrderMemory>,
  decisions: Decisions,
): Promise<OrderPlan[]> {
  const wanted = [...new Set(Object.values(decisions).flatMap((all) => all.flatMap(({ list_ids }) => list_ids)))];
  const { account_id } = run;
  const sql = deps.accounts.of(account_id);
  const gone = new Set(wanted.length > 0 ? await missingLists(sql, { list_ids: wanted, account_id }) : []);
  return run.orders.flatMap((order) => {
    const memory = memories.get(order.order_id);
    const decided = decisions[order.order_id];
    if (!memory || !decided) return [];
    // A list may have been deleted since the handler was made: the face is stored and not linked to it.
    const linked = decided.map((one) => ({ ...one, list_ids: one.list_ids.filter((id) => !gone.has(id)) }));
    return [planOrder(run, policies, order, memory, linked)];
  });
}

async function prepare(deps: StoreDeps, plan: OrderPlan, callbacks: Callbacks): Promise<Storing> {
  const answer = composeAnswer(plan);
  if (!storesAnything(plan)) return { plan, answer, rows: null };
  const [objects] = await Promise.all([storeObjects(deps, plan), storeAttributes(deps.attributes, plan)]);
  return { plan, answer, rows: composeRows(plan, answer, objects, callbacks, deps.keepS) };
}

function outcomeOf({ plan }: Storing, status: Outcome['status']): Outcome {
  const { order_id, request_id } = plan.order;
  const event_ids = plan.subjects.flatMap(({ decision, event_id }) => (decision.event ? [event_id] : []));
  return { order_id, request_id, status, event_ids };
}

async function conclude(deps: StoreDeps, storing: Storing, stored: StoredOrder | undefined): Promise<Outcome> {
  const { plan, answer } = storing;
  if (stored?.state === 'failed') {
    const outcome = { ...outcomeOf(storing, 'failed'), ...failureOf(stored.reason ?? ''), event_ids: [] };
    deps.handover.answer({ outcome });
    return outcome;
  }
  if (stored?.state === 'already') {
    const outcome = outcomeOf(storing, 'answered');
    deps.handover.answer({ outcome, answer: { status: stored.status ?? 201, body: stored.answer } });
    return outcome;
  }
  if (!storing.rows && !isHandedOver(deps, plan)) {
    const { status, body } = answer;
    const { body_sha256 } = plan.order;
    await putAnswer(deps.redis, plan.run.account_id, plan.order.request_id, { status, body, body_sha256 });
  }
  const outcome = outcomeOf(storing, 'stored');
  handOver(deps, storing, outcome);
  // What follows cannot fail the order any more: a lost push or a photo that stays until the sweeper comes.
  await Promise.allSettled([notifySubscribers(deps.redis, plan, answer), deps.inbox.remove(plan.order.order_id)]);
  deps.memory.delete(plan.order.order_id);
  return outcome;
}

function handOver(deps: StoreDeps, { answer }: Storing, outcome: Outcome): void {
  const { status, body } = answer;
  deps.handover.answer({ outcome, answer: { status, body } });
}

/** What keeps nothing leaves its answer in Redis only where its caller waits in another process. */
function isHandedOver({ handover }: StoreDeps, { run, order }: OrderPlan): boolean {
  return KEEPS_NOTHING.includes(run.handler_id) && handover.find(order.order_id) !== undefined;
}

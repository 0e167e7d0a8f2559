import type { Redis } from 'ioredis';
import { PlatformError } from '../contract/errors.ts';
import { KEEPS_NOTHING } from '../contract/orders.ts';
import type { DescribedOrder, EventOrder, RunInput, RunPolicies } from '../contract/runs.ts';
import type { Engine } from '../models/engine.ts';
import type { Handover } from '../stores/memory/handover.ts';
import type { Inbox, InboxOrder } from '../stores/objects/inbox.ts';
import { countAttempts, countFirst, forgetAttempts, uncountAttempts } from '../stores/redis/attempts.ts';
import { describeOrder, refuseOrder } from './describeOrder.ts';
import type { DescribeActivities } from './index.ts';
import type { OrderMemory, RunMemory } from './memory.ts';
import { Quarantine } from './quarantine.ts';
import { factsOf } from './subjects.ts';

export interface DescribeDeps {
  readonly engine: Engine;
  readonly inbox: Inbox;
  readonly redis: Redis;
  readonly handover: Handover;
  readonly memory: RunMemory;
  readonly policiesOf: (run: RunInput) => Promise<RunPolicies>;
  /** The events of an order that is answered already. */
  readonly findAnswered: (run: RunInput, order: EventOrder) => Promise<string[] | undefined>;
  /** Takes what was described to where the run's next activities look for it; nothing to do on one worker. */
  readonly send?: (order_id: string, memory: OrderMemory) => Promise<void>;
}

/** An order whose photos take longer leaves a shared run and goes alone. */
const SHARED_MS_MAX = 2_000;
/** An order that was at work when so many processes ended is refused: it ends the process that works on it. */
const CRASHES_MAX = 3;

/**
 * Finds and describes the faces on the photos of every order. Idempotent: a repeat replaces what is remembered.
 * A photo that cannot be worked on is an error of that image in the answer, never a failure of the run. An order that
 * was at work when a process ended leaves a shared run, and is described with nobody beside it. Fails with
 * `dependencyAway` where the inbox does not answer.
 */
export const createDescribeImages = (deps: DescribeDeps): DescribeActivities['describeImages'] => {
  const quarantine = new Quarantine();
  return async (run) => {
    const policies = await deps.policiesOf(run);
    const ids = run.orders.map(({ order_id }) => order_id);
    const handed = ids.filter((id) => deps.handover.find(id));
    const found = await countCrashes(
      deps,
      ids.filter((id) => !handed.includes(id)),
    );
    const counted = countFirst(deps.redis, handed); // Beside the work: the commands go out before it begins.
    const shared = run.orders.length > 1;
    const nothingKept = KEEPS_NOTHING.includes(run.handler_id);
    const describeOne = async (order: EventOrder, crashes: number): Promise<DescribedOrder> => {
      if (shared && crashes > 0) return leave(order);
      const brought = deps.handover.find(order.order_id) ?? (await deps.inbox.read(order.order_id));
      // Stored, and the inbox emptied. What keeps nothing has no caller any more.
      if (!brought) return answered(order, nothingKept ? [] : await deps.findAnswered(run, order));
      if (crashes >= CRASHES_MAX) return keep(deps, order, refuseOrder(brought.words), nothingKept);
      const work = () => describe(deps.engine, policies, brought, shared);
      const memory =
        crashes > 0 ? await watched(deps, quarantine, order, crashes, work) : await quarantine.together(work);
      return memory ? keep(deps, order, memory, nothingKept) : leave(order);
    };
    try {
      const orders = run.orders.map((order) => describeOne(order, found.get(order.order_id) ?? 0));
      const [described] = await Promise.all([Promise.all(orders), counted]);
      return described;
    } finally {
      // Not waited for: one too many does no harm, and the next command of this connection comes after it.
      const harmless = ids.filter((id) => !found.get(id));
      forgetAttempts(deps.redis, harmless).catch(() => undefined);
    }
  };
};

/**
 * How many processes ended while they worked on each order, and one more attempt counted for those that none did. An
 * order that this process was handed is not asked for: nobody else has worked on it.
 */
async function countCrashes({ redis }: DescribeDeps, ids: readonly string[]): Promise<Map<string, number>> {
  const attempts = await countAttempts(redis, ids);
  const suspects = ids.filter((_, i) => attempts[i] !== 1);
  await uncountAttempts(redis, suspects); // Nobody works on them yet: they leave, or wait for their turn.
  return new Map(ids.map((id, i) => [id, (attempts[i] ?? 1) - 1]));
}

const leave = ({ order_id }: EventOrder): DescribedOrder => ({ order_id, state: 'alone', subjects: [] });

/** @param nothingKept the history says how many were found, and nothing about them: no filter asks. */
async function keep(
  deps: DescribeDeps,
  { order_id }: EventOrder,
  memory: OrderMemory,
  nothingKept: boolean,
): Promise<DescribedOrder> {
  deps.memory.set(order_id, memory);
  await deps.send?.(order_id, memory);
  return { order_id, state: 'described', subjects: memory.subjects.map(nothingKept ? () => ({}) : factsOf) };
}

/** Works on a suspect. The attempt counts only while it is at work: what ends the process before or after is another's. */
function watched<T>(
  { redis }: DescribeDeps,
  quarantine: Quarantine,
  { order_id }: EventOrder,
  crashes: number,
  work: () => Promise<T>,
): Promise<T> {
  return quarantine.alone(crashes + 1, async () => {
    await countAttempts(redis, [order_id]);
    try {
      return await work();
    } finally {
      await uncountAttempts(redis, [order_id]);
    }
  });
}

/** The worker ended after it had stored the order, and before it could say so. */
function answered({ order_id }: EventOrder, event_ids: readonly string[] | undefined): DescribedOrder {
  if (!event_ids) throw lost(order_id);
  return { order_id, state: 'answered', subjects: [], event_ids };
}

/** @returns undefined where the order is too slow to share a run. */
async function describe(
  engine: Engine,
  policies: RunPolicies,
  brought: InboxOrder,
  shared: boolean,
): Promise<OrderMemory | undefined> {
  if (!shared) return describeOrder(engine, policies, brought);
  const tooSlow = AbortSignal.timeout(SHARED_MS_MAX);
  try {
    return await describeOrder(engine, policies, brought, tooSlow);
  } catch (error) {
    if (tooSlow.aborted) return undefined;
    throw error;
  }
}

const lost = (order_id: string) =>
  new PlatformError('internal', `The inbox holds no order ${order_id} any more. Send the request again.`);

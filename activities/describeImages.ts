import type { Redis } from 'ioredis';
import type { DescribedOrder, RunInput, RunPolicies } from '../contract/runs.ts';
import type { Engine } from '../models/engine.ts';
import { type Handover, readOrder } from '../stores/memory/handover.ts';
import type { Inbox, InboxOrder } from '../stores/objects/inbox.ts';
import { countAttempts, forgetAttempts } from '../stores/redis/attempts.ts';
import { describeOrder, refuseOrder } from './describeOrder.ts';
import type { DescribeActivities } from './index.ts';
import type { OrderMemory, RunMemory } from './memory.ts';
import { factsOf } from './subjects.ts';

export interface DescribeDeps {
  readonly engine: Engine;
  readonly inbox: Inbox;
  readonly redis: Redis;
  readonly handover: Handover;
  readonly memory: RunMemory;
  readonly loadPolicies: (run: RunInput) => Promise<RunPolicies>;
  /** Takes what was described to where the run's next activities look for it; nothing to do on one worker. */
  readonly send?: (order_id: string, memory: OrderMemory) => Promise<void>;
}

/** An order whose photos take longer leaves a shared run and goes alone. */
const SHARED_MS_MAX = 2_000;
/** After so many attempts an order runs alone, after one more it is refused: it ends the process that works on it. */
const SHARED_ATTEMPTS_MAX = 2;

/**
 * Finds and describes the faces on the photos of every order. Idempotent: a repeat replaces what is remembered.
 * A photo that cannot be worked on is an error of that image in the answer, never a failure of the run. Fails with
 * `dependencyAway` where the inbox does not answer.
 */
export const createDescribeImages =
  (deps: DescribeDeps): DescribeActivities['describeImages'] =>
  async (run) => {
    const policies = run.policies ?? (await deps.loadPolicies(run));
    const ids = run.orders.map(({ order_id }) => order_id);
    const attempts = await countAttempts(deps.redis, ids);
    const shared = run.orders.length > 1;
    const harmless: string[] = [];
    const described = await Promise.all(
      run.orders.map(async ({ order_id }, i): Promise<DescribedOrder> => {
        const attempt = attempts[i] ?? 1;
        if (shared && attempt > SHARED_ATTEMPTS_MAX) return leave(order_id);
        const order = await readOrder(deps, order_id);
        if (attempt > SHARED_ATTEMPTS_MAX + 1) return remember(deps, order_id, refuseOrder(order.words));
        const memory = await describe(deps.engine, policies, order, shared);
        harmless.push(order_id);
        return memory ? remember(deps, order_id, memory) : leave(order_id);
      }),
    );
    // Whoever came through is not to blame for what happens later. Late or lost, this only makes an order run alone.
    forgetAttempts(deps.redis, harmless).catch(() => undefined);
    return described;
  };

const leave = (order_id: string): DescribedOrder => ({ order_id, state: 'alone', subjects: [] });

async function remember(
  { memory: kept, send }: DescribeDeps,
  order_id: string,
  memory: OrderMemory,
): Promise<DescribedOrder> {
  kept.set(order_id, memory);
  await send?.(order_id, memory);
  return { order_id, state: 'described', subjects: memory.subjects.map(factsOf) };
}

/** @returns undefined where the order is too slow to share a run. */
async function describe(
  engine: Engine,
  policies: RunPolicies,
  order: InboxOrder,
  shared: boolean,
): Promise<OrderMemory | undefined> {
  if (!shared) return describeOrder(engine, policies, order);
  const tooSlow = AbortSignal.timeout(SHARED_MS_MAX);
  try {
    return await describeOrder(engine, policies, order, tooSlow);
  } catch (error) {
    if (tooSlow.aborted) return undefined;
    throw error;
  }
}

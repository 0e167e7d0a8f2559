import type { Redis } from 'ioredis';
import { PlatformError } from '../contract/errors.ts';
import type { OrderWords } from '../contract/orders.ts';
import type { DescribedOrder, EventOrder, RunInput, RunPolicies } from '../contract/runs.ts';
import type { Engine } from '../models/engine.ts';
import { type Handover, readPhoto } from '../stores/memory/handover.ts';
import type { Inbox } from '../stores/objects/inbox.ts';
import { countAttempts } from '../stores/redis/attempts.ts';
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
    const attempts = await countAttempts(
      deps.redis,
      run.orders.map(({ order_id }) => order_id),
    );
    const shared = run.orders.length > 1;
    return Promise.all(
      run.orders.map(async (order, i): Promise<DescribedOrder> => {
        const attempt = attempts[i] ?? 1;
        if (shared && attempt > SHARED_ATTEMPTS_MAX) return leave(order);
        const words = await wordsOf(deps, order);
        const memory =
          attempt > SHARED_ATTEMPTS_MAX + 1 ? refuseOrder(words) : await describe(deps, policies, order, words, shared);
        if (!memory) return leave(order);
        deps.memory.set(order.order_id, memory);
        await deps.send?.(order.order_id, memory);
        return { order_id: order.order_id, state: 'described', subjects: memory.subjects.map(factsOf) };
      }),
    );
  };

const leave = ({ order_id }: EventOrder): DescribedOrder => ({ order_id, state: 'alone', subjects: [] });

async function wordsOf({ handover, inbox }: DescribeDeps, { order_id }: EventOrder): Promise<OrderWords> {
  const words = handover.find(order_id)?.words ?? (await inbox.words(order_id));
  if (!words) throw lost(order_id);
  return words;
}

/** @returns undefined where the order is too slow to share a run. */
async function describe(
  deps: DescribeDeps,
  policies: RunPolicies,
  order: EventOrder,
  words: OrderWords,
  shared: boolean,
): Promise<OrderMemory | undefined> {
  const photoOf = (n: number) => readPhoto(deps, order.order_id, n);
  const tooSlow = new AbortController();
  const timer = shared
    ? setTimeout(() => {
        tooSlow.abort();
      }, SHARED_MS_MAX)
    : undefined;
  try {
    return await describeOrder(deps.engine, policies, words, photoOf, tooSlow.signal);
  } catch (error) {
    if (tooSlow.signal.aborted) return undefined;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

const lost = (order_id: string) =>
  new PlatformError('internal', `The inbox holds no order ${order_id} any more. Send the request again.`);

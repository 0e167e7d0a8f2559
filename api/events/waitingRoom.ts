import type { EventOrder, RunInput } from '../../contract/runs.ts';
import type { Handed } from '../../stores/memory/handover.ts';

/** An order and the run that it asks for. */
export interface WaitingOrder {
  readonly run: Omit<RunInput, 'orders'>;
  readonly order: EventOrder;
  /** Whether its request id was claimed: others may ask what became of it (stores/postgres/requests.ts). */
  readonly claimed: boolean;
}

/** An order whose caller waits. */
export interface QueuedOrder extends WaitingOrder {
  readonly resolve: (handed: Handed) => void;
  readonly reject: (reason: unknown) => void;
}

interface Limits {
  readonly batch_max: number;
  readonly batch_images_max: number;
}

/** Orders by account. Accounts take turns; inside an account the oldest order goes first and takes its like along. */
export class WaitingRoom {
  readonly #limits: Limits;
  readonly #accounts = new Map<string, QueuedOrder[]>();

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  add(order: QueuedOrder): void {
    const { account_id } = order.run;
    const queue = this.#accounts.get(account_id);
    if (queue) queue.push(order);
    else this.#accounts.set(account_id, [order]);
  }

  get isEmpty(): boolean {
    return this.#accounts.size === 0;
  }

  /** The orders of the next run; empty when nobody waits. */
  take(): QueuedOrder[] {
    const [next] = this.#accounts; // A Map keeps the order of insertion: who was served goes to its end.
    if (!next) return [];
    const [account_id, queue] = next;
    const batch = this.#batchOf(queue);
    const rest = queue.filter((order) => !batch.includes(order));
    this.#accounts.delete(account_id);
    if (rest.length > 0) this.#accounts.set(account_id, rest);
    return batch;
  }

  #batchOf(queue: readonly QueuedOrder[]): QueuedOrder[] {
    const [first] = queue;
    if (!first) return [];
    const batch: QueuedOrder[] = [];
    let images = 0;
    for (const order of queue) {
      if (batch.length >= this.#limits.batch_max) break;
      if (!isLike(first, order) || (batch.length > 0 && images + order.order.images > this.#limits.batch_images_max))
        continue;
      batch.push(order);
      images += order.order.images;
    }
    return batch;
  }
}

function isLike(first: QueuedOrder, order: QueuedOrder): boolean {
  const [a, b] = [first.run, order.run];
  return (
    a.handler_id === b.handler_id &&
    a.policies_sha256 === b.policies_sha256 &&
    a.handler_version === b.handler_version &&
    a.placement === b.placement
  );
}

import { PlatformError } from '../../contract/errors.ts';
import type { Outcome } from '../../contract/runs.ts';
import type { Inbox, InboxOrder } from '../objects/inbox.ts';

/** The answer to a request for events, as it goes to the client and into the request row. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** How an order ended, with the answer where this run made it. */
export interface Handed {
  readonly outcome: Outcome;
  readonly answer?: Answer;
}

interface Handing extends InboxOrder {
  readonly handed: PromiseWithResolvers<Handed>;
}

/**
 * Short cut between an API and the worker in the same process: photos need not be read back from the inbox, and an
 * answer reaches its caller at the moment it is stored. Both ways work without it, only slower.
 */
export class Handover {
  readonly #orders = new Map<string, Handing>();

  open(order_id: string, { words, photos }: InboxOrder): void {
    this.#orders.set(order_id, { words, photos, handed: withResolvers() });
  }

  close(order_id: string): void {
    this.#orders.delete(order_id);
  }

  find(order_id: string): InboxOrder | undefined {
    return this.#orders.get(order_id);
  }

  /** How an open order ends. Never settles where another process works on it. */
  follow(order_id: string): Promise<Handed> {
    return this.#orders.get(order_id)?.handed.promise ?? new Promise(() => undefined);
  }

  answer(handed: Handed): void {
    this.#orders.get(handed.outcome.order_id)?.handed.resolve(handed);
  }
}

interface PromiseWithResolvers<T> {
  readonly promise: Promise<T>;
  resolve(value: T): void;
}

/** Promise.withResolvers, which Node 20 does not have. */
function withResolvers<T>(): PromiseWithResolvers<T> {
  const box = {} as { resolve(value: T): void };
  const promise = new Promise<T>((resolve) => {
    box.resolve = resolve;
  });
  return {
    promise,
    resolve: (value) => {
      box.resolve(value);
    },
  };
}

/** An order's words and photos, from this process or from the inbox. @throws PlatformError internal when it is gone */
export async function readOrder(
  { handover, inbox }: { handover: Handover; inbox: Pick<Inbox, 'read'> },
  order_id: string,
): Promise<InboxOrder> {
  const order = handover.find(order_id) ?? (await inbox.read(order_id));
  if (order) return order;
  throw new PlatformError('internal', `The inbox holds no order ${order_id} any more. Send the request again.`);
}

import { PlatformError } from '../../contract/errors.ts';
import type { OrderWords } from '../../contract/orders.ts';
import type { Outcome } from '../../contract/runs.ts';
import type { Inbox } from '../objects/inbox.ts';

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

interface Handing {
  readonly words: OrderWords;
  readonly photos: readonly Uint8Array[];
  readonly handed: PromiseWithResolvers<Handed>;
}

/**
 * Short cut between an API and the worker in the same process: photos need not be read back from the inbox, and an
 * answer reaches its caller at the moment it is stored. Both ways work without it, only slower.
 */
export class Handover {
  readonly #orders = new Map<string, Handing>();

  open(order_id: string, words: OrderWords, photos: readonly Uint8Array[]): void {
    this.#orders.set(order_id, { words, photos, handed: withResolvers() });
  }

  close(order_id: string): void {
    this.#orders.delete(order_id);
  }

  find(order_id: string): { words: OrderWords; photos: readonly Uint8Array[] } | undefined {
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

/** A photo of an order, from this process or from the inbox. */
export async function readPhoto(
  { handover, inbox }: { handover: Handover; inbox: Inbox },
  order_id: string,
  n: number,
): Promise<Uint8Array> {
  const photo = handover.find(order_id)?.photos[n] ?? (await inbox.photo(order_id, n));
  if (!photo) throw new PlatformError('internal', `The inbox holds no photo ${n} of order ${order_id} any more.`);
  return photo;
}

import type { OrderWords } from '../contract/orders.ts';
import type { Outcome } from '../contract/runs.ts';

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
  readonly photos: readonly Buffer[];
  readonly resolve: (handed: Handed) => void;
}

/**
 * Short cut between an API and the worker in the same process: photos need not be read back from the inbox, and an
 * answer reaches its caller at the moment it is stored. Both ways work without it, only slower.
 */
export class Handover {
  readonly #orders = new Map<string, Handing>();

  /** @returns a promise of the order's end; it never settles where another process runs the order. */
  open(order_id: string, words: OrderWords, photos: readonly Buffer[]): Promise<Handed> {
    return new Promise((resolve) => this.#orders.set(order_id, { words, photos, resolve }));
  }

  close(order_id: string): void {
    this.#orders.delete(order_id);
  }

  find(order_id: string): { words: OrderWords; photos: readonly Buffer[] } | undefined {
    return this.#orders.get(order_id);
  }

  answer(handed: Handed): void {
    this.#orders.get(handed.outcome.order_id)?.resolve(handed);
  }
}

import {
  findHandler,
  findHandlerVersion,
  type HandlerKey,
  type StoredHandler,
} from '../../stores/postgres/handlers.ts';
import type { Queryable } from '../../stores/postgres/pool.ts';

const HANDLERS_MAX = 1_000;

/**
 * Handlers that were read before, by their version: a request asks for the version alone, so that a handler that was
 * replaced or deleted takes effect at once, and its policies are not read and parsed a thousand times.
 */
export class HandlerCache {
  readonly #sql: Queryable;
  readonly #known = new Map<string, StoredHandler>();

  constructor(sql: Queryable) {
    this.#sql = sql;
  }

  /** @throws PlatformError handlerCorrupted */
  async find(key: HandlerKey): Promise<StoredHandler | undefined> {
    const version = await findHandlerVersion(this.#sql, key);
    const known = this.#known.get(key.handler_id);
    if (known && known.account_id === key.account_id && known.last_update_time === version) return known;
    const found = version === undefined ? undefined : await findHandler(this.#sql, key);
    if (found) {
      if (this.#known.size >= HANDLERS_MAX) this.#known.clear();
      this.#known.set(key.handler_id, found);
    }
    return found;
  }
}

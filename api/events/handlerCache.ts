import type { AccountPool } from '../../stores/postgres/accountPool.ts';
import {
  findHandler,
  findHandlerVersion,
  type HandlerKey,
  type StoredHandler,
} from '../../stores/postgres/handlers.ts';

const HANDLERS_MAX = 1_000;

/**
 * Handlers that were read before, by their version: a request asks for the version alone, so that a handler that was
 * replaced or deleted takes effect at once, and its policies are not read and parsed a thousand times.
 */
export class HandlerCache {
  readonly #accounts: Pick<AccountPool, 'of'>;
  readonly #known = new Map<string, StoredHandler>();
  readonly #versions = new NextAnswer<string | undefined>();

  constructor(accounts: Pick<AccountPool, 'of'>) {
    this.#accounts = accounts;
  }

  /** @throws PlatformError handlerCorrupted */
  async find(key: HandlerKey): Promise<StoredHandler | undefined> {
    const sql = this.#accounts.of(key.account_id);
    const version = await this.#versions.of(`${key.account_id}/${key.handler_id}`, () => findHandlerVersion(sql, key));
    const known = this.#known.get(key.handler_id);
    if (known && known.account_id === key.account_id && known.last_update_time === version) return known;
    const found = version === undefined ? undefined : await findHandler(sql, key);
    if (found) {
      if (this.#known.size >= HANDLERS_MAX) this.#known.clear();
      this.#known.set(key.handler_id, found);
    }
    return found;
  }
}

interface Asking<T> {
  /** Of the question that is under way; never rejects. */
  readonly ended: Promise<unknown>;
  next?: Promise<T>;
}

/**
 * Those who ask while the same question is under way share the next one: an answer is never older than its question, and
 * eight requests that come at once cost PostgreSQL two.
 */
class NextAnswer<T> {
  readonly #asking = new Map<string, Asking<T>>();

  of(key: string, ask: () => Promise<T>): Promise<T> {
    const asking = this.#asking.get(key);
    if (!asking) return this.#ask(key, ask);
    asking.next ??= asking.ended.then(() => this.#ask(key, ask));
    return asking.next;
  }

  #ask(key: string, ask: () => Promise<T>): Promise<T> {
    const answer = ask();
    const asking: Asking<T> = { ended: answer.catch(() => undefined) };
    this.#asking.set(key, asking);
    void asking.ended.then(() => {
      if (!asking.next) this.#asking.delete(key);
    });
    return answer;
  }
}

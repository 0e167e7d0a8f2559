import { Counter } from 'prom-client';
import type { Action } from '../stores/postgres/audit.ts';
import type { Services } from './services.ts';

const FLUSH_MS = 200;
const RETRY_MS = 2_000;
const ROWS_AT_ONCE = 500;
/** Waiting in memory while PostgreSQL is away; what comes on top is counted and lost. */
const WAITING_MAX = 10_000;

const dropped = new Counter({ name: 'audit_dropped_total', help: 'Actions that the audit log had no room for.' });

/** Writes actions behind the answers: nobody waits for it. A process that is killed loses those of its last 0.2 s. */
export class AuditLog {
  readonly #insert: (actions: readonly Action[]) => Promise<void>;
  readonly #log: Services['log'];
  #waiting: Action[] = [];
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> | undefined;

  constructor(insert: (actions: readonly Action[]) => Promise<void>, log: Services['log']) {
    this.#insert = insert;
    this.#log = log;
  }

  note(action: Action): void {
    if (this.#waiting.length >= WAITING_MAX) {
      dropped.inc();
      return;
    }
    this.#waiting.push(action);
    this.#wake(FLUSH_MS);
  }

  /** Writes what waits. @throws when PostgreSQL is away; it keeps waiting then. */
  async flush(): Promise<void> {
    await this.#writing?.catch(() => undefined);
    this.#writing = this.#write();
    await this.#writing;
  }

  /** The last of them, before the process ends. */
  async close(): Promise<void> {
    clearTimeout(this.#timer);
    try {
      await this.flush();
    } catch (err) {
      dropped.inc(this.#waiting.length);
      this.#log.error({ err, actions: this.#waiting.length }, 'the audit log lost actions');
    }
  }

  #wake(ms: number): void {
    if (this.#timer) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.flush().catch((err: unknown) => {
        this.#log.warn({ err, actions: this.#waiting.length }, 'the audit log cannot be written; trying again');
        this.#wake(RETRY_MS);
      });
    }, ms).unref();
  }

  async #write(): Promise<void> {
    while (this.#waiting.length > 0) {
      const some = this.#waiting.slice(0, ROWS_AT_ONCE);
      await this.#insert(some);
      this.#waiting = this.#waiting.slice(some.length);
    }
  }
}

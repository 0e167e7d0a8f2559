import type pg from 'pg';
import { findStale, type Mark } from '../stores/postgres/changes.ts';
import type { Metrics } from './metrics.ts';

interface Asker {
  readonly mark: Mark;
  readonly resolve: (snapshot: string | undefined) => void;
  readonly reject: (error: unknown) => void;
}

const MARKS_MAX = 1_000;

/** Asks PostgreSQL whether collections are fresh: one statement at a time, for all who wait when it begins. */
export class Barrier {
  readonly #pool: pg.Pool;
  readonly #metrics: Metrics;
  #askers: Asker[] = [];
  #isRunning = false;

  constructor(pool: pg.Pool, metrics: Metrics) {
    this.#pool = pool;
    this.#metrics = metrics;
  }

  /**
   * @returns the snapshot up to which, from the mark's on, nothing has changed, and which holds all that was committed
   * before the call; undefined: something has changed, or nobody can tell.
   */
  ask(mark: Mark): Promise<string | undefined> {
    return new Promise((resolve, reject) => {
      this.#askers.push({ mark, resolve, reject });
      if (!this.#isRunning) void this.#run();
    });
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    while (this.#askers.length > 0) {
      await Promise.resolve(); // Those who ask in the same tick come along.
      const askers = this.#askers.splice(0, MARKS_MAX);
      this.#metrics.barriers.inc();
      try {
        const { snapshot, stale } = await findStale(
          this.#pool,
          askers.map(({ mark }) => mark),
        );
        for (const [i, { resolve }] of askers.entries()) resolve(stale.has(i) ? undefined : snapshot);
      } catch (error) {
        for (const { reject } of askers) reject(error);
      }
    }
    this.#isRunning = false;
  }
}

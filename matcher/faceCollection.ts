import type pg from 'pg';
import type { Logger } from 'pino';
import { Collection } from '../matcher-native/index.ts';
import { loadScope, readChanges, type Scope } from '../stores/postgres/changes.ts';
import type { Metrics } from './metrics.ts';
import { keyOf, type StoredRow, upsertStored } from './rows.ts';

export interface FaceCollectionDeps {
  /** Short questions. */
  pool: pg.Pool;
  /** Loads, which may take minutes. */
  loadPool: pg.Pool;
  log: Pick<Logger, 'info' | 'warn'>;
  metrics: Metrics;
  /** Called whenever the collection has grown. @throws when there is no room for it. */
  makeRoom(collection: FaceCollection): void;
}

const BATCH_ROWS = 4096;
/** What an empty collection costs, so that many of them count too. */
const OVERHEAD_BYTES = 4096;

/** The descriptors of one scope in native memory, and how far the log of changes has been read. */
export class FaceCollection {
  readonly scope: Scope;
  /** Requests that hold it: it is emptied only when there are none. */
  users = 0;
  readonly rows: Collection;
  /** Descriptors of another length than the one asked for. */
  otherLengths = 0;
  readonly #deps: FaceCollectionDeps;
  #snapshot: string | undefined;
  #running: Promise<void> | undefined;
  #waiting: Promise<void> | undefined;

  /** @param dimensions floats a descriptor; stored ones of another length are left out. */
  constructor(scope: Scope, dimensions: number, deps: FaceCollectionDeps) {
    this.scope = scope;
    this.rows = new Collection(dimensions);
    this.#deps = deps;
  }

  get memoryBytes(): number {
    return OVERHEAD_BYTES + this.rows.memoryBytes;
  }

  /**
   * The write barrier: resolves when all that was committed before the call is in the collection. Callers share a
   * reading that has not begun; one that has begun may have missed what they expect. Start the search at once then:
   * after anything else was awaited the collection may be loading again.
   */
  fresh(): Promise<void> {
    this.#waiting ??= this.#turn();
    return this.#waiting;
  }

  clear(): void {
    this.rows.dispose();
    this.otherLengths = 0;
    this.#snapshot = undefined;
  }

  async #turn(): Promise<void> {
    await this.#running?.catch(() => undefined); // Those who wait for that one are told.
    this.#running = this.#waiting;
    this.#waiting = undefined;
    if (this.#snapshot === undefined) await this.#load();
    else await this.#catchUp(this.#snapshot);
  }

  async #catchUp(snapshot: string): Promise<void> {
    this.#deps.metrics.catchUps.inc();
    const changes = await readChanges(this.#deps.pool, this.scope, snapshot);
    if (changes.lost) return this.#load();
    const there: StoredRow[] = [];
    const gone: Buffer[] = [];
    for (const { face_id, descriptor } of changes.faces) {
      if (descriptor === null) gone.push(keyOf(face_id));
      else there.push([keyOf(face_id), descriptor]);
    }
    gone.push(...(await this.#put(there)));
    if (gone.length > 0) await this.rows.remove(Buffer.concat(gone));
    this.#snapshot = changes.snapshot;
    if (there.length > 0) this.#deps.makeRoom(this);
  }

  async #load(): Promise<void> {
    const { loadPool, log, metrics } = this.#deps;
    const start = performance.now();
    this.clear();
    let batch: StoredRow[] = [];
    const flush = async () => {
      await this.#put(batch);
      metrics.rowsLoaded.inc(batch.length);
      batch = [];
      this.#deps.makeRoom(this);
    };
    try {
      const snapshot = await loadScope(loadPool, this.scope, async (some) => {
        batch.push(...some);
        if (batch.length >= BATCH_ROWS) await flush();
      });
      await flush();
      this.#snapshot = snapshot;
    } catch (error) {
      this.clear();
      throw error;
    }
    metrics.loads.inc();
    const ms = Math.round(performance.now() - start);
    log.info({ ...this.scope, rows: this.rows.size, ms }, 'collection loaded');
  }

  /** @returns the keys of rows that cannot be compared. */
  async #put(rows: readonly StoredRow[]): Promise<Buffer[]> {
    if (rows.length === 0) return [];
    this.otherLengths += rows.filter(([, { length }]) => length !== this.rows.dimensions * 4).length;
    const refused = await upsertStored(this.rows, rows);
    if (refused.length > 0) {
      this.#deps.metrics.rowsRefused.inc(refused.length);
      this.#deps.log.warn({ ...this.scope, refused: refused.length }, 'stored descriptors are no unit rows: left out');
    }
    return refused;
  }
}

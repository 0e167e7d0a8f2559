import type pg from 'pg';
import type { Logger } from 'pino';
import { Collection, KEY_BYTES } from '../matcher-native/index.ts';
import { loadScope, readChanges, type Scope } from '../stores/postgres/changes.ts';
import type { RowBatch } from '../stores/postgres/copy.ts';
import type { Barrier } from './barrier.ts';
import type { Metrics } from './metrics.ts';
import { joinRows, upsertStored } from './rows.ts';
import { keyOf } from './uuid.ts';

export interface FaceCollectionDeps {
  /** Short questions. */
  pool: pg.Pool;
  /** Loads, which may take minutes. */
  loadPool: pg.Pool;
  barrier: Barrier;
  log: Pick<Logger, 'info' | 'warn'>;
  metrics: Metrics;
  /** Called whenever the collection has grown. @throws when there is no room for it. */
  makeRoom(collection: FaceCollection): void;
}

/** What an empty collection costs, so that many of them count too. */
const OVERHEAD_BYTES = 4096;

/** The descriptors of one scope in native memory, and how far the log of changes has been read. */
export class FaceCollection {
  readonly scope: Scope;
  /** Requests that hold it: it is emptied only when there are none. */
  users = 0;
  /** When it was last asked for. */
  useTime = new Date();
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

  /** Nothing has to be loaded to answer. */
  get isLoaded(): boolean {
    return this.#snapshot !== undefined;
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
    if (this.#snapshot === undefined) return this.#load();
    const snapshot = await this.#deps.barrier.ask({ ...this.scope, snapshot: this.#snapshot });
    if (snapshot === undefined) await this.#catchUp(this.#snapshot);
    else this.#snapshot = snapshot;
  }

  async #catchUp(snapshot: string): Promise<void> {
    this.#deps.metrics.catchUps.inc();
    const changes = await readChanges(this.#deps.pool, this.scope, snapshot);
    if (changes.lost) return this.#load();
    const there: [key: Buffer, descriptor: Buffer][] = [];
    const gone: Buffer[] = [];
    for (const { face_id, descriptor } of changes.faces) {
      const key = keyOf(face_id);
      const isMisfit = descriptor !== null && descriptor.length !== this.rows.dimensions * 4;
      if (isMisfit) this.otherLengths += 1;
      if (descriptor === null || isMisfit) gone.push(key);
      else there.push([key, descriptor]);
    }
    const keys = Buffer.concat(there.map(([key]) => key));
    gone.push(...(await this.#put({ keys, rows: joinRows(there.map(([, row]) => row)), misfits: 0 })));
    if (gone.length > 0) await this.rows.remove(Buffer.concat(gone));
    this.#snapshot = changes.snapshot;
    if (there.length > 0) this.#deps.makeRoom(this);
  }

  async #load(): Promise<void> {
    const { loadPool, log, metrics } = this.#deps;
    const start = performance.now();
    this.clear();
    try {
      this.#snapshot = await loadScope(loadPool, this.scope, this.rows.dimensions, async (batch) => {
        await this.#put(batch);
        metrics.rowsLoaded.inc(batch.keys.length / KEY_BYTES + batch.misfits);
        this.#deps.makeRoom(this);
      });
    } catch (error) {
      this.clear();
      throw error;
    }
    metrics.loads.inc();
    const ms = Math.round(performance.now() - start);
    log.info({ ...this.scope, rows: this.rows.size, ms }, 'collection loaded');
  }

  /** @returns the keys of rows that cannot be compared. */
  async #put({ keys, rows, misfits }: RowBatch): Promise<Buffer[]> {
    this.otherLengths += misfits;
    const refused = keys.length > 0 ? await upsertStored(this.rows, keys, rows) : [];
    if (refused.length + misfits > 0) {
      this.#deps.metrics.rowsRefused.inc(refused.length + misfits);
      const counts = { refused: refused.length, misfits };
      this.#deps.log.warn({ ...this.scope, ...counts }, 'stored descriptors are no unit rows: left out');
    }
    return refused;
  }
}

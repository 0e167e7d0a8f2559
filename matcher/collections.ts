import { PlatformError } from '../contract/errors.ts';
import type { Scope } from '../stores/postgres/changes.ts';
import type { UsedScope } from '../stores/postgres/usedScopes.ts';
import { FaceCollection, type FaceCollectionDeps } from './faceCollection.ts';

/** How long a collection that did not fit is refused without reading it again. */
const REFUSED_MS = 30_000;
/** One that nobody asked for as long is not kept fresh between questions. */
const WARM_MS = 600_000;

/** One collection as GET /status shows it. */
export interface CollectionStatus extends Omit<Scope, 'list_id'> {
  list_id: string | null;
  dimensions: number;
  state: 'loading' | 'ready';
  rows: number;
  memory_bytes: number;
  use_time: string;
}

/** All collections in memory; those least recently used make room for others. */
export class Collections {
  readonly #held = new Map<string, FaceCollection>();
  readonly #refused = new Map<string, { until: number; error: PlatformError }>();
  /** Being loaded for later: none has to make room for them. */
  readonly #early = new Set<FaceCollection>();
  readonly #deps: FaceCollectionDeps;
  readonly #bytesMax: number;

  constructor(deps: Omit<FaceCollectionDeps, 'makeRoom'>, bytesMax: number) {
    this.#bytesMax = bytesMax;
    this.#deps = {
      ...deps,
      makeRoom: (collection) => {
        this.#makeRoom(collection);
      },
    };
  }

  get count(): number {
    return this.#held.size;
  }

  get bytes(): number {
    return [...this.#held.values()].reduce((sum, { memoryBytes }) => sum + memoryBytes, 0);
  }

  list(): CollectionStatus[] {
    return [...this.#held.values()].map(({ scope, rows, isLoaded, memoryBytes, useTime }) => ({
      ...{ ...scope, list_id: scope.list_id ?? null, dimensions: rows.dimensions },
      ...{ state: isLoaded ? 'ready' : 'loading', rows: rows.size, memory_bytes: memoryBytes },
      use_time: useTime.toISOString(),
    }));
  }

  /** Those asked for since `time`. */
  usedSince(time: Date): UsedScope[] {
    return [...this.#held.values()]
      .filter(({ useTime }) => useTime >= time)
      .map(({ scope, rows, useTime }) => ({ ...scope, dimensions: rows.dimensions, use_time: useTime }));
  }

  /**
   * Runs `work` on a collection that holds all that was committed before the call; loads it at its first use. `work`
   * has to start its search before it awaits anything.
   * @throws {PlatformError} `matcherUnavailable` when there is no room for it.
   */
  async use<T>(scope: Scope, dimensions: number, work: (collection: FaceCollection) => Promise<T>): Promise<T> {
    const collection = this.#take(scope, dimensions);
    collection.useTime = new Date();
    return this.#hold(collection, async () => {
      await collection.fresh();
      return work(collection);
    });
  }

  /** Loads a collection that is likely to be asked for. @throws when it does not fit beside those that are there. */
  async load({ dimensions, use_time, ...scope }: UsedScope): Promise<void> {
    if (this.#held.has(nameOf({ scope, rows: { dimensions } }))) return; // Asked for meanwhile.
    const collection = this.#take(scope, dimensions);
    collection.useTime = use_time;
    this.#early.add(collection);
    try {
      await this.#hold(collection, () => collection.fresh());
    } finally {
      this.#early.delete(collection);
    }
  }

  /** Reads what has changed, so that little is left to read when they are asked for. */
  async warm(): Promise<void> {
    const since = Date.now() - WARM_MS;
    const lately = [...this.#held.values()].filter((one) => one.isLoaded && one.useTime.getTime() > since);
    await Promise.allSettled(lately.map((collection) => this.#hold(collection, () => collection.fresh())));
  }

  async #hold<T>(collection: FaceCollection, work: () => Promise<T>): Promise<T> {
    collection.users += 1;
    try {
      return await work();
    } finally {
      collection.users -= 1;
      if (collection.users === 0 && this.#held.get(nameOf(collection)) !== collection) collection.clear();
    }
  }

  #take(scope: Scope, dimensions: number): FaceCollection {
    const name = nameOf({ scope, rows: { dimensions } });
    const refused = this.#refused.get(name);
    if (refused && refused.until > Date.now()) throw refused.error;
    this.#refused.delete(name);
    const collection = this.#held.get(name) ?? new FaceCollection(scope, dimensions, this.#deps);
    this.#held.set(name, collection);
    return collection;
  }

  #makeRoom(grown: FaceCollection): void {
    const isHeld = this.#held.get(nameOf(grown)) === grown;
    let bytes = this.bytes + (isHeld ? 0 : grown.memoryBytes);
    if (bytes <= this.#bytesMax) return;
    const isWanted = !this.#early.has(grown) || grown.users > 1;
    const leastUsed = isWanted ? [...this.#held].sort(([, a], [, b]) => Number(a.useTime) - Number(b.useTime)) : [];
    for (const [name, collection] of leastUsed) {
      if (bytes <= this.#bytesMax) return;
      if (collection === grown || collection.users > 0) continue;
      bytes -= collection.memoryBytes;
      this.#held.delete(name);
      collection.clear();
      this.#deps.metrics.evictions.inc();
    }
    if (bytes <= this.#bytesMax) return;
    if (isHeld) this.#held.delete(nameOf(grown));
    throw this.#refusal(grown);
  }

  #refusal(grown: FaceCollection): PlatformError {
    const { scope, memoryBytes } = grown;
    const what = scope.list_id ? `list ${scope.list_id}` : `account ${scope.account_id}`;
    const limit = `the ${Math.round(this.#bytesMax / 2 ** 20)} MB that this matcher may use`;
    if (memoryBytes <= this.#bytesMax) {
      return new PlatformError('matcherUnavailable', `no room for ${what} within ${limit} beside those in use`);
    }
    const detail = `the descriptors of ${what} do not fit into ${limit}; give it more memory or use smaller lists`;
    const error = new PlatformError('matcherUnavailable', detail);
    for (const [name, { until }] of this.#refused) if (until <= Date.now()) this.#refused.delete(name);
    this.#refused.set(nameOf(grown), { until: Date.now() + REFUSED_MS, error });
    return error;
  }
}

const nameOf = ({ scope, rows }: { scope: Scope; rows: { dimensions: number } }) =>
  `${scope.account_id}/${scope.list_id ?? ''}/${scope.descriptor_version}/${rows.dimensions}`;

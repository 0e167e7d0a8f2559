import { PlatformError } from '../contract/errors.ts';
import type { Scope } from '../stores/postgres/changes.ts';
import { FaceCollection, type FaceCollectionDeps } from './faceCollection.ts';

/** How long a collection that did not fit is refused without reading it again. */
const REFUSED_MS = 30_000;

/** All collections in memory; those least recently used make room for others. */
export class Collections {
  /** In the order of use, the latest last. */
  readonly #held = new Map<string, FaceCollection>();
  readonly #refused = new Map<string, { until: number; error: PlatformError }>();
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

  /**
   * Runs `work` on a collection that holds all that was committed before the call; loads it at its first use. `work`
   * has to start its search before it awaits anything.
   * @throws {PlatformError} `matcherUnavailable` when there is no room for it.
   */
  async use<T>(scope: Scope, dimensions: number, work: (collection: FaceCollection) => Promise<T>): Promise<T> {
    const collection = this.#take(scope, dimensions);
    collection.users += 1;
    try {
      await collection.fresh();
      return await work(collection);
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
    this.#held.delete(name);
    this.#held.set(name, collection);
    return collection;
  }

  #makeRoom(grown: FaceCollection): void {
    const isHeld = this.#held.get(nameOf(grown)) === grown;
    let bytes = this.bytes + (isHeld ? 0 : grown.memoryBytes);
    for (const [name, collection] of this.#held) {
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

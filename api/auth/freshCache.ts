/** Reads that may be a little old: what was read is used again for a time, and read once however many wait for it. */
export class FreshCache<T> {
  readonly #ms: number;
  readonly #max: number;
  readonly #known = new Map<string, { readonly value: Promise<T>; readonly until: number }>();

  /** @param ms how old, counted from when the reading began. @param max entries; the oldest goes first. */
  constructor({ ms, max }: { ms: number; max: number }) {
    this.#ms = ms;
    this.#max = max;
  }

  /** Failures are not kept. */
  async get(key: string, read: () => Promise<T>): Promise<T> {
    const now = performance.now();
    const known = this.#known.get(key);
    if (known && known.until > now) return known.value;
    const entry = { value: read(), until: now + this.#ms };
    this.#known.delete(key);
    this.#known.set(key, entry);
    const [oldest] = this.#known.keys();
    if (this.#known.size > this.#max && oldest !== undefined) this.#known.delete(oldest);
    entry.value.catch(() => {
      if (this.#known.get(key) === entry) this.#known.delete(key);
    });
    return entry.value;
  }

  delete(key: string): void {
    this.#known.delete(key);
  }

  clear(): void {
    this.#known.clear();
  }
}

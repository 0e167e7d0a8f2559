/** Counts the photos that are not described yet. */
export class Backlog {
  readonly #waiting: (() => void)[] = [];
  #photos = 0;

  get photos(): number {
    return this.#photos;
  }

  /** Resolves when there is one less. */
  less(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** One more until the work on it has ended, however it does. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#photos++;
    try {
      return await work();
    } finally {
      this.#photos--;
      for (const tell of this.#waiting.splice(0)) tell();
    }
  }
}

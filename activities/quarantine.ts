/** Before its third attempt a suspect waits, so that all that were interrupted with it are back and go first. */
const LAST_ATTEMPT = 3;
const LAST_WAIT_MS = 500;

interface Suspect {
  readonly attempt: number;
  go(): void;
}

/**
 * Who may be described at the same time in this process. Orders that were at work when a process ended are suspects:
 * each is described with nobody beside it, so that the next end of the process tells which of them is to blame. Those
 * with the fewest attempts go first: the one that does harm is tried last and delays only what comes after it.
 */
export class Quarantine {
  #inside = 0;
  #suspectInside = false;
  readonly #suspects: Suspect[] = [];
  readonly #others: (() => void)[] = [];

  /** Works beside others, not beside a suspect; after each suspect the others that wait have their turn. */
  async together<T>(work: () => Promise<T>): Promise<T> {
    if (this.#suspectInside || this.#suspects.length > 0) {
      await new Promise<void>((resolve) => this.#others.push(resolve));
    } else this.#inside++;
    try {
      return await work();
    } finally {
      this.#inside--;
      this.#next();
    }
  }

  /** @param attempt 2 or more: how often the suspect will have been worked on. */
  async alone<T>(attempt: number, work: () => Promise<T>): Promise<T> {
    if (attempt >= LAST_ATTEMPT) await new Promise((resolve) => setTimeout(resolve, LAST_WAIT_MS));
    await new Promise<void>((go) => {
      this.#suspects.push({ attempt, go });
      this.#suspects.sort((a, b) => a.attempt - b.attempt);
      this.#next();
    });
    try {
      return await work();
    } finally {
      this.#suspectInside = false;
      const others = this.#others.splice(0);
      this.#inside += others.length;
      for (const go of others) go();
      this.#next();
    }
  }

  #next(): void {
    if (this.#suspectInside || this.#inside > 0) return;
    const suspect = this.#suspects.shift();
    if (!suspect) return;
    this.#suspectInside = true;
    suspect.go();
  }
}

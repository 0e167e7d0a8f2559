import { type CallOptions, checkOptions } from './call.ts';
import { DeadlineError } from './errors.ts';

/** Those who wait for a sequence to be reached. */
export class Barrier {
  readonly #waiting = new Set<{ sequence: bigint; go: () => void }>();

  reached(sequence: bigint): void {
    for (const waiting of this.#waiting) if (waiting.sequence <= sequence) waiting.go();
  }

  /** @throws the signal's reason, or a DeadlineError */
  wait(sequence: bigint, { signal, deadline_ms }: CallOptions = {}): Promise<void> {
    checkOptions({ signal, deadline_ms });
    return new Promise((resolve, reject) => {
      const end = () => {
        this.#waiting.delete(waiting);
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
      };
      const go = () => {
        end();
        resolve();
      };
      const abort = () => {
        end();
        reject(signal?.reason as Error);
      };
      const late = () => {
        end();
        reject(new DeadlineError(deadline_ms ?? 0));
      };
      const waiting = { sequence, go };
      const timer = deadline_ms === undefined ? undefined : setTimeout(late, deadline_ms);
      signal?.addEventListener('abort', abort);
      this.#waiting.add(waiting);
    });
  }
}

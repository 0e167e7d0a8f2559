import { setTimeout as delay } from 'node:timers/promises';
import type { Role } from './role.ts';

const LOOK_MS = 50;

export interface Supervised {
  /** How long each new start took, in ms. */
  readonly restarts: readonly number[];
  stop(): Promise<void>;
}

/** Starts a role again whenever it ends, as `facet up` does. */
export async function supervise(role: Role): Promise<Supervised> {
  const stopping = new AbortController();
  const restarts: number[] = [];
  await role.start();
  const loop = (async () => {
    while (!stopping.signal.aborted) {
      await delay(LOOK_MS);
      if (role.running) continue;
      const start = performance.now();
      await role.start().catch(() => undefined); // It may end before it is ready: once more.
      restarts.push(performance.now() - start);
    }
  })();
  return {
    restarts,
    async stop() {
      stopping.abort();
      await loop;
      await role.stop();
    },
  };
}

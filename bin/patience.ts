import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';

const WAIT_MS_MAX = 2_000;

/** Tries until it works: a role that starts before its dependencies waits for them. */
export async function withPatience<T>(what: string, log: Logger, attempt: () => Promise<T>): Promise<T> {
  for (let wait_ms = 100; ; wait_ms = Math.min(wait_ms * 2, WAIT_MS_MAX)) {
    try {
      return await attempt();
    } catch (error) {
      log.warn({ err: error }, `${what} is not there yet; trying again`);
      await delay(wait_ms);
    }
  }
}

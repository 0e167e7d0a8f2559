import { hash, verify } from '@node-rs/argon2';
import { PlatformError } from '../../contract/errors.ts';

/** OWASP's least for Argon2id (the library's default form): 19 MiB, 2 passes, 1 lane; tens of milliseconds of a core. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** They run on Node's four threads for files and names: two stay free. */
const AT_ONCE = 2;
const WAITING_MAX = 200;

export interface Passwords {
  /** @returns the Argon2id hash with its salt and cost. @throws PlatformError tooBusy */
  readonly hash: (password: string) => Promise<string>;
  /**
   * Costs the same for an account that is not there or has no password: pass null.
   * @throws PlatformError tooBusy
   */
  readonly verify: (password_hash: string | null, password: string) => Promise<boolean>;
}

/** @param waitingMax how many may wait while others are verified */
export function createPasswords(waitingMax = WAITING_MAX): Passwords {
  const run = limited(waitingMax);
  let nobodys: Promise<string> | undefined;
  return {
    hash: (password) => run(() => hash(password, COST)),
    async verify(password_hash, password) {
      nobodys ??= hash('', COST);
      const against = password_hash ?? (await nobodys);
      const right = await run(() => verify(against, password));
      return right && password_hash !== null;
    },
  };
}

/** At most AT_ONCE run, at most `waitingMax` wait. */
function limited(waitingMax: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= AT_ONCE) {
      if (waiting.length >= waitingMax) throw new PlatformError('tooBusy', `${waitingMax} sign-ins wait already`);
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next)
        next(); // Its place among the running goes to the next one.
      else running -= 1;
    }
  };
}

import { integer, refuse } from './arguments.ts';
import { DeadlineError, translate } from './errors.ts';
import { type NativeStop, native } from './native.ts';

/** How long a caller waits. Arrays that were passed must not change before the promise settles. */
export interface CallOptions {
  /** Rejects with the signal's reason; native work stops at its next chunk. */
  signal?: AbortSignal | undefined;
  /** Rejects with a DeadlineError that long after the call, 1..86,400,000. */
  deadline_ms?: number | undefined;
}

const DEADLINE_MS_MAX = 86_400_000;

/** Runs a call of the addon and gives it up when its caller does. @throws what `translate` makes of a refusal */
export async function settle<T>(
  start: (stop: NativeStop | undefined) => Promise<T>,
  { signal, deadline_ms }: CallOptions = {},
): Promise<T> {
  checkOptions({ signal, deadline_ms });
  const limited = signal !== undefined || deadline_ms !== undefined;
  const stop = limited ? new native.Stop(deadline_ms) : undefined;
  const call = start(stop);
  const abort = () => {
    stop?.abort();
  };
  // The addon looks at the clock itself while it runs; the timer is for what still waits for a thread.
  const timer = deadline_ms === undefined ? undefined : setTimeout(abort, deadline_ms);
  signal?.addEventListener('abort', abort, { once: true });
  try {
    return await call;
  } catch (error) {
    if ((error as { reason?: string }).reason === 'stopped') {
      signal?.throwIfAborted();
      throw new DeadlineError(deadline_ms ?? 0, { cause: error });
    }
    throw translate(error);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

/** @throws the reason of a signal that is aborted already */
export function checkOptions({ signal, deadline_ms }: CallOptions): void {
  if (signal !== undefined && !(signal instanceof AbortSignal)) throw refuse('AbortSignal', 'signal', signal);
  if (deadline_ms !== undefined) integer('deadline_ms', deadline_ms, 1, DEADLINE_MS_MAX);
  signal?.throwIfAborted();
}

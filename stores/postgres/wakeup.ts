import type pg from 'pg';

/** Hears of work as soon as it is there, through PostgreSQL's NOTIFY. */
export interface Wakeup {
  /** Resolves on a notification, also one since the last call, and after `timeoutMs` at the latest. */
  next(timeoutMs: number): Promise<void>;
  close(): void;
}

/**
 * Listens on a connection of its own out of the pool. While it is broken there are no notifications: the time-out of
 * `next` is what work then waits for; each call of `next` tries to connect again.
 * @param channel a name of ours, never from outside.
 */
export function listen(pool: pg.Pool, channel: string): Wakeup {
  let client: pg.PoolClient | undefined;
  let connecting = false;
  let closed = false;
  let rung = false;
  let wake: () => void = () => undefined;
  const ring = (): void => {
    rung = true;
    wake();
  };
  const drop = (): void => {
    client?.removeListener('notification', ring);
    client?.release(true);
    client = undefined;
  };

  async function connect(): Promise<void> {
    connecting = true;
    try {
      const fresh = await pool.connect();
      client = fresh;
      fresh.on('notification', ring);
      fresh.once('error', () => {
        if (client === fresh) drop();
      });
      await fresh.query(`listen ${channel}`);
      if (closed) drop();
    } catch {
      drop(); // The pool's owner is told of broken connections.
    } finally {
      connecting = false;
    }
  }

  return {
    async next(timeoutMs) {
      if (!client && !connecting) void connect();
      if (!rung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, timeoutMs);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      rung = false;
    },
    close() {
      closed = true;
      drop();
      wake();
    },
  };
}

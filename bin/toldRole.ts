import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { putRole, type Role } from '../stores/redis/roles.ts';

const TELL_EVERY_MS = 15_000;
/** Three times missed, the process is gone. */
const KEEP_S = 45;

/** A process tells that it runs, for the health check, until the returned function is called. */
export function tellRole(redis: Redis, role: Role, log: Pick<Logger, 'warn'>): () => void {
  const tell = (): void => {
    putRole(redis, role, KEEP_S).catch((err: unknown) => {
      log.warn({ err }, 'telling the role failed'); // Redis heals by itself, and the next turn comes.
    });
  };
  redis.on('ready', tell);
  if (redis.status === 'ready') tell();
  const timer = setInterval(tell, TELL_EVERY_MS);
  return () => {
    clearInterval(timer);
    redis.off('ready', tell);
  };
}

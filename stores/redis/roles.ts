import type { Redis } from 'ioredis';
import { askRedis } from './client.ts';

/** The roles that have no address to be asked at. */
export type Role = 'worker-events' | 'worker-describe' | 'worker-io';

const keyOf = (role: Role): string => `roles:${role}`;

/** Says that a process of this role runs, for the next `keep_s` seconds. */
export async function putRole(redis: Redis, role: Role, keep_s: number): Promise<void> {
  await askRedis('Telling the role', redis.set(keyOf(role), '', 'EX', keep_s));
}

/** Whether one has said so lately. */
export async function hasRole(redis: Redis, role: Role): Promise<boolean> {
  return (await askRedis('Asking for the role', redis.exists(keyOf(role)))) === 1;
}

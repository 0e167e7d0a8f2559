import type { Redis } from 'ioredis';
import { askAll, askRedis } from './client.ts';

const KEEP_S = 180;

/**
 * Hands descriptors and warps of a run from the worker that described to the one that stores, where these are not the
 * same process. Kept for 3 minutes since the last part came.
 */
export async function putParts(redis: Redis, run_id: string, parts: ReadonlyMap<string, Buffer>): Promise<void> {
  if (parts.size === 0) return;
  const transaction = redis.multi().hset(keyOf(run_id), new Map(parts)).expire(keyOf(run_id), KEEP_S);
  await askAll('Handing over a run', transaction);
}

/** Those of the named parts that are there. */
export async function getParts(redis: Redis, run_id: string, names: readonly string[]): Promise<Map<string, Buffer>> {
  if (names.length === 0) return new Map();
  const values = await askRedis('Taking over a run', redis.hmgetBuffer(keyOf(run_id), ...names));
  return new Map(names.flatMap((name, n) => (values[n] ? [[name, values[n]]] : [])));
}

export async function forgetParts(redis: Redis, run_id: string): Promise<void> {
  await askRedis('Forgetting a run', redis.del(keyOf(run_id)));
}

const keyOf = (run_id: string): string => `run:${run_id}`;

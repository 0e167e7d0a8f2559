import type { Redis } from 'ioredis';
import { z } from 'zod';
import { askAll, askRedis } from './client.ts';

const KEEP_S = 3_600;
const Counts = z.array(z.int());

/**
 * Counts one more attempt at each order, before it is worked on: the count outlives a crash of the process.
 * @returns the numbers of attempts, this one included, in the order of the ids.
 */
export async function countAttempts(redis: Redis, order_ids: readonly string[]): Promise<number[]> {
  if (order_ids.length === 0) return [];
  const transaction = redis.multi();
  for (const id of order_ids) transaction.incr(keyOf(id));
  for (const id of order_ids) transaction.expire(keyOf(id), KEEP_S);
  const replies = await askAll('Counting attempts', transaction);
  return Counts.parse(replies.slice(0, order_ids.length));
}

/** Takes the last attempt back: it did not begin, or it did no harm. */
export async function uncountAttempts(redis: Redis, order_ids: readonly string[]): Promise<void> {
  if (order_ids.length === 0) return;
  const transaction = redis.multi();
  for (const id of order_ids) transaction.decr(keyOf(id)).expire(keyOf(id), KEEP_S); // It may be gone meanwhile.
  await askAll('Counting attempts', transaction);
}

/** Counts first attempts, at orders that nobody else can have worked on: one command each, sent together. */
export async function countFirst(redis: Redis, order_ids: readonly string[]): Promise<void> {
  if (order_ids.length === 0) return;
  const commands = redis.pipeline();
  for (const id of order_ids) commands.set(keyOf(id), 1, 'EX', KEEP_S);
  await askAll('Counting attempts', commands);
}

/** The attempts did no harm: the next one counts from one. */
export async function forgetAttempts(redis: Redis, order_ids: readonly string[]): Promise<void> {
  if (order_ids.length > 0) await askRedis('Forgetting attempts', redis.del(order_ids.map(keyOf)));
}

const keyOf = (order_id: string): string => `attempts:${order_id}`;

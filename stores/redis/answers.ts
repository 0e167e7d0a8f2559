import type { Redis } from 'ioredis';
import { z } from 'zod';
import { askRedis } from './client.ts';

const ANSWER_S = 600;
const Answer = z.object({ status: z.int(), body: z.unknown() });
/** The answer to a request: HTTP status and JSON body. */
export type Answer = z.infer<typeof Answer>;

/** Keeps the answer of an order whose policies store nothing, for 10 minutes. */
export async function putAnswer(redis: Redis, account_id: string, order_id: string, answer: Answer): Promise<void> {
  const key = keyOf(account_id, order_id);
  await askRedis('Keeping an answer', redis.set(key, JSON.stringify(answer), 'EX', ANSWER_S));
}

export async function getAnswer(redis: Redis, account_id: string, order_id: string): Promise<Answer | undefined> {
  const text = await askRedis('Reading an answer', redis.get(keyOf(account_id, order_id)));
  return text === null ? undefined : Answer.parse(JSON.parse(text));
}

const keyOf = (account_id: string, order_id: string): string => `answer:${account_id}:${order_id}`;

import type { Redis } from 'ioredis';
import { z } from 'zod';
import { askRedis } from './client.ts';

const ANSWER_S = 600;
const KeptAnswer = z.object({ status: z.int(), body: z.unknown(), body_sha256: z.string() });
/** The answer to a request: HTTP status, JSON body, and the sha256 (hex) of what was asked. */
export type KeptAnswer = z.infer<typeof KeptAnswer>;

/** Keeps the answer to a request whose policies store nothing, for 10 minutes. */
export async function putAnswer(
  redis: Redis,
  account_id: string,
  request_id: string,
  answer: KeptAnswer,
): Promise<void> {
  const key = keyOf(account_id, request_id);
  await askRedis('Keeping an answer', redis.set(key, JSON.stringify(answer), 'EX', ANSWER_S));
}

export async function getAnswer(redis: Redis, account_id: string, request_id: string): Promise<KeptAnswer | undefined> {
  const text = await askRedis('Reading an answer', redis.get(keyOf(account_id, request_id)));
  return text === null ? undefined : KeptAnswer.parse(JSON.parse(text));
}

export async function forgetAnswer(redis: Redis, account_id: string, request_id: string): Promise<void> {
  await askRedis('Forgetting an answer', redis.del(keyOf(account_id, request_id)));
}

const keyOf = (account_id: string, request_id: string): string => `answer:${account_id}:${request_id}`;

import { type ChainableCommander, Redis } from 'ioredis';
import { PlatformError } from '../../contract/errors.ts';

const CONNECT_MS_MAX = 2_000;
const COMMAND_MS_MAX = 2_000;
const RECONNECT_MS_MAX = 1_000;

/**
 * A connection that heals itself. While Redis is away commands fail at once instead of queueing up.
 * @param onError told of every failed connection; without a listener they would land on stderr.
 */
export function createRedis(url: string, onError: (error: Error) => void = () => undefined): Redis {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    connectTimeout: CONNECT_MS_MAX,
    commandTimeout: COMMAND_MS_MAX,
    retryStrategy,
  });
  redis.on('error', onError);
  return redis;
}

/** A second connection of its own, for subscriptions, which are taken up again after every reconnection. */
export function createSubscriber(url: string, onError: (error: Error) => void = () => undefined): Redis {
  const redis = new Redis(url, { connectTimeout: CONNECT_MS_MAX, maxRetriesPerRequest: null, retryStrategy });
  redis.on('error', onError);
  return redis;
}

/** Resolves when commands go through. @throws PlatformError `dependencyAway` after `timeoutMs`. */
export async function redisReady(redis: Redis, timeoutMs: number): Promise<void> {
  const end = Date.now() + timeoutMs;
  while (redis.status !== 'ready') {
    if (Date.now() > end) throw new PlatformError('dependencyAway', `Redis did not answer within ${timeoutMs} ms.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** @throws PlatformError `dependencyAway` instead of whatever the client threw. */
export async function askRedis<T>(what: string, answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new PlatformError('dependencyAway', `${what} failed: Redis is away (${why}). Try again.`, { cause });
  }
}

/** Runs a pipeline or transaction: its values in order. Redis tells failures of single commands apart: each counts. */
export async function askAll(what: string, commands: ChainableCommander): Promise<unknown[]> {
  const replies = (await askRedis(what, commands.exec())) ?? [];
  const failure = replies.find(([error]) => error !== null)?.[0];
  if (failure) await askRedis(what, Promise.reject(failure));
  return replies.map(([, value]) => value);
}

function retryStrategy(times: number): number {
  return Math.min(times * 50, RECONNECT_MS_MAX);
}

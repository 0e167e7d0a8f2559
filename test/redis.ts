import type { Redis } from 'ioredis';
import { createRedis, redisReady } from '../stores/redis/client.ts';

export const REDIS_URL = process.env['REDIS_URL'] ?? '';

/** One connection for the whole test file. Call at its top; it is ready once `beforeAll` has run. */
export function testRedis(): Redis {
  const redis = createRedis(REDIS_URL);
  beforeAll(() => redisReady(redis, 10_000));
  afterAll(() => redis.quit());
  return redis;
}

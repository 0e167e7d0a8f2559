import { createAttributeStore } from '../../../stores/redis/attributes.ts';
import { askAll, createRedis, redisReady } from '../../../stores/redis/client.ts';
import { testRedis } from '../../redis.ts';

const redis = testRedis();

test('while Redis is away every command fails at once with a sentence, and nothing is queued', async () => {
  const told: Error[] = [];
  const away = createRedis('redis://127.0.0.1:9', (error) => told.push(error));
  const started = Date.now();
  await expect(createAttributeStore(away).exists('a', 'b')).rejects.toThrow(/Redis is away/);
  await expect(askAll('x', away.pipeline().get('a'))).rejects.toMatchObject({ key: 'dependencyAway' });
  await expect(askAll('x', away.multi().get('a'))).rejects.toMatchObject({ key: 'dependencyAway' });
  expect(Date.now() - started).toBeLessThan(1_000);
  await expect(redisReady(away, 50)).rejects.toMatchObject({ key: 'dependencyAway' });
  expect(told.length).toBeGreaterThan(0);
  away.disconnect();
});

test('a command that fails inside a pipeline fails the whole', async () => {
  const key = `test:${process.pid}`;
  await redis.set(key, 'text', 'EX', 10);
  await expect(askAll('Counting', redis.pipeline().incr(key))).rejects.toMatchObject({ key: 'dependencyAway' });
});

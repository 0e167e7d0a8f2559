import { randomBytes, randomUUID } from 'node:crypto';
import { getAnswer, putAnswer } from '../../../stores/redis/answers.ts';
import { countAttempts, forgetAttempts, uncountAttempts } from '../../../stores/redis/attempts.ts';
import { createSubscriber } from '../../../stores/redis/client.ts';
import { CHANNEL, publishNotifications } from '../../../stores/redis/publish.ts';
import { getParts, putParts } from '../../../stores/redis/transfer.ts';
import { REDIS_URL, testRedis } from '../../redis.ts';

const redis = testRedis();

test('an answer is kept for ten minutes under its account and order', async () => {
  const [account, order] = [randomUUID(), randomUUID()];
  await putAnswer(redis, account, order, { status: 201, body: { events: [] }, body_sha256: 'ab' });
  await expect(getAnswer(redis, account, order)).resolves.toEqual({
    status: 201,
    body: { events: [] },
    body_sha256: 'ab',
  });
  await expect(getAnswer(redis, randomUUID(), order)).resolves.toBeUndefined();
  expect(await redis.ttl(`answer:${account}:${order}`)).toBeGreaterThan(590);
});

test('attempts are counted per order until they are forgotten', async () => {
  const [one, two] = [randomUUID(), randomUUID()];
  await expect(countAttempts(redis, [one])).resolves.toEqual([1]);
  await expect(countAttempts(redis, [two, one])).resolves.toEqual([1, 2]);
  await uncountAttempts(redis, [one]);
  await expect(countAttempts(redis, [one])).resolves.toEqual([2]);
  expect(await redis.ttl(`attempts:${one}`)).toBeGreaterThan(3_590);
  await forgetAttempts(redis, [one]);
  await expect(countAttempts(redis, [one, two])).resolves.toEqual([1, 2]);
  await forgetAttempts(redis, [one, two]);
  await expect(countAttempts(redis, [])).resolves.toEqual([]);
});

test('the parts of a run cross as bytes, for three minutes', async () => {
  const run = randomUUID();
  const parts = new Map([
    ['descriptor/0', randomBytes(512)],
    ['warp/0', randomBytes(50_000)],
  ]);
  await putParts(redis, run, parts);
  await putParts(redis, run, new Map());
  await expect(getParts(redis, run, ['warp/0', 'warp/1', 'descriptor/0'])).resolves.toEqual(parts);
  expect(await redis.ttl(`run:${run}`)).toBeGreaterThan(175);
  await expect(getParts(redis, randomUUID(), ['warp/0'])).resolves.toEqual(new Map());
});

test('notifications reach whoever listens, in order', async () => {
  const account_id = randomUUID();
  const subscriber = createSubscriber(REDIS_URL);
  const heard: unknown[] = [];
  subscriber.on('message', (_channel, text: string) => {
    if (text.includes(account_id)) heard.push(JSON.parse(text));
  });
  await subscriber.subscribe(CHANNEL);
  const notifications = [1, 2, 3].map((n) => ({
    event: { event_id: String(n) },
    handler_id: randomUUID(),
    account_id,
    'event-create-time': '2026-01-02T03:04:05.678Z',
    'event-end-time': null,
    'Luna-Request-id': '1,2',
  }));
  await publishNotifications(redis, notifications);
  for (let tries = 0; heard.length < 3 && tries < 100; tries += 1) await new Promise((r) => setTimeout(r, 20));
  expect(heard).toEqual(notifications);
  await subscriber.quit();
});

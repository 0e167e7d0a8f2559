import type { Redis } from 'ioredis';
import type { Notification } from '../../contract/notifications.ts';
import { askAll } from './client.ts';

/** Pub/sub: heard by whoever is connected, never kept. */
export const CHANNEL = 'luna-sender';

/** In order. @throws PlatformError `dependencyAway`; a caller whose events are stored logs it and goes on. */
export async function publishNotifications(redis: Redis, notifications: readonly Notification[]): Promise<void> {
  if (notifications.length === 0) return;
  const pipeline = redis.pipeline();
  for (const notification of notifications) pipeline.publish(CHANNEL, JSON.stringify(notification));
  await askAll('Telling subscribers', pipeline);
}

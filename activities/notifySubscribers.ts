import type { Redis } from 'ioredis';
import type { Notification } from '../contract/notifications.ts';
import { publishNotifications } from '../stores/redis/publish.ts';
import type { ComposedAnswer } from './composeAnswer.ts';
import type { OrderPlan } from './orderPlan.ts';

/**
 * Tells the web sockets of an order's events: once for the notification policy, once for each `luna-ws-notification`
 * callback that lets the event pass. Best effort: who is not connected is not told later.
 */
export async function notifySubscribers(redis: Redis, plan: OrderPlan, answer: ComposedAnswer): Promise<void> {
  const { run, order, policies, subjects } = plan;
  const { callbacks } = policies.storage_policy;
  const notifications: Notification[] = [];
  for (const [i, { decision }] of subjects.entries()) {
    const event = answer.events[i];
    if (!event) continue;
    const sockets = decision.callbacks.filter((index) => callbacks[index]?.type === 'luna-ws-notification').length;
    for (let n = (decision.notify ? 1 : 0) + sockets; n > 0; n--) {
      notifications.push({
        event,
        account_id: run.account_id,
        handler_id: run.handler_id,
        'event-create-time': event.create_time,
        'event-end-time': event.end_time,
        'Luna-Request-id': order.request_id,
      });
    }
  }
  await publishNotifications(redis, notifications);
}

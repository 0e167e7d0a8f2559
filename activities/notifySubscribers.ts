import type { GeneratedEvents } from '../contract/generatedEvents.ts';
import type { Publisher } from '../stores/redis/publish.ts';
import type { OrderPlan } from './orderPlan.ts';

/**
 * Tells the web sockets of an order's events: once for the notification policy, once for each `luna-ws-notification`
 * callback that lets the event pass. Best effort: who is not connected is not told later.
 */
export async function notifySubscribers(publisher: Publisher, plan: OrderPlan, answer: GeneratedEvents): Promise<void> {
  const { run, order, policies, subjects } = plan;
  const { callbacks } = policies.storage_policy;
  for (const [i, { decision }] of subjects.entries()) {
    const event = answer.events[i];
    if (!event) continue;
    const sockets = decision.callbacks.filter((index) => callbacks[index]?.type === 'luna-ws-notification').length;
    for (let n = (decision.notify ? 1 : 0) + sockets; n > 0; n--) {
      await publisher.publish({
        event,
        account_id: run.account_id,
        handler_id: run.handler_id,
        'event-create-time': event.create_time,
        'event-end-time': event.end_time,
        'Luna-Request-id': order.request_id,
      });
    }
  }
}

import type { Redis } from 'ioredis';
import { z } from 'zod';
import type { EventOrder, RunInput } from '../contract/runs.ts';
import type { AccountPool } from '../stores/postgres/accountPool.ts';
import { findAnswered } from '../stores/postgres/requests.ts';
import { getAnswer } from '../stores/redis/answers.ts';
import type { StoreActivities } from './index.ts';

/** Answers in other forms have no events. */
const Events = z.object({
  events: z.array(z.object({ event_id: z.string(), url: z.string().nullable() })).default([]),
});

/** Which of a run's orders are answered in PostgreSQL already. Idempotent; fails with `dependencyAway`. */
export const createFindStoredOrders =
  (accounts: Pick<AccountPool, 'of'>): StoreActivities['findStoredOrders'] =>
  async ({ account_id, orders }) => {
    const answered = await findAnswered(
      accounts.of(account_id),
      account_id,
      orders.map(({ request_id }) => request_id),
    );
    return orders.flatMap(({ order_id, request_id }) => {
      const row = answered.find((one) => one.request_id === request_id);
      if (!row) return [];
      const stored = Events.parse(row.answer).events.filter(({ url }) => url !== null);
      return [{ order_id, request_id, status: 'stored' as const, event_ids: stored.map(({ event_id }) => event_id) }];
    });
  };

/** The stored events of one order, where it is answered already; of an order that stored nothing, none. */
export const createFindAnswered =
  (accounts: Pick<AccountPool, 'of'>, redis: Redis) =>
  async (run: RunInput, order: EventOrder): Promise<string[] | undefined> => {
    const [stored] = await createFindStoredOrders(accounts)({ ...run, orders: [order] });
    if (stored) return stored.event_ids;
    return (await getAnswer(redis, run.account_id, order.request_id)) ? [] : undefined;
  };

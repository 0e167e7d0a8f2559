import { PlatformError } from '../contract/errors.ts';
import type { RunInput } from '../contract/runs.ts';
import type { OrderMemory, RunMemory } from './memory.ts';

/** Recalls a run's orders from this worker's memory; describes again what it does not hold. */
export function createRecall(
  memory: RunMemory,
  fetchOrder: (order_id: string) => Promise<OrderMemory | undefined>,
  describe: (run: RunInput) => Promise<unknown>,
) {
  return async (run: RunInput, order_ids: readonly string[]): Promise<Map<string, OrderMemory>> => {
    for (const order_id of order_ids) {
      if (memory.get(order_id)) continue;
      const fetched = await fetchOrder(order_id);
      if (fetched) memory.set(order_id, fetched);
      else await describe({ ...run, orders: run.orders.filter((order) => order.order_id === order_id) });
    }
    return new Map(
      order_ids.map((order_id) => {
        const found = memory.get(order_id);
        if (!found) throw new PlatformError('internal', `What was found for order ${order_id} is lost.`);
        return [order_id, found];
      }),
    );
  };
}

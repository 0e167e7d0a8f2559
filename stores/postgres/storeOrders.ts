import { z } from 'zod';
import type { ErrorKey } from '../../contract/errors.ts';
import type { Queryable } from './pool.ts';

/** Rows of one order, with the columns of the tables that events.store_orders writes; bytes are base64. */
export interface OrderRows {
  readonly order_id: string;
  readonly account_id: string;
  readonly request_id: string;
  readonly body_sha256: string;
  readonly status: number;
  /** JSON as text. */
  readonly answer: string;
  /** Seconds that the answer is remembered. */
  readonly keep_s: number;
  readonly objects: readonly object[];
  readonly faces: readonly object[];
  readonly face_descriptors: readonly object[];
  readonly links: readonly object[];
  readonly events: readonly object[];
  readonly event_descriptors: readonly object[];
  readonly outbox: readonly object[];
}

const Stored = z.object({
  order_id: z.string(),
  /** `already`: the request was answered before; nothing was changed, and `answer` is that answer. */
  state: z.enum(['stored', 'already', 'failed']),
  answer: z.unknown(),
  status: z.int().nullable(),
  /** SQLSTATE and message of a failed order. */
  reason: z.string().nullable(),
});
export type StoredOrder = z.infer<typeof Stored>;
const Results = z.array(Stored);

/** Writes a run's orders in one transaction with a savepoint an order. One result per order, in their order. */
export async function storeOrders(sql: Queryable, orders: readonly OrderRows[]): Promise<StoredOrder[]> {
  const { rows } = await sql.query({
    name: 'orders.store',
    text: 'select order_id, state, answer, status, reason from events.store_orders($1::jsonb)',
    values: [JSON.stringify(orders)],
  });
  return Results.parse(rows);
}

/** Why an order failed. @param reason SQLSTATE and message. Class 53 is a lack of room, memory or connections. */
export function failureOf(reason: string): { error: ErrorKey; detail: string } {
  const error: ErrorKey = reason.startsWith('53') ? 'storeFull' : 'internal';
  return { error, detail: `The order could not be stored (SQLSTATE ${reason.slice(0, 200)}).` };
}

import { z } from 'zod';
import type { Queryable } from './pool.ts';

/** Told by PostgreSQL when rows have come. */
export const OUTBOX_CHANNEL = 'outbox';
export const ATTEMPTS_MAX = 10;
/** Above the longest time-out of a callback: nobody else takes a row while its sender may still be at it. */
const LEASE_S = 90;

const Row = z.object({
  outbox_id: z.string(),
  account_id: z.string(),
  /** As it stands in the policies; the sender holds it against its schema. */
  callback: z.unknown(),
  body: z.string(),
  /** This one included. */
  attempts: z.int(),
  callback_secret: z.instanceof(Uint8Array),
});
export type OutboxRow = z.infer<typeof Row>;
const Rows = z.array(Row);

/**
 * Takes rows that are due, oldest first; each belongs to the caller alone until it is marked, or for 90 s. After a
 * crash it is taken again: callbacks are delivered at least once.
 * @param busy accounts that have enough under way.
 */
export async function takeDue(sql: Queryable, limit: number, busy: readonly string[] = []): Promise<OutboxRow[]> {
  const { rows } = await sql.query({
    name: 'outbox.takeDue',
    text: `
      with due as (
        select outbox_id from events.outbox
         where state = 'waiting' and next_time <= now() and account_id <> all($2::uuid[])
         order by next_time
         limit $1::int
         for update skip locked)
      update events.outbox o
         set attempts = o.attempts + 1, next_time = now() + make_interval(secs => $3::int)
        from due, accounts.accounts a
       where o.outbox_id = due.outbox_id and a.account_id = o.account_id
      returning o.outbox_id, o.account_id, o.callback, o.body, o.attempts, a.callback_secret`,
    values: [limit, busy, LEASE_S],
  });
  return Rows.parse(rows);
}

type Taken = Pick<OutboxRow, 'outbox_id' | 'attempts'>;

export async function markSent(sql: Queryable, { outbox_id, attempts }: Taken): Promise<void> {
  await sql.query({
    name: 'outbox.markSent',
    text: `
      update events.outbox set state = 'sent', reason = null, next_time = now()
       where outbox_id = $1::uuid and attempts = $2::int and state = 'waiting'`,
    values: [outbox_id, attempts],
  });
}

/** @param reason a sentence. @param wait_s until the next attempt; null: there is none, the row is dead. */
export async function markFailed(
  sql: Queryable,
  { outbox_id, attempts }: Taken,
  reason: string,
  wait_s: number | null,
): Promise<void> {
  await sql.query({
    name: 'outbox.markFailed',
    text: `
      update events.outbox
         set state = case when $4::int is null then 'dead' else 'waiting' end,
             reason = $3, next_time = now() + make_interval(secs => coalesce($4::int, 0))
       where outbox_id = $1::uuid and attempts = $2::int and state = 'waiting'`,
    values: [outbox_id, attempts, reason.slice(0, 1000), wait_s],
  });
}

import { z } from 'zod';
import { IMAGE_BUCKETS, type ImageBucket } from './images.ts';
import type { Queryable } from './pool.ts';

/** Rows of one statement: it stays far below the statement time-out. */
export const SWEEP_ROWS = 2_000;

const Orders = z.array(z.object({ order_id: z.string() }));

/** Of these orders, those whose request is being worked on. */
export async function findRunningOrders(sql: Queryable, order_ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql.query({
    name: 'sweeping.findRunningOrders',
    text: `select order_id from events.requests where state = 'running' and order_id = any($1::uuid[])`,
    values: [order_ids],
  });
  const found = Orders.parse(rows);
  return new Set(found.map(({ order_id }) => order_id));
}

const Expired = z.array(z.object({ bucket: z.enum(IMAGE_BUCKETS), object_id: z.string() }));

/** Forgets samples, images and objects whose time is over. @returns them: their bytes are still to be removed. */
export async function deleteExpiredObjects(sql: Queryable, now: Date): Promise<z.infer<typeof Expired>> {
  const { rows } = await sql.query({
    name: 'sweeping.deleteExpiredObjects',
    text: `
      delete from images.objects where (bucket, object_id) in (
        select bucket, object_id from images.objects where expire_time < $1::timestamptz limit ${SWEEP_ROWS})
      returning bucket, object_id`,
    values: [now],
  });
  return Expired.parse(rows);
}

/** Of these objects, those that a row names. */
export async function findNamedObjects(
  sql: Queryable,
  bucket: ImageBucket,
  ids: readonly string[],
): Promise<Set<string>> {
  const { rows } = await sql.query({
    name: 'sweeping.findNamedObjects',
    text: 'select object_id from images.objects where bucket = $1 and object_id = any($2::uuid[])',
    values: [bucket, ids],
  });
  return new Set(
    z
      .array(z.object({ object_id: z.string() }))
      .parse(rows)
      .map(({ object_id }) => object_id),
  );
}

/** Deletes up to SWEEP_ROWS rows that nobody needs any more. @returns how many. */
export type DeleteOld = (sql: Queryable, now: Date) => Promise<number>;

const deleting =
  (name: string, text: string): DeleteOld =>
  async (sql, now) =>
    (await sql.query({ name: `sweeping.${name}`, text, values: [now] })).rowCount ?? 0;

/** Answers that need no longer be remembered, and claims whose process and run are gone. */
export const deleteExpiredRequests = deleting(
  'deleteExpiredRequests',
  `delete from events.requests where (account_id, request_id) in (
     select account_id, request_id from events.requests where expire_time < $1::timestamptz limit ${SWEEP_ROWS})`,
);

/** Changes that every matcher has seen a day ago. The oldest have the least keys. */
export const deleteOldChanges = deleting(
  'deleteOldChanges',
  `delete from faces.changes where link_key in (
     select link_key from (select link_key, change_time from faces.changes order by link_key limit ${SWEEP_ROWS}) oldest
      where change_time < $1::timestamptz - interval '1 day')`,
);

/** Callbacks that were delivered a day ago; dead ones are kept for whoever looks into them. */
export const deleteSentCallbacks = deleting(
  'deleteSentCallbacks',
  `delete from events.outbox where outbox_id in (
     select outbox_id from events.outbox
      where state = 'sent' and next_time < $1::timestamptz - interval '1 day' limit ${SWEEP_ROWS})`,
);

/** Policies of runs that nobody can retry any more: their photos are gone. `now` is when the oldest kept were used. */
export const deleteUnusedSnapshots = deleting(
  'deleteUnusedSnapshots',
  `delete from handlers.snapshots where (account_id, policies_sha256) in (
     select account_id, policies_sha256 from handlers.snapshots where use_time < $1::timestamptz limit ${SWEEP_ROWS})`,
);

/** Failed sign-ins that count no more. */
export const deleteOldFailedLogins = deleting(
  'deleteOldFailedLogins',
  `delete from accounts.failed_logins where subject in (
     select subject from accounts.failed_logins where until_time < $1::timestamptz limit ${SWEEP_ROWS})`,
);

/** Who did what, where nobody has to know it any more. `now` is when the oldest kept were done. */
export const deleteOldActions = deleting(
  'deleteOldActions',
  `delete from audit.actions where ctid in (
     select ctid from audit.actions where time < $1::timestamptz limit ${SWEEP_ROWS})`,
);

/** Makes the partitions of the months to come. @returns how many were missing. */
export async function makePartitions(sql: Queryable): Promise<number> {
  const { rows } = await sql.query<{ made: number }>('select events.make_partitions(3) as made');
  return rows[0]?.made ?? 0;
}

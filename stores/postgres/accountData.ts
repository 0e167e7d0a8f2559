import { z } from 'zod';
import { IMAGE_BUCKETS } from './images.ts';
import type { Queryable } from './pool.ts';
import { type DeleteOld, SWEEP_ROWS } from './sweeping.ts';

/** Keys of up to SWEEP_ROWS rows of deleted accounts. Names of tables and columns come from here only. */
const ofDeleted = (table: string, key: string): string => `
  select ${key} from ${table} join accounts.accounts a using (account_id) where a.delete_time is not null
   limit ${SWEEP_ROWS}`;

const deleting =
  (name: string, text: string): DeleteOld =>
  async (sql) =>
    (await sql.query({ name: `accountData.${name}`, text })).rowCount ?? 0;

/** Faces take links and descriptors along, and matchers hear of it. The rest goes with the account's own row. */
export const DELETE_OF_DELETED: readonly DeleteOld[] = [
  deleting(
    'faces',
    `delete from faces.faces
      where (face_id, account_id) in (${ofDeleted('faces.faces', 'face_id, account_id')})`,
  ),
  deleting(
    'events',
    `with gone as (
       delete from events.events
        where (account_id, create_time, event_id) in (
                ${ofDeleted('events.events e', 'account_id, e.create_time, e.event_id')})
       returning event_id, account_id),
     undescribed as (
       delete from events.descriptors where (event_id, account_id) in (select event_id, account_id from gone))
     select from gone`,
  ),
  deleting(
    'requests',
    `delete from events.requests
      where (account_id, request_id) in (${ofDeleted('events.requests', 'account_id, request_id')})`,
  ),
];

const Objects = z.array(z.object({ bucket: z.enum(IMAGE_BUCKETS), object_id: z.string() }));

/** Samples, images and objects of deleted accounts. @returns them: their bytes are still to be removed. */
export async function deleteObjectsOfDeleted(sql: Queryable): Promise<z.infer<typeof Objects>> {
  const { rows } = await sql.query({
    name: 'accountData.objects',
    text: `
      delete from images.objects where (bucket, object_id) in (${ofDeleted('images.objects', 'bucket, object_id')})
      returning bucket, object_id`,
  });
  return Objects.parse(rows);
}

/** Accounts that were deleted an hour ago, when no run can store for them any more. */
export const deleteEndedAccounts: DeleteOld = async (sql, now) => {
  const { rowCount } = await sql.query({
    name: 'accountData.accounts',
    text: `
      delete from accounts.accounts a
       where a.delete_time < $1::timestamptz - interval '1 hour'
         and not exists (select from events.events e where e.account_id = a.account_id)`,
    values: [now],
  });
  return rowCount ?? 0;
};

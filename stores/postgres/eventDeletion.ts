import { z } from 'zod';
import { Conditions } from './conditions.ts';
import { addEventConditions, type EventFilters } from './eventFilters.ts';
import type { EventKey } from './events.ts';
import type { Queryable } from './pool.ts';

/** With its descriptors; samples, images and the face stay. @returns false when the account has no such event. */
export async function deleteEvent(sql: Queryable, { event_id, account_id }: EventKey): Promise<boolean> {
  const { rowCount } = await sql.query({
    name: 'events.deleteEvent',
    text: `
      with gone as (
        delete from events.events where event_id = $1::uuid and account_id = $2::uuid returning event_id),
      undescribed as (
        delete from events.descriptors where event_id in (select event_id from gone) and account_id = $2::uuid)
      select from gone`,
    values: [event_id, account_id],
  });
  return rowCount !== 0;
}

/** Events that one statement looks at: it stays far below the statement time-out, however few of them pass. */
export const DELETE_ROWS = 5_000;

const Deleted = z.tuple([
  z.object({
    looked_at: z.int(),
    deleted: z.int(),
    last_id: z.string().nullable(),
    last_time: z.string().nullable(), // Text: a JavaScript date would lose the microseconds.
  }),
]);

/** The last event that was looked at, newest first. */
export interface DeletePlace {
  readonly last_time: string;
  readonly last_id: string;
}

/**
 * Looks at the account's next DELETE_ROWS events, newest first, and deletes those that pass all filters, with their
 * descriptors. Two callers at once lock rows in the same order, so that neither waits for the other in a circle.
 * @returns how many were deleted, and where to go on; `place` is undefined at the end.
 */
export async function deleteEventsFrom(
  sql: Queryable,
  wanted: { readonly account_id: string; readonly filters: EventFilters },
  place?: DeletePlace,
): Promise<{ deleted: number; place: DeletePlace | undefined }> {
  const { event_ids, external_ids, face_ids, create_time__gte, create_time__lt, ...others } = wanted.filters;
  const where = new Conditions();
  const account = where.put(wanted.account_id, 'uuid');
  where.add(`e.account_id = ${account}`);
  addEventConditions(where, { event_ids, external_ids, face_ids, create_time__gte, create_time__lt }); // Have indexes.
  if (place) {
    const time = where.put(place.last_time, 'timestamptz');
    where.add(`e.create_time <= ${time}`);
    where.add(`(e.create_time < ${time} or e.event_id > ${where.put(place.last_id, 'uuid')})`);
  }
  const look = where.fragment();
  const passing = new Conditions(look.values.length + 1);
  addEventConditions(passing, others);
  const passes = passing.fragment();
  const { rows } = await sql.query(
    `with looked_at as materialized (
       select e.create_time, e.event_id, coalesce(${passes.text}, false) as passes
         from events.events e where ${look.text}
        order by e.create_time desc, e.event_id limit ${DELETE_ROWS}),
     locked as materialized (
       select e.create_time, e.event_id
         from looked_at l join events.events e on e.create_time = l.create_time and e.event_id = l.event_id
        where l.passes and e.account_id = ${account}
        order by e.create_time desc, e.event_id for update of e),
     gone as (
       delete from events.events e using locked l
        where e.account_id = ${account} and e.create_time = l.create_time and e.event_id = l.event_id
        returning e.event_id),
     undescribed as (
       delete from events.descriptors where event_id in (select event_id from gone) and account_id = ${account}),
     last as (select create_time, event_id from looked_at order by create_time, event_id desc limit 1)
     select (select count(*) from looked_at) as looked_at, (select count(*) from gone) as deleted,
            (select create_time::text from last) as last_time, (select event_id from last) as last_id`,
    [...look.values, ...passes.values],
  );
  const [{ looked_at, deleted, last_time, last_id }] = Deleted.parse(rows);
  const more = looked_at === DELETE_ROWS && last_time !== null && last_id !== null;
  return { deleted, place: more ? { last_time, last_id } : undefined };
}

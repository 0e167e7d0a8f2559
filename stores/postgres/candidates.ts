import type pg from 'pg';
import { z } from 'zod';
import type { EventCandidates, FaceCandidates } from '../../contract/candidates.ts';
import { Id } from '../../contract/common.ts';
import { PlatformError } from '../../contract/errors.ts';
import { Conditions } from './conditions.ts';
import { eventConditions } from './eventFilters.ts';
import { inTransaction, type Queryable } from './pool.ts';

const Keys = z.tuple([z.object({ keys: z.instanceof(Buffer) })]);

/** Does anything but list and account narrow these candidates? */
export function hasFaceFilters({ origin: _, list_id: __, account_id: ___, ...filters }: FaceCandidates): boolean {
  return Object.values(filters).some((value) => value !== undefined);
}

/** The ids of the account's faces that pass all filters, 16 bytes each, one after another in no order. */
export async function findFaceKeys(sql: Queryable, account_id: string, filters: FaceCandidates): Promise<Buffer> {
  const where = new Conditions();
  where.equals('f.account_id', 'uuid', account_id);
  where.among('f.face_id', 'uuid', filters.face_ids);
  where.range('f.face_id', 'uuid', filters.face_id__gte, filters.face_id__lt);
  where.among('f.external_id', 'text', filters.external_ids);
  where.contains('f.user_data', filters.user_data);
  where.times('f.create_time', filters.create_time__gte, filters.create_time__lt);
  if (filters.list_id !== undefined) {
    const list = where.put(filters.list_id, 'uuid');
    where.add(
      `exists (select from faces.list_faces l
                where l.list_id = ${list} and l.face_id = f.face_id and l.account_id = f.account_id)`,
    );
  }
  const { text, values } = where.fragment();
  const { rows } = await sql.query(
    `select coalesce(string_agg(uuid_send(f.face_id), ''), '') as keys from faces.faces f where ${text}`,
    values,
  );
  return Keys.parse(rows)[0].keys;
}

export const EVENT_CANDIDATES_MAX = 100_000;
const FETCH_ROWS = 5_000;
const EventRows = z.array(z.object({ event_id: Id, descriptor: z.instanceof(Buffer) }));
export type EventRow = z.infer<typeof EventRows>[number];

/**
 * Hands the account's events that pass all filters and have a descriptor of this version to `onRows`, newest first, a
 * few thousand at a time.
 * @throws {PlatformError} `badBody` when there are more than 100,000.
 */
export async function readEventRows(
  pool: pg.Pool,
  wanted: { account_id: string; descriptor_version: number; filters: EventCandidates },
  onRows: (rows: EventRow[]) => Promise<void>,
): Promise<void> {
  const { text, values } = eventConditions(wanted.filters, 3);
  await inTransaction(pool, async (sql) => {
    // `offset 0` keeps descriptors a look-up by key: joined on the account they cost the square of its events when
    // PostgreSQL has no statistics yet.
    await sql.query(
      `declare candidates no scroll cursor for
       select e.event_id, d.descriptor
         from events.events e
        cross join lateral (
              select descriptor, account_id from events.descriptors
               where event_id = e.event_id and descriptor_version = $2::int
              offset 0) d
        where e.account_id = $1::uuid and d.account_id = $1::uuid and ${text}
        order by e.create_time desc, e.event_id
        limit ${EVENT_CANDIDATES_MAX + 1}`,
      [wanted.account_id, wanted.descriptor_version, ...values],
    );
    let total = 0;
    for (;;) {
      const rows = EventRows.parse((await sql.query(`fetch ${FETCH_ROWS} from candidates`)).rows);
      total += rows.length;
      if (total > EVENT_CANDIDATES_MAX) {
        throw new PlatformError(
          'badBody',
          `candidates: more than ${EVENT_CANDIDATES_MAX} events pass the filters; narrow them, for instance with create_time__gte`,
        );
      }
      if (rows.length > 0) await onRows(rows);
      if (rows.length < FETCH_ROWS) return;
    }
  });
}

import { randomUUID } from 'node:crypto';
import type pg from 'pg';

/**
 * Writes an event as a run would leave it: `columns` of events.events, the rest as little as there can be; with a
 * descriptor of each of `versions`.
 */
export async function addEvent(
  pool: pg.Pool,
  columns: Record<string, unknown>,
  versions: readonly number[] = [],
): Promise<string> {
  const row = {
    event_id: randomUUID(),
    handler_id: randomUUID(),
    create_time: new Date().toISOString(),
    request_id: 'test',
    body: '{}',
    ...columns,
  };
  const names = Object.keys(row);
  await pool.query(
    `insert into events.events (${names.join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')})`,
    Object.values(row),
  );
  await pool.query(
    `insert into events.descriptors (event_id, account_id, descriptor_version, descriptor)
     select $1, $2, version, '\\x00' from unnest($3::int[]) as version`,
    [row.event_id, columns['account_id'], versions],
  );
  return row.event_id;
}

/** How many descriptors there are of an event. */
export async function descriptorsOf(pool: pg.Pool, event_id: string): Promise<number> {
  return (await pool.query('select from events.descriptors where event_id = $1', [event_id])).rowCount ?? 0;
}

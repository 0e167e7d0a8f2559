import { randomUUID } from 'node:crypto';
import type pg from 'pg';

/** Writes an event as a run would leave it: `columns` of events.events, the rest as little as there can be. */
export async function addEvent(pool: pg.Pool, columns: Record<string, unknown>): Promise<string> {
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
  return row.event_id;
}

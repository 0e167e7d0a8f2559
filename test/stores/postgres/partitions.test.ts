import { makePartitions } from '../../../stores/postgres/sweeping.ts';
import { testPool } from '../../database.ts';

const db = testPool();
const PARTITIONS = `select count(*)::int as count from pg_inherits where inhparent = 'events.events'::regclass`;
const count = async () => (await db.pool.query<{ count: number }>(PARTITIONS)).rows[0]?.count;

test('this month and three more have a partition; a second look makes none', async () => {
  await expect(count()).resolves.toBe(5); // With the default one.
  await expect(makePartitions(db.pool)).resolves.toBe(0);
});

test('a month whose events came before its partition stays in the default one', async () => {
  const month = `to_char(now() at time zone 'UTC' + interval '2 months', 'YYYYMM')`;
  const { rows } = await db.pool.query<{ name: string }>(`select 'events.events_' || ${month} as name`);
  await db.pool.query(`drop table ${rows[0]?.name ?? ''}`);
  await db.pool.query(`
    insert into events.events (event_id, account_id, handler_id, create_time, request_id, body)
    values (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), date_trunc('month', now()) + interval '2 months 2 days', '', '{}')`);
  await expect(makePartitions(db.pool)).resolves.toBe(0);
  await expect(count()).resolves.toBe(4);
});

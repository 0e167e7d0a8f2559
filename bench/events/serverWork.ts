import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import pg from 'pg';
import { z } from 'zod';
import type { Platform } from './platform.ts';

/** PostgreSQL's processes tell what they did about once a second. */
const TOLD_WITHIN_MS = 1_500;

const Counters = z.array(z.record(z.string(), z.coerce.number())).length(1);

async function postgresCounters(database_url: string): Promise<Record<string, number>> {
  const client = new pg.Client({ connectionString: database_url });
  await client.connect();
  try {
    const { rows } = await client.query(`
      select xact_commit as "postgres: transactions", tup_inserted as "postgres: rows inserted",
             tup_updated as "postgres: rows updated", tup_fetched as "postgres: rows fetched by index",
             tup_returned as "postgres: rows read", wal_bytes / 1024 as "postgres: WAL, KiB", wal_sync as "postgres: syncs"
        from pg_stat_database, pg_stat_wal where datname = current_database()`);
    return Counters.parse(rows)[0] ?? {};
  } finally {
    await client.end();
  }
}

/** Parses INFO commandstats: `cmdstat_get:calls=21,usec=175,...` */
export function parseCommandStats(info: string): Record<string, number> {
  const lines = [...info.matchAll(/^cmdstat_([^:]+):calls=(\d+),usec=(\d+)/gm)];
  return Object.fromEntries(
    lines.flatMap(([, name, calls, usec]) => [
      [`redis: ${name}`, Number(calls)],
      [`redis: ${name}, ms`, Number(usec) / 1000],
    ]),
  );
}

async function redisCounters(redis_url: string): Promise<Record<string, number>> {
  const redis = new Redis(redis_url);
  try {
    return parseCommandStats(await redis.info('commandstats'));
  } finally {
    redis.disconnect();
  }
}

async function counters({ database_url, redis_url }: Platform): Promise<Record<string, number>> {
  return { ...(await postgresCounters(database_url)), ...(await redisCounters(redis_url)) };
}

/** @returns what PostgreSQL and Redis counted between this call and the next. */
export async function countServerWork(platform: Platform): Promise<() => Promise<Record<string, number>>> {
  await sleep(TOLD_WITHIN_MS);
  const before = await counters(platform);
  return async () => {
    await sleep(TOLD_WITHIN_MS);
    const after = await counters(platform);
    return Object.fromEntries(Object.entries(after).map(([name, value]) => [name, value - (before[name] ?? 0)]));
  };
}

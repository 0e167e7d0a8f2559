import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Redis } from 'ioredis';
import type { Platform } from './platform.ts';

interface Everything {
  /** How many rows each table has. */
  readonly rows: readonly { name: string; count: string }[];
  readonly keys: readonly string[];
  /** Those of the object store. */
  readonly files: readonly string[];
}

/** What is in PostgreSQL, Redis and the object store, by what holds it. Who asked for what is kept: that is the audit. */
export async function everything({ sql, env }: Pick<Platform, 'sql' | 'env'>, redis: Redis): Promise<Everything> {
  const { rows } = await sql.query<{ name: string; count: string }>(`
    select format('%I.%I', schemaname, tablename) as name,
           (xpath('//c/text()', query_to_xml(format('select count(*) as c from %I.%I', schemaname, tablename),
                                             false, true, '')))[1]::text as count
      from pg_tables where schemaname not in ('pg_catalog', 'information_schema', 'audit') order by 1`);
  const folder = join(env['FACET_DATA_DIR'] ?? '', 'objects');
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((file) => file.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return { rows, keys: (await redis.keys('*')).sort(), files: files.sort() };
}

/** What has come since, and the tables that have another number of rows. */
export function newSince(before: Everything, now: Everything): Everything {
  const counted = new Map(before.rows.map(({ name, count }) => [name, count]));
  return {
    rows: now.rows.filter(({ name, count }) => counted.get(name) !== count),
    keys: now.keys.filter((key) => !before.keys.includes(key)),
    files: now.files.filter((file) => !before.files.includes(file)),
  };
}

import { z } from 'zod';
import type { Queryable } from './pool.ts';
import { SWEEP_ROWS } from './sweeping.ts';

const Keys = z.array(z.object({ key: z.string() }));

/**
 * Forgets what is past its time, and what lies in deleted buckets; then those that are empty.
 * @returns keys of bytes that are still to be removed, at most 2 x SWEEP_ROWS
 */
export async function deleteDoneStored(sql: Queryable, now: Date): Promise<string[]> {
  const expired = await sql.query({
    name: 'imageStore.deleteExpired',
    text: `
      delete from images.stored where key in (
        select key from images.stored where expire_time < $1::timestamptz limit ${SWEEP_ROWS})
      returning key`,
    values: [now],
  });
  const emptied = await sql.query({
    name: 'imageStore.emptyBuckets',
    text: `
      delete from images.stored where key in (
        select key from images.stored join images.buckets using (bucket_id) where deleted limit ${SWEEP_ROWS})
      returning key`,
  });
  await sql.query({
    name: 'imageStore.deleteEmptyBuckets',
    text: `
      delete from images.buckets b
       where deleted and not exists (select from images.stored s where s.bucket_id = b.bucket_id)`,
  });
  return [expired, emptied].flatMap(({ rows }) => Keys.parse(rows).map(({ key }) => key));
}

/** Of these keys, those that a row names. */
export async function findNamedKeys(sql: Queryable, keys: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql.query({
    name: 'imageStore.findNamedKeys',
    text: 'select key from images.stored where key = any($1::uuid[])',
    values: [keys],
  });
  return new Set(Keys.parse(rows).map(({ key }) => key));
}

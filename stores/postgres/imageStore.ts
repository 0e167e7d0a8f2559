import { z } from 'zod';
import type { Queryable } from './pool.ts';
import { brokenConstraint } from './uniqueViolation.ts';

export interface BucketKey {
  readonly account_id: string;
  readonly name: string;
}
const BucketId = z.object({ bucket_id: z.string() });
const Names = z.array(z.object({ name: z.string() }));

/** Of one account. */
export const BUCKETS_MAX = 1_000;

/** @returns exists: the account has one of this name; full: it has BUCKETS_MAX */
export async function insertBucket(
  sql: Queryable,
  { account_id, name }: BucketKey,
): Promise<'made' | 'exists' | 'full'> {
  try {
    const { rowCount } = await sql.query({
      name: 'imageStore.insertBucket',
      text: `
        insert into images.buckets (account_id, name)
        select $1::uuid, $2::text
         where (select count(*) from images.buckets where account_id = $1::uuid and not deleted) < ${BUCKETS_MAX}`,
      values: [account_id, name],
    });
    return rowCount === 1 ? 'made' : 'full';
  } catch (error) {
    if (brokenConstraint(error) === 'buckets_by_name') return 'exists';
    throw error;
  }
}

/** Names of its own buckets, in their order. */
export async function listBuckets(sql: Queryable, account_id: string): Promise<string[]> {
  const { rows } = await sql.query({
    name: 'imageStore.listBuckets',
    text: 'select name from images.buckets where account_id = $1::uuid and not deleted order by name',
    values: [account_id],
  });
  return Names.parse(rows).map(({ name }) => name);
}

export async function findBucket(sql: Queryable, { account_id, name }: BucketKey): Promise<string | undefined> {
  const { rows } = await sql.query({
    name: 'imageStore.findBucket',
    text: 'select bucket_id from images.buckets where account_id = $1::uuid and name = $2::text and not deleted',
    values: [account_id, name],
  });
  return z.array(BucketId).parse(rows)[0]?.bucket_id;
}

/** What is in it is removed later. @returns false: there was none */
export async function markBucketDeleted(sql: Queryable, { account_id, name }: BucketKey): Promise<boolean> {
  const { rowCount } = await sql.query({
    name: 'imageStore.markBucketDeleted',
    text: 'update images.buckets set deleted = true where account_id = $1::uuid and name = $2::text and not deleted',
    values: [account_id, name],
  });
  return rowCount === 1;
}

export type Kind = 'image' | 'object';
export interface StoredKey {
  readonly bucket_id: string;
  readonly kind: Kind;
  readonly object_id: string;
}
/** Bytes that were written whole to the object store, bucket `stored`, under `key`. */
export interface NewStored extends StoredKey {
  readonly key: string;
  readonly content_type: string;
  readonly size: number;
  readonly sha256: Buffer;
  /** RFC 3339; null: kept until it is deleted. */
  readonly expire_time: string | null;
}
const Stored = z.object({
  object_id: z.string(),
  key: z.string(),
  content_type: z.string(),
  size: z.int(),
  sha256: z.instanceof(Buffer),
  create_time: z.string(),
  expire_time: z.string().nullable(),
});
export type Stored = z.infer<typeof Stored>;
const StoredRows = z.array(Stored);
const Replaced = z.tuple([z.object({ old_key: z.string().nullable() })]);

/**
 * Writes the row, or replaces it. Of two replacements at once one leaves bytes that no row names, to the sweeper.
 * @returns the key of what was there: its bytes are still to be removed
 */
export async function putStored(sql: Queryable, one: NewStored): Promise<string | null> {
  const { bucket_id, kind, object_id, key, content_type, size, sha256, expire_time } = one;
  const { rows } = await sql.query({
    name: 'imageStore.putStored',
    text: `
      with old as (
        select key from images.stored where bucket_id = $1::uuid and kind = $2::text and object_id = $3::uuid)
      insert into images.stored (bucket_id, account_id, kind, object_id, key, content_type, size, sha256, expire_time)
      select bucket_id, account_id, $2::text, $3::uuid, $4::uuid, $5::text, $6::int, $7::bytea, $8::timestamptz
        from images.buckets where bucket_id = $1::uuid
      on conflict (bucket_id, kind, object_id) do update
         set key = excluded.key, content_type = excluded.content_type, size = excluded.size, sha256 = excluded.sha256,
             create_time = now(), expire_time = excluded.expire_time
      returning (select key from old) as old_key`,
    values: [bucket_id, kind, object_id, key, content_type, size, sha256, expire_time],
  });
  return Replaced.parse(rows)[0].old_key;
}

const COLUMNS = 'object_id, key, content_type, size, sha256, create_time, expire_time';

/** What is past its time is as good as gone. */
export async function findStored(sql: Queryable, wanted: StoredKey): Promise<Stored | undefined> {
  const { rows } = await sql.query({
    name: 'imageStore.findStored',
    text: `
      select ${COLUMNS} from images.stored
       where bucket_id = $1::uuid and kind = $2::text and object_id = $3::uuid
         and (expire_time is null or expire_time > now())`,
    values: [wanted.bucket_id, wanted.kind, wanted.object_id],
  });
  return StoredRows.parse(rows)[0];
}

/** In the order of their ids. */
export async function listStored(
  sql: Queryable,
  { bucket_id, kind }: Omit<StoredKey, 'object_id'>,
  { limit, offset }: { limit: number; offset: number },
): Promise<Stored[]> {
  const { rows } = await sql.query({
    name: 'imageStore.listStored',
    text: `
      select ${COLUMNS} from images.stored
       where bucket_id = $1::uuid and kind = $2::text and (expire_time is null or expire_time > now())
       order by object_id limit $3::int offset $4::int`,
    values: [bucket_id, kind, limit, offset],
  });
  return StoredRows.parse(rows);
}

const Keys = z.array(z.object({ key: z.string() }));

/** Those that are there. @returns their keys: their bytes are still to be removed */
export async function deleteStored(
  sql: Queryable,
  { bucket_id, kind }: Omit<StoredKey, 'object_id'>,
  object_ids: readonly string[],
): Promise<string[]> {
  const { rows } = await sql.query({
    name: 'imageStore.deleteStored',
    text: `
      delete from images.stored
       where bucket_id = $1::uuid and kind = $2::text and object_id = any($3::uuid[])
         and (expire_time is null or expire_time > now())
      returning key`,
    values: [bucket_id, kind, object_ids],
  });
  return Keys.parse(rows).map(({ key }) => key);
}

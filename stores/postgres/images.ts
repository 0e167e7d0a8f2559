import { z } from 'zod';
import type { Queryable } from './pool.ts';

/** Those whose objects have rows. */
export const IMAGE_BUCKETS = ['faces-samples', 'bodies-samples', 'images', 'objects'] as const;
export type ImageBucket = (typeof IMAGE_BUCKETS)[number];

/** An object that was written whole: its bytes lie in the object store under the same bucket and id. */
export interface NewObject {
  readonly account_id: string;
  readonly bucket: ImageBucket;
  readonly object_id: string;
  readonly content_type: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: Buffer;
  /** Of a sample: what is known of the face on it; null where it came from outside. */
  readonly detection: unknown;
  /** RFC 3339; null: kept until it is deleted. */
  readonly expire_time: string | null;
}

const Row = z.object({
  account_id: z.string(),
  bucket: z.enum(IMAGE_BUCKETS),
  object_id: z.string(),
  content_type: z.string(),
  size: z.int(),
  sha256: z.instanceof(Buffer),
  detection: z.unknown(),
  create_time: z.string(),
  expire_time: z.string().nullable(),
});
export type ObjectRow = z.infer<typeof Row>;
const Rows = z.array(Row);

/** Writes one row an object, all or none. A row that is there already is left as it is: a retry changes nothing. */
export async function insertObjects(sql: Queryable, objects: readonly NewObject[]): Promise<void> {
  if (objects.length === 0) return;
  const column = <K extends keyof NewObject>(key: K): NewObject[K][] => objects.map((object) => object[key]);
  await sql.query({
    name: 'images.insertObjects',
    text: `
      insert into images.objects
        (account_id, bucket, object_id, content_type, size, sha256, detection, expire_time)
      select * from unnest(
        $1::uuid[], $2::text[], $3::uuid[], $4::text[], $5::int[], $6::bytea[], $7::jsonb[], $8::timestamptz[])
      on conflict do nothing`,
    values: [
      column('account_id'),
      column('bucket'),
      column('object_id'),
      column('content_type'),
      column('size'),
      column('sha256'),
      objects.map(({ detection }) => (detection === null ? null : JSON.stringify(detection))),
      column('expire_time'),
    ],
  });
}

export interface ObjectKey {
  readonly account_id: string;
  readonly bucket: ImageBucket;
  readonly object_id: string;
}

/** An object past its time is as good as gone. */
export async function findObject(
  sql: Queryable,
  { account_id, bucket, object_id }: ObjectKey,
): Promise<ObjectRow | undefined> {
  const { rows } = await sql.query({
    name: 'images.findObject',
    text: `
      select account_id, bucket, object_id, content_type, size, sha256, detection, create_time, expire_time
        from images.objects
       where bucket = $1::text and object_id = $2::uuid and account_id = $3::uuid
         and (expire_time is null or expire_time > now())`,
    values: [bucket, object_id, account_id],
  });
  return Rows.parse(rows)[0];
}

/** Its bytes are still to be removed. @returns false: there was none, or one past its time. */
export async function deleteObject(sql: Queryable, { account_id, bucket, object_id }: ObjectKey): Promise<boolean> {
  const { rowCount } = await sql.query({
    name: 'images.deleteObject',
    text: `
      delete from images.objects
       where bucket = $1::text and object_id = $2::uuid and account_id = $3::uuid
         and (expire_time is null or expire_time > now())`,
    values: [bucket, object_id, account_id],
  });
  return rowCount === 1;
}

/** Of these, those that are there go. @returns their ids: their bytes are still to be removed */
export async function deleteObjects(
  sql: Queryable,
  { account_id, bucket }: Omit<ObjectKey, 'object_id'>,
  object_ids: readonly string[],
): Promise<string[]> {
  const { rows } = await sql.query({
    name: 'images.deleteObjects',
    text: `
      delete from images.objects
       where bucket = $1::text and object_id = any($2::uuid[]) and account_id = $3::uuid
         and (expire_time is null or expire_time > now())
      returning object_id`,
    values: [bucket, object_ids, account_id],
  });
  return Ids.parse(rows).map(({ object_id }) => object_id);
}
const Ids = z.array(z.object({ object_id: z.string() }));

/** In the order of their ids. */
export async function listObjects(
  sql: Queryable,
  { account_id, bucket }: Omit<ObjectKey, 'object_id'>,
  { limit, offset }: { limit: number; offset: number },
): Promise<ObjectRow[]> {
  const { rows } = await sql.query({
    name: 'images.listObjects',
    text: `
      select account_id, bucket, object_id, content_type, size, sha256, detection, create_time, expire_time
        from images.objects
       where bucket = $1::text and account_id = $2::uuid and (expire_time is null or expire_time > now())
       order by object_id limit $3::int offset $4::int`,
    values: [bucket, account_id, limit, offset],
  });
  return Rows.parse(rows);
}

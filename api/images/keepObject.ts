import { createHash, randomUUID } from 'node:crypto';
import type { Bucket } from '../../stores/objects/objectStore.ts';
import { type ImageBucket, insertObjects } from '../../stores/postgres/images.ts';
import { queryInt } from '../query.ts';
import type { Services } from '../services.ts';

const DAY_MS = 86_400_000;

/** How long what is saved is kept. */
export const ttlQuery = {
  ttl: queryInt(-1, 365)
    .refine((days) => days !== 0, 'is days, 1 to 365, or -1')
    .optional()
    .meta({ description: 'Days, 1 to 365; -1 or absent: kept until it is deleted.' }),
};

/** What is to be kept of an object beside its bytes. */
export interface KeptObject {
  readonly account_id: string;
  readonly bucket: ImageBucket;
  readonly content_type: string;
  /** Days; -1 or absent: kept. */
  readonly ttl?: number | undefined;
}
type Stores = Pick<Services, 'sql' | 'objects'>;

/**
 * Keeps bytes under a new id. They are written before their row: what a crash leaves in between is nobody's, and the
 * sweeper removes it. @returns the id. @throws PlatformError storeFull, dependencyAway
 */
export async function keepBytes({ bytes, ...kept }: KeptObject & { readonly bytes: Buffer }, stores: Stores) {
  const object_id = randomUUID();
  await stores.objects.put(kept.bucket, object_id, bytes);
  await writeRow(kept, { object_id, size: bytes.length, sha256: createHash('sha256').update(bytes).digest() }, stores);
  return object_id;
}

/** The same for bytes that come one after the other. Where `content` fails, nothing is kept. */
export async function keepStream(
  { content, ...kept }: KeptObject & { readonly content: AsyncIterable<Buffer> },
  stores: Stores,
): Promise<string> {
  const object_id = randomUUID();
  const written = await putMeasured(stores.objects, kept.bucket, object_id, content);
  await writeRow(kept, { object_id, ...written }, stores);
  return object_id;
}

/** Puts bytes that come one after the other. @returns what was written */
export async function putMeasured(
  objects: Stores['objects'],
  bucket: Bucket,
  id: string,
  content: AsyncIterable<Buffer>,
): Promise<{ size: number; sha256: Buffer }> {
  const hash = createHash('sha256');
  let size = 0;
  const measured = async function* () {
    for await (const chunk of content) {
      hash.update(chunk);
      size += chunk.length;
      yield chunk;
    }
  };
  await objects.putStream(bucket, id, measured());
  return { size, sha256: hash.digest() };
}

/** RFC 3339, `ttl` days from now; null: never. */
export const expireTime = (ttl: number | undefined): string | null =>
  ttl === undefined || ttl === -1 ? null : new Date(Date.now() + ttl * DAY_MS).toISOString();

async function writeRow(
  { account_id, bucket, content_type, ttl }: KeptObject,
  written: { object_id: string; size: number; sha256: Buffer },
  { sql }: Stores,
): Promise<void> {
  const expire_time = expireTime(ttl);
  await insertObjects(sql, [{ account_id, bucket, content_type, ...written, detection: null, expire_time }]);
}

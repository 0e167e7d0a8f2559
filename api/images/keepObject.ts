import { createHash, randomUUID } from 'node:crypto';
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

export interface SavedObject {
  readonly account_id: string;
  readonly bucket: ImageBucket;
  readonly content_type: string;
  readonly bytes: Buffer;
  /** Days; -1 or absent: kept. */
  readonly ttl?: number | undefined;
}

/** Days from now to a point in time, RFC 3339; null: kept until it is deleted. */
export const expiryOf = (ttl: number | undefined): string | null =>
  ttl === undefined || ttl === -1 ? null : new Date(Date.now() + ttl * DAY_MS).toISOString();

/**
 * Keeps bytes under a new id. They are written before their row: what a crash leaves in between is nobody's, and the
 * sweeper removes it. @returns the id. @throws PlatformError storeFull, dependencyAway
 */
export async function saveObject(
  { account_id, bucket, content_type, bytes, ttl }: SavedObject,
  { sql, objects }: Pick<Services, 'sql' | 'objects'>,
): Promise<string> {
  const object_id = randomUUID();
  await objects.put(bucket, object_id, bytes);
  const sha256 = createHash('sha256').update(bytes).digest();
  const row = { account_id, bucket, object_id, content_type, size: bytes.length, sha256, detection: null };
  await insertObjects(sql, [{ ...row, expire_time: expiryOf(ttl) }]);
  return object_id;
}

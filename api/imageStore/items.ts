import { z } from 'zod';
import { IDS_MAX, Id } from '../../contract/common.ts';
import type { Kind } from '../../stores/postgres/imageStore.ts';
import { Reply } from '../operation.ts';
import { queryFlag } from '../query.ts';
import type { Services } from '../services.ts';
import { type Item, itemMissing, type Place, placeOf } from './place.ts';

export const BucketName = z
  .string()
  .regex(/^[a-z0-9-]{3,63}$/)
  .meta({ id: 'BucketName', description: '3 to 63 small letters, digits and hyphens.' });
export const Ids = z.array(Id).min(1).max(IDS_MAX);
export const metaQuery = {
  with_meta: queryFlag()
    .default(0)
    .meta({ description: '1: the header X-Object-Meta tells size, sha256 and times, as JSON.' }),
};

interface Asked {
  readonly account_id: string;
  readonly params: { readonly bucket: string };
}
/** The images or objects that a request is about. @throws PlatformError bucketNotFound */
export const placeFor = ({ account_id, params: { bucket } }: Asked, kind: Kind, services: Services): Promise<Place> =>
  placeOf(services, { account_id, bucket, kind });

/** The row of an item. @throws PlatformError imageNotFound or objectNotFound */
export async function findItem(place: Place, kind: Kind, object_id: string): Promise<Item> {
  const item = await place.find(object_id);
  if (!item) throw itemMissing(kind, object_id);
  return item;
}

/** @throws PlatformError bucketNotFound, imageNotFound or objectNotFound */
export async function removeItem(asked: Asked, kind: Kind, object_id: string, services: Services): Promise<void> {
  const place = await placeFor(asked, kind, services);
  if ((await place.remove([object_id])) === 0) throw itemMissing(kind, object_id);
}

/** Those that are there. @throws PlatformError bucketNotFound */
export async function removeItems(asked: Asked, kind: Kind, ids: readonly string[], services: Services): Promise<void> {
  const place = await placeFor(asked, kind, services);
  await place.remove(ids);
}

/** The answer that is an item's bytes. @throws PlatformError imageNotFound or objectNotFound */
export async function itemReply(place: Place, kind: Kind, object_id: string, with_meta: 0 | 1): Promise<Reply> {
  const item = await findItem(place, kind, object_id);
  const bytes = await place.open(object_id);
  if (!bytes) throw itemMissing(kind, object_id);
  return new Reply(
    200,
    { content_type: item.content_type, bytes },
    { 'Content-Length': String(item.size), 'Content-Disposition': 'attachment', ...metaHeader(item, with_meta) },
  );
}

export function metaHeader(item: Item, with_meta: 0 | 1): Record<string, string> {
  return with_meta === 1 ? { 'X-Object-Meta': JSON.stringify(metaOf(item)) } : {};
}

export const metaOf = ({ content_type, size, sha256, create_time, expire_time }: Item) => ({
  ...{ content_type, size, sha256: sha256.toString('hex'), create_time, expire_time },
});

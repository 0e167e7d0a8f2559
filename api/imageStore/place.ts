import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { type ErrorKey, PlatformError } from '../../contract/errors.ts';
import * as stored from '../../stores/postgres/imageStore.ts';
import * as objects from '../../stores/postgres/images.ts';
import { expireTime, keepStream, putMeasured } from '../images/keepObject.ts';
import type { Services } from '../services.ts';

/** An image or an object as its row tells of it. */
export interface Item {
  readonly object_id: string;
  readonly content_type: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: Buffer;
  readonly create_time: string;
  readonly expire_time: string | null;
}
export interface NewItem {
  readonly content: AsyncIterable<Buffer>;
  readonly content_type: string;
  /** Days; -1 or absent: kept. */
  readonly ttl?: number | undefined;
  /** Absent: a new one. */
  readonly object_id?: string;
}
interface Page {
  readonly limit: number;
  readonly offset: number;
}

/** The images or the objects of one bucket, for one account. */
export interface Place {
  find(object_id: string): Promise<Item | undefined>;
  /** undefined: its bytes are gone. */
  open(object_id: string): Promise<Readable | undefined>;
  list(page: Page): Promise<Item[]>;
  save(item: NewItem): Promise<{ object_id: string; isNew: boolean }>;
  /** @returns how many were there */
  remove(object_ids: readonly string[]): Promise<number>;
}

/** Buckets that are always there, with what the API itself keeps. */
const BUILT_IN = {
  'visionlabs-samples': { bucket: 'faces-samples', kind: 'image' },
  'visionlabs-bodies-samples': { bucket: 'bodies-samples', kind: 'image' },
  'visionlabs-image-origin': { bucket: 'images', kind: 'image' },
  'visionlabs-objects': { bucket: 'objects', kind: 'object' },
} as const;
export const BUILT_IN_NAMES = Object.keys(BUILT_IN);
export const isBuiltIn = (name: string): name is keyof typeof BUILT_IN => Object.hasOwn(BUILT_IN, name);

type Stores = Pick<Services, 'sql' | 'objects' | 'log'>;

/** @throws PlatformError bucketNotFound */
export async function placeOf(
  stores: Stores,
  { account_id, bucket, kind }: { account_id: string; bucket: string; kind: stored.Kind },
): Promise<Place> {
  if (isBuiltIn(bucket)) {
    const built = BUILT_IN[bucket];
    return built.kind === kind ? builtInPlace(stores, account_id, built.bucket) : emptyPlace(bucket, kind);
  }
  const bucket_id = await stored.findBucket(stores.sql, { account_id, name: bucket });
  if (bucket_id === undefined) throw bucketMissing(bucket);
  return ownPlace(stores, bucket_id, kind);
}

export const bucketMissing = (name: string): PlatformError =>
  new PlatformError('bucketNotFound', `Bucket '${name}' not found; create it with POST /1/buckets?bucket=${name}`);

const MISSING: Readonly<Record<stored.Kind, [ErrorKey, string]>> = {
  image: ['imageNotFound', 'Image'],
  object: ['objectNotFound', 'Object'],
};
export function itemMissing(kind: stored.Kind, object_id: string): PlatformError {
  const [key, word] = MISSING[kind];
  return new PlatformError(key, `${word} with id '${object_id}' not found`);
}

function builtInPlace(stores: Stores, account_id: string, bucket: objects.ImageBucket): Place {
  const { sql } = stores;
  const key = { account_id, bucket };
  return {
    find: (object_id) => objects.findObject(sql, { ...key, object_id }),
    open: (object_id) => stores.objects.getStream(bucket, object_id),
    list: (page) => objects.listObjects(sql, key, page),
    async save({ object_id, ...item }) {
      if (object_id !== undefined) throw refusal('ids in this bucket are made by the platform; save with POST');
      return { object_id: await keepStream({ ...key, ...item }, stores), isNew: true };
    },
    async remove(object_ids) {
      const gone = await objects.deleteObjects(sql, key, object_ids);
      await removeBytes(stores, bucket, gone);
      return gone.length;
    },
  };
}

function ownPlace(stores: Stores, bucket_id: string, kind: stored.Kind): Place {
  const { sql } = stores;
  const find = (object_id: string) => stored.findStored(sql, { bucket_id, kind, object_id });
  return {
    find,
    async open(object_id) {
      const row = await find(object_id);
      return row && stores.objects.getStream('stored', row.key);
    },
    list: (page) => stored.listStored(sql, { bucket_id, kind }, page),
    async save({ content, content_type, ttl, object_id = randomUUID() }) {
      const key = randomUUID();
      const written = await putMeasured(stores.objects, 'stored', key, content);
      const row = { bucket_id, kind, object_id, key, content_type, ...written, expire_time: expireTime(ttl) };
      const old = await stored.putStored(sql, row);
      if (old !== null) await removeBytes(stores, 'stored', [old]);
      return { object_id, isNew: old === null };
    },
    async remove(object_ids) {
      const keys = await stored.deleteStored(sql, { bucket_id, kind }, object_ids);
      await removeBytes(stores, 'stored', keys);
      return keys.length;
    },
  };
}

/** A bucket that is there, and holds things of the other kind only. */
function emptyPlace(bucket: string, kind: stored.Kind): Place {
  const nothing = () => Promise.resolve(undefined);
  return {
    ...{ find: nothing, open: nothing },
    list: () => Promise.resolve([]),
    save: () => Promise.reject(refusal(`bucket '${bucket}' takes no ${kind}s`)),
    remove: () => Promise.resolve(0),
  };
}

const refusal = (detail: string): PlatformError => new PlatformError('accountForeign', detail);

/** Their rows are gone: bytes that cannot be removed now are nobody's, and the sweeper removes them. */
async function removeBytes(stores: Stores, bucket: objects.ImageBucket | 'stored', ids: readonly string[]) {
  for (const id of ids) {
    await stores.objects.remove(bucket, id).catch((err: unknown) => {
      stores.log.warn({ err }, 'bytes of a deleted object are left to the sweeper');
    });
  }
}

import type { Redis } from 'ioredis';
import { z } from 'zod';
import { BasicAttributes } from '../../contract/attributes.ts';
import { rowOf } from '../rowOf.ts';
import { askAll, askRedis } from './client.ts';

const ATTRIBUTE_TTL_S = 300;
export const ATTRIBUTE_TTL_S_MAX = 86_400;
/** Read at once where all of an account are looked through. */
const CHUNK = 500;

const Descriptor = z
  .base64()
  .transform((text) => Buffer.from(text, 'base64'))
  .refine((bytes) => bytes.length > 0 && bytes.length % 4 === 0)
  .transform((bytes): Float32Array => rowOf(bytes));

const Kept = z.object({
  attribute_id: z.uuid(),
  account_id: z.uuid(),
  create_time: z.string(),
  ...BasicAttributes.shape,
  basic_attributes_samples: z.array(z.uuid()),
  descriptor_samples: z.array(z.uuid()),
  descriptors: z.array(z.object({ descriptor_version: z.int(), descriptor: Descriptor })),
});

/** A temporary attribute. Descriptors: float32, shape [dimensions], L2 norm 1. */
export type StoredAttribute = z.output<typeof Kept>;

interface AttributesPage {
  readonly limit: number;
  readonly offset: number;
  readonly wanted: (attribute: StoredAttribute) => boolean;
}

/** Attributes live for their time only, and in Redis only. Failures: PlatformError `dependencyAway`. */
export interface AttributeStore {
  /** @param ttl_s seconds, 1..86400; else a RangeError. */
  put(attribute: StoredAttribute, ttl_s?: number): Promise<void>;
  get(account_id: string, attribute_id: string): Promise<StoredAttribute | undefined>;
  /** Those that are there, in the order of the ids. */
  getMany(account_id: string, attribute_ids: readonly string[]): Promise<StoredAttribute[]>;
  /** The account's attributes that `wanted` lets pass, those that expire last first, without the first `offset`. */
  list(account_id: string, page: AttributesPage): Promise<StoredAttribute[]>;
  exists(account_id: string, attribute_id: string): Promise<boolean>;
  /** @returns whether it was there. */
  remove(account_id: string, attribute_id: string): Promise<boolean>;
}

export function createAttributeStore(redis: Redis): AttributeStore {
  const getMany = async (account_id: string, ids: readonly string[]): Promise<StoredAttribute[]> => {
    if (ids.length === 0) return [];
    const texts = await askRedis('Reading attributes', redis.mget(ids.map((id) => keyOf(account_id, id))));
    return texts.flatMap((text) => (text === null ? [] : [Kept.parse(JSON.parse(text))]));
  };
  return {
    getMany,
    async put(attribute, ttl_s = ATTRIBUTE_TTL_S) {
      if (!Number.isInteger(ttl_s) || ttl_s < 1 || ttl_s > ATTRIBUTE_TTL_S_MAX) {
        throw new RangeError(`a ttl of ${ttl_s} s is not in 1..${ATTRIBUTE_TTL_S_MAX}`);
      }
      const descriptors = attribute.descriptors.map(({ descriptor: floats, ...rest }) => ({
        ...rest,
        descriptor: Buffer.from(floats.buffer, floats.byteOffset, floats.byteLength).toString('base64'),
      }));
      const text = JSON.stringify({ ...attribute, descriptors });
      const key = keyOf(attribute.account_id, attribute.attribute_id);
      const index = indexOf(attribute.account_id);
      const transaction = redis
        .multi()
        .set(key, text, 'EX', ttl_s)
        .zadd(index, Date.now() + ttl_s * 1_000, attribute.attribute_id)
        .expire(index, ATTRIBUTE_TTL_S_MAX);
      await askAll('Storing an attribute', transaction);
    },
    async list(account_id, { limit, offset, wanted }) {
      const index = indexOf(account_id);
      await askRedis('Reading attributes', redis.zremrangebyscore(index, '-inf', Date.now()));
      const found: StoredAttribute[] = [];
      for (let from = 0; found.length < offset + limit; from += CHUNK) {
        const ids = await askRedis('Reading attributes', redis.zrevrange(index, from, from + CHUNK - 1));
        if (ids.length === 0) break;
        found.push(...(await getMany(account_id, ids)).filter(wanted));
      }
      return found.slice(offset, offset + limit);
    },
    get: async (account_id, attribute_id) => (await getMany(account_id, [attribute_id]))[0],
    exists: async (account_id, attribute_id) =>
      (await askRedis('Reading an attribute', redis.exists(keyOf(account_id, attribute_id)))) > 0,
    async remove(account_id, attribute_id) {
      await askRedis('Removing an attribute', redis.zrem(indexOf(account_id), attribute_id));
      return (await askRedis('Removing an attribute', redis.del(keyOf(account_id, attribute_id)))) > 0;
    },
  };
}

const keyOf = (account_id: string, attribute_id: string): string => `attr:${account_id}:${attribute_id}`;
/** Ids by the time of their expiry, in ms since 1970. */
const indexOf = (account_id: string): string => `attrs:${account_id}`;

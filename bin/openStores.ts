import { join } from 'node:path';
import type { Redis } from 'ioredis';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { openDiskStore } from '../stores/objects/diskStore.ts';
import { createInbox, type Inbox } from '../stores/objects/inbox.ts';
import type { ObjectStore } from '../stores/objects/objectStore.ts';
import { createS3Store } from '../stores/objects/s3Store.ts';
import { type AccountPool, createAccountPool } from '../stores/postgres/accountPool.ts';
import { createPool } from '../stores/postgres/pool.ts';
import { type AttributeStore, createAttributeStore } from '../stores/redis/attributes.ts';
import { createRedis } from '../stores/redis/client.ts';
import type { Config } from './config.ts';

/** The handles on what is kept, as every role needs them. */
export interface Stores {
  /** All rows: for what serves every account. */
  readonly sql: Pool;
  /** Those of one account. */
  readonly accounts: AccountPool;
  readonly redis: Redis;
  readonly objects: ObjectStore;
  readonly inbox: Inbox;
  readonly attributes: AttributeStore;
  close(): Promise<void>;
}

/** Connects when first used: a store that is away does not keep a role from starting. */
export async function openStores(config: Config, log: Logger): Promise<Stores> {
  const pooled = {
    connectionsMax: config.FACET_DATABASE_CONNECTIONS_MAX,
    onError: (error: Error) => {
      log.warn({ err: error }, 'a connection to PostgreSQL broke');
    },
  };
  const sql = createPool(config.DATABASE_URL, pooled);
  const accounts = createAccountPool(config.DATABASE_URL, pooled);
  const redis = createRedis(config.REDIS_URL, (error) => {
    log.warn({ err: error }, 'a connection to Redis broke');
  });
  const objects = await openObjects(config);
  return {
    sql,
    accounts,
    redis,
    objects,
    inbox: createInbox(objects),
    attributes: createAttributeStore(redis),
    async close() {
      redis.disconnect();
      await Promise.all([sql.end(), accounts.end()]);
    },
  };
}

async function openObjects(config: Config): Promise<ObjectStore> {
  if (config.FACET_OBJECTS === 'disk') return openDiskStore(join(config.FACET_DATA_DIR, 'objects'));
  return createS3Store({
    endpoint: config.S3_ENDPOINT,
    access_key: config.S3_ACCESS_KEY,
    secret_key: config.S3_SECRET_KEY,
    bucket: config.S3_BUCKET,
    region: config.S3_REGION,
  });
}

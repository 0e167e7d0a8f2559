import { z } from 'zod';
import { PlatformError } from '../../contract/errors.ts';
import * as store from '../../stores/postgres/imageStore.ts';
import { operation } from '../operation.ts';
import type { Services } from '../services.ts';
import { BucketName } from './items.ts';
import { BUILT_IN_NAMES, bucketMissing, isBuiltIn } from './place.ts';

const common = { tag: 'buckets', access: 'account-only' } as const;
const params = z.object({ bucket: BucketName });
const Bucket = z.strictObject({ bucket_name: BucketName, url: z.string() }).meta({ id: 'Bucket' });
const shown = (bucket_name: string) => ({ bucket_name, url: `/1/buckets/${bucket_name}` });

export const listBuckets = operation({
  ...common,
  id: 'listBuckets',
  method: 'get',
  path: '/buckets',
  summary: 'List the buckets of the account',
  description: 'First those that are always there: they hold what the API keeps of the account.',
  status: 200,
  result: z.array(Bucket),
  errors: [],

  async handle({ account_id }, { sql }) {
    return [...BUILT_IN_NAMES, ...(await store.listBuckets(sql, account_id))].map(shown);
  },
});

export const createBucket = operation({
  ...common,
  id: 'createBucket',
  method: 'post',
  path: '/buckets',
  summary: 'Create a bucket',
  query: z.object({ bucket: BucketName }),
  status: 201,
  result: Bucket,
  location: ({ url }) => url,
  errors: ['bucketExists'],

  async handle({ account_id, query: { bucket: name } }, { sql }) {
    const outcome = isBuiltIn(name) ? 'exists' : await store.insertBucket(sql, { account_id, name });
    if (outcome === 'made') return shown(name);
    if (outcome === 'exists') throw new PlatformError('bucketExists', `Bucket '${name}' exists; choose another name`);
    throw new PlatformError('badQuery', `the account has ${store.BUCKETS_MAX} buckets; delete one of them first`);
  },
});

async function mustExist(account_id: string, name: string, { sql }: Pick<Services, 'sql'>): Promise<void> {
  if (isBuiltIn(name) || (await store.findBucket(sql, { account_id, name })) !== undefined) return;
  throw bucketMissing(name);
}

export const getBucket = operation({
  ...common,
  id: 'getBucket',
  method: 'get',
  path: '/buckets/:bucket',
  summary: 'Check that a bucket exists',
  params,
  head: true,
  status: 200,
  result: Bucket,
  errors: ['bucketNotFound'],

  async handle({ account_id, params: { bucket } }, services) {
    await mustExist(account_id, bucket, services);
    return shown(bucket);
  },
});

export const deleteBucket = operation({
  ...common,
  id: 'deleteBucket',
  method: 'delete',
  path: '/buckets/:bucket',
  summary: 'Delete a bucket and what is in it',
  description: 'It is gone at once; what it takes up is freed within minutes.',
  params,
  status: 202,
  result: z.strictObject({}),
  errors: ['bucketNotFound', 'accountForeign'],

  async handle({ account_id, params: { bucket: name } }, { sql }) {
    if (isBuiltIn(name)) throw new PlatformError('accountForeign', `bucket '${name}' is part of the platform`);
    if (!(await store.markBucketDeleted(sql, { account_id, name }))) throw bucketMissing(name);
    return {};
  },
});

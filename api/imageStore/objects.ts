import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { Id, Time } from '../../contract/common.ts';
import { ttlQuery } from '../images/keepObject.ts';
import { contentTypeOf } from '../middleware/body.ts';
import { readObject } from '../objects/readObject.ts';
import { operation, Reply } from '../operation.ts';
import { pageQuery, paging } from '../query.ts';
import type { Services } from '../services.ts';
import { BucketName, findItem, Ids, itemReply, metaOf, metaQuery, placeFor, removeItem, removeItems } from './items.ts';
import { checkedContent, OBJECT_BODY } from './objectContent.ts';

const common = { tag: 'objects', access: 'account-only' } as const;
const inBucket = z.object({ bucket: BucketName });
const oneObject = z.object({ bucket: BucketName, object_id: Id });
const Saved = z.strictObject({ object_id: Id, url: z.string() }).meta({ id: 'SavedStoredObject' });
const StoredObject = z
  .strictObject({
    object_id: Id,
    content_type: z.string(),
    size: z.int(),
    sha256: z.string(),
    create_time: Time,
    expire_time: Time.nullable(),
  })
  .meta({ id: 'StoredObject' });

interface Saving {
  readonly account_id: string;
  readonly params: { readonly bucket: string; readonly object_id?: string };
  readonly query: { readonly ttl?: number | undefined };
  readonly body: IncomingMessage;
}

async function save(input: Saving, services: Services) {
  const { params, query, body } = input;
  const place = await placeFor(input, 'object', services);
  const content_type = contentTypeOf(body, Object.keys(OBJECT_BODY));
  const { object_id, isNew } = await place.save({
    content: checkedContent(readObject(body, content_type, services), content_type),
    ...{ content_type, ttl: query.ttl },
    ...(params.object_id === undefined ? {} : { object_id: params.object_id }),
  });
  return { isNew, saved: { object_id, url: `/1/buckets/${params.bucket}/objects/${object_id}` } };
}

export const createStoredObject = operation({
  ...common,
  id: 'createStoredObject',
  method: 'post',
  path: '/buckets/:bucket/objects',
  summary: 'Save an object',
  description: 'Text, JSON, ZIP or PDF; it is held against its type while it streams in, and kept as it is.',
  params: inBucket,
  query: z.object(ttlQuery),
  body: { stream: OBJECT_BODY },
  status: 201,
  result: Saved,
  location: ({ url }) => url,
  errors: ['bucketNotFound', 'badBody'],
  handle: async (input, services) => (await save(input, services)).saved,
});

export const putStoredObject = operation({
  ...common,
  id: 'putStoredObject',
  method: 'put',
  path: '/buckets/:bucket/objects/:object_id',
  summary: 'Save an object under an id, or replace it',
  params: oneObject,
  query: z.object(ttlQuery),
  body: { stream: OBJECT_BODY },
  status: 201,
  result: Saved,
  also: { 200: Saved },
  location: ({ url }) => url,
  errors: ['bucketNotFound', 'badBody', 'accountForeign'],

  async handle(input, services) {
    const { isNew, saved } = await save(input, services);
    return isNew ? saved : new Reply(200, saved);
  },
});

export const listStoredObjects = operation({
  ...common,
  id: 'listStoredObjects',
  method: 'get',
  path: '/buckets/:bucket/objects',
  summary: 'List objects, in the order of their ids',
  params: inBucket,
  query: z.object(pageQuery),
  status: 200,
  result: z.strictObject({ objects: z.array(StoredObject) }),
  errors: ['bucketNotFound'],

  async handle(input, services) {
    const place = await placeFor(input, 'object', services);
    const items = await place.list(paging(input.query));
    return { objects: items.map((item) => ({ object_id: item.object_id, ...metaOf(item) })) };
  },
});

export const getStoredObject = operation({
  ...common,
  id: 'getStoredObject',
  method: 'get',
  path: '/buckets/:bucket/objects/:object_id',
  summary: 'Read an object, or check that it exists',
  params: oneObject,
  query: z.object(metaQuery),
  status: 200,
  result: { binary: ['*/*'] },
  errors: ['bucketNotFound', 'objectNotFound'],

  async head(input, services) {
    const place = await placeFor(input, 'object', services);
    return (await findItem(place, 'object', input.params.object_id)).content_type;
  },

  async handle(input, services) {
    const place = await placeFor(input, 'object', services);
    return itemReply(place, 'object', input.params.object_id, input.query.with_meta);
  },
});

export const deleteStoredObject = operation({
  ...common,
  id: 'deleteStoredObject',
  method: 'delete',
  path: '/buckets/:bucket/objects/:object_id',
  summary: 'Delete an object',
  params: oneObject,
  status: 204,
  result: z.void(),
  errors: ['bucketNotFound', 'objectNotFound'],
  handle: (input, services) => removeItem(input, 'object', input.params.object_id, services),
});

export const deleteStoredObjects = operation({
  ...common,
  id: 'deleteStoredObjects',
  method: 'delete',
  path: '/buckets/:bucket/objects',
  summary: 'Delete objects',
  description: 'Ids that are not there are passed over.',
  params: inBucket,
  body: { json: z.strictObject({ objects: Ids }) },
  status: 204,
  result: z.void(),
  errors: ['bucketNotFound'],
  handle: (input, services) => removeItems(input, 'object', input.body.objects, services),
});

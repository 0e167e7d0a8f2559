import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { z } from 'zod';
import { Id } from '../../contract/common.ts';
import { IMAGE_TYPES } from '../images/getImage.ts';
import { ttlQuery } from '../images/keepObject.ts';
import { ONE_IMAGE_BODY, ONE_IMAGE_ERRORS, PICTURE_ERRORS, readImage } from '../images/readImage.ts';
import { operation, Reply } from '../operation.ts';
import type { Services } from '../services.ts';
import {
  BucketName,
  findItem,
  Ids,
  itemReply,
  metaHeader,
  metaQuery,
  placeFor,
  removeItem,
  removeItems,
} from './items.ts';
import { itemMissing } from './place.ts';

const common = { tag: 'images', access: 'account-only' } as const;
const inBucket = z.object({ bucket: BucketName });
const oneImage = z.object({ bucket: BucketName, image_id: Id });
const Saved = z.strictObject({ image_id: Id, url: z.string() }).meta({ id: 'SavedStoredImage' });

/** The side of a thumbnail, pixels. */
const [SIDE_MIN, SIDE_MAX] = [16, 2_000];
const Thumbnail = z.object({
  bucket: BucketName,
  image_id: z
    .string()
    .regex(/^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}(_\d{2,4})?$/)
    .meta({
      description: `An id; with _<pixels> behind it (${SIDE_MIN} to ${SIDE_MAX}) the image as it fits into such a square.`,
    })
    .refine((text) => {
      const { side = SIDE_MIN } = parseId(text);
      return side >= SIDE_MIN && side <= SIDE_MAX;
    }, `a thumbnail has ${SIDE_MIN} to ${SIDE_MAX} pixels`),
});

function parseId(text: string): { readonly id: string; readonly side?: number } {
  const [id = '', side] = text.toLowerCase().split('_');
  return side === undefined ? { id } : { id, side: Number(side) };
}

interface Saving {
  readonly account_id: string;
  readonly params: { readonly bucket: string; readonly image_id?: string };
  readonly query: { readonly ttl?: number | undefined };
  readonly body: IncomingMessage;
}

/** Keeps an image as JPEG: one that is a JPEG as it is. */
async function save(input: Saving, services: Services) {
  const { params, query, body } = input;
  const place = await placeFor(input, 'image', services);
  const given = await readImage(body, services);
  const { format } = await services.images.check(given);
  const bytes = format === 'jpeg' ? given : await services.images.toJpeg(given);
  const { object_id, isNew } = await place.save({
    content: once(bytes),
    ...{ content_type: 'image/jpeg', ttl: query.ttl },
    ...(params.image_id === undefined ? {} : { object_id: params.image_id }),
  });
  return { isNew, saved: { image_id: object_id, url: `/1/buckets/${params.bucket}/images/${object_id}` } };
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield await Promise.resolve(bytes);
}

export const createStoredImage = operation({
  ...common,
  id: 'createStoredImage',
  method: 'post',
  path: '/buckets/:bucket/images',
  summary: 'Save an image',
  description: 'It is decoded to see that it is whole, and kept as JPEG.',
  params: inBucket,
  query: z.object(ttlQuery),
  body: ONE_IMAGE_BODY,
  status: 201,
  result: Saved,
  location: ({ url }) => url,
  errors: ['bucketNotFound', ...ONE_IMAGE_ERRORS],
  handle: async (input, services) => (await save(input, services)).saved,
});

export const putStoredImage = operation({
  ...common,
  id: 'putStoredImage',
  method: 'put',
  path: '/buckets/:bucket/images/:image_id',
  summary: 'Save an image under an id, or replace it',
  params: oneImage,
  query: z.object(ttlQuery),
  body: ONE_IMAGE_BODY,
  status: 201,
  result: Saved,
  also: { 200: Saved },
  location: ({ url }) => url,
  errors: ['bucketNotFound', 'accountForeign', ...ONE_IMAGE_ERRORS],

  async handle(input, services) {
    const { isNew, saved } = await save(input, services);
    return isNew ? saved : new Reply(200, saved);
  },
});

export const getStoredImage = operation({
  ...common,
  id: 'getStoredImage',
  method: 'get',
  path: '/buckets/:bucket/images/:image_id',
  summary: 'Read an image or a thumbnail of it, or check that it exists',
  params: Thumbnail,
  query: z.object(metaQuery),
  status: 200,
  result: { binary: IMAGE_TYPES },
  errors: ['bucketNotFound', 'imageNotFound', ...PICTURE_ERRORS],

  async head(input, services) {
    const place = await placeFor(input, 'image', services);
    const { id, side } = parseId(input.params.image_id);
    const { content_type } = await findItem(place, 'image', id);
    return side === undefined ? content_type : 'image/jpeg';
  },

  async handle(input, services) {
    const place = await placeFor(input, 'image', services);
    const { id, side } = parseId(input.params.image_id);
    const { with_meta } = input.query;
    if (side === undefined) return itemReply(place, 'image', id, with_meta);
    const item = await findItem(place, 'image', id);
    const stream = await place.open(id);
    if (!stream) throw itemMissing('image', id);
    const bytes = await services.images.thumbnail(await buffer(stream), side);
    return new Reply(200, { content_type: 'image/jpeg', bytes }, metaHeader(item, with_meta));
  },
});

export const deleteStoredImage = operation({
  ...common,
  id: 'deleteStoredImage',
  method: 'delete',
  path: '/buckets/:bucket/images/:image_id',
  summary: 'Delete an image',
  params: oneImage,
  status: 204,
  result: z.void(),
  errors: ['bucketNotFound', 'imageNotFound'],
  handle: (input, services) => removeItem(input, 'image', input.params.image_id, services),
});

export const deleteStoredImages = operation({
  ...common,
  id: 'deleteStoredImages',
  method: 'delete',
  path: '/buckets/:bucket/images',
  summary: 'Delete images',
  description: 'Ids that are not there are passed over.',
  params: inBucket,
  body: { json: z.strictObject({ images: Ids }) },
  status: 204,
  result: z.void(),
  errors: ['bucketNotFound'],
  handle: (input, services) => removeItems(input, 'image', input.body.images, services),
});

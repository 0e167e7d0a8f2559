import { z } from 'zod';
import { Id } from '../../contract/common.ts';
import { contentTypeOf } from '../../models/origin.ts';
import { operation } from '../operation.ts';
import { keepBytes, ttlQuery } from './keepObject.ts';
import { ONE_IMAGE_BODY, ONE_IMAGE_ERRORS, readImage } from './readImage.ts';

export const saveImage = operation({
  id: 'saveImage',
  method: 'post',
  path: '/images',
  access: { image: 'creation' },
  tag: 'images',
  summary: 'Save a source image',
  description: 'It is decoded to see that it is whole, and kept as it is.',
  query: z.object(ttlQuery),
  body: ONE_IMAGE_BODY,
  status: 201,
  result: z.strictObject({ image_id: Id, url: z.string(), external_url: z.string() }),
  location: ({ url }) => url,
  errors: ONE_IMAGE_ERRORS,

  async handle({ account_id, query: { ttl }, body }, services) {
    const bytes = await readImage(body, services);
    await services.images.check(bytes);
    const image = { account_id, bucket: 'images', content_type: contentTypeOf(bytes), bytes, ttl } as const;
    const image_id = await keepBytes(image, services);
    const url = `/6/images/${image_id}`;
    return { image_id, url, external_url: services.settings.publicUrl + url };
  },
});

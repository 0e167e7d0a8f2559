import { z } from 'zod';
import { Id } from '../../contract/common.ts';
import { operation } from '../operation.ts';
import { objectContent, objectType } from './objectContent.ts';

export const getImage = operation({
  id: 'getImage',
  method: 'get',
  path: '/images/:image_id',
  access: { image: 'view' },
  tag: 'images',
  summary: 'Read a source image, or check that it exists',
  params: z.object({ image_id: Id }),
  status: 200,
  result: {
    binary: [
      'image/jpeg',
      'image/png',
      'image/webp',
      'image/tiff',
      'image/bmp',
      'image/x-portable-pixmap',
      'image/gif',
      'image/heif',
    ],
  },
  errors: ['imageNotFound'],

  head: ({ account_id, params: { image_id: object_id } }, services) =>
    objectType({ account_id, bucket: 'images', object_id }, services),

  handle: ({ account_id, params: { image_id: object_id } }, services) =>
    objectContent({ account_id, bucket: 'images', object_id }, services),
});

import { z } from 'zod';
import { Id } from '../../contract/common.ts';
import { operation } from '../operation.ts';
import { removeObject } from './objectContent.ts';

export const deleteImage = operation({
  id: 'deleteImage',
  method: 'delete',
  path: '/images/:image_id',
  access: { image: 'deletion' },
  tag: 'images',
  summary: 'Delete a source image',
  params: z.object({ image_id: Id }),
  status: 204,
  result: z.void(),
  errors: ['imageNotFound'],

  handle: ({ account_id, params: { image_id: object_id } }, services) =>
    removeObject({ account_id, bucket: 'images', object_id }, services),
});

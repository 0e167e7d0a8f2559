import { z } from 'zod';
import { Id } from '../../contract/common.ts';
import { removeObject } from '../images/objectContent.ts';
import { operation } from '../operation.ts';

export const deleteObject = operation({
  id: 'deleteObject',
  method: 'delete',
  path: '/objects/:object_id',
  access: { object: 'deletion' },
  tag: 'objects',
  summary: 'Delete an object',
  params: z.object({ object_id: Id }),
  status: 204,
  result: z.void(),
  errors: ['objectNotFound'],

  handle: ({ account_id, params: { object_id } }, services) =>
    removeObject({ account_id, bucket: 'objects', object_id }, services),
});

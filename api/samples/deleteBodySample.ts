import { z } from 'zod';
import { Id } from '../../contract/common.ts';
import { removeObject } from '../images/objectContent.ts';
import { operation } from '../operation.ts';

export const deleteBodySample = operation({
  id: 'deleteBodySample',
  method: 'delete',
  path: '/samples/bodies/:sample_id',
  access: { body_sample: 'deletion' },
  tag: 'samples',
  summary: 'Delete the sample of a body',
  params: z.object({ sample_id: Id }),
  status: 204,
  result: z.void(),
  errors: ['imageNotFound'],

  handle: ({ account_id, params: { sample_id: object_id } }, services) =>
    removeObject({ account_id, bucket: 'bodies-samples', object_id }, services),
});

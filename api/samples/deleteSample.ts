import { z } from 'zod';
import { Id } from '../../contract/common.ts';
import { removeObject } from '../images/objectContent.ts';
import { operation } from '../operation.ts';

export const deleteSample = operation({
  id: 'deleteSample',
  method: 'delete',
  path: '/samples/:sample_id',
  access: { face_sample: 'deletion' },
  tag: 'samples',
  summary: 'Older name of deleting the sample of a face',
  params: z.object({ sample_id: Id }),
  status: 204,
  result: z.void(),
  errors: ['imageNotFound'],

  handle: ({ account_id, params: { sample_id: object_id } }, services) =>
    removeObject({ account_id, bucket: 'faces-samples', object_id }, services),
});

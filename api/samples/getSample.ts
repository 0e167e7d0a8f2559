import { z } from 'zod';
import { Id } from '../../contract/common.ts';
import { objectContent, objectType } from '../images/objectContent.ts';
import { operation } from '../operation.ts';

export const getSample = operation({
  id: 'getSample',
  method: 'get',
  path: '/samples/:sample_id',
  access: { face_sample: 'view' },
  tag: 'samples',
  summary: 'Older name of the samples of faces',
  params: z.object({ sample_id: Id }),
  status: 200,
  result: { binary: ['image/jpeg'] },
  errors: ['imageNotFound'],

  head: ({ account_id, params: { sample_id: object_id } }, services) =>
    objectType({ account_id, bucket: 'faces-samples', object_id }, services),

  handle: ({ account_id, params: { sample_id: object_id } }, services) =>
    objectContent({ account_id, bucket: 'faces-samples', object_id }, services),
});

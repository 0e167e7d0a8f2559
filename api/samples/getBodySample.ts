import { z } from 'zod';
import { Id } from '../../contract/common.ts';
import { objectContent, objectType } from '../images/objectContent.ts';
import { operation } from '../operation.ts';

export const getBodySample = operation({
  id: 'getBodySample',
  method: 'get',
  path: '/samples/bodies/:sample_id',
  access: { body_sample: 'view' },
  tag: 'samples',
  summary: 'Read the sample of a body, or check that it exists',
  params: z.object({ sample_id: Id }),
  status: 200,
  result: { binary: ['image/jpeg'] },
  errors: ['imageNotFound'],

  head: ({ account_id, params: { sample_id: object_id } }, services) =>
    objectType({ account_id, bucket: 'bodies-samples', object_id }, services),

  handle: ({ account_id, params: { sample_id: object_id } }, services) =>
    objectContent({ account_id, bucket: 'bodies-samples', object_id }, services),
});

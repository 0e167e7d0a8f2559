import { z } from 'zod';
import { IDS_MAX, Id } from '../../contract/common.ts';
import { PlatformError } from '../../contract/errors.ts';
import { deleteFaces as remove } from '../../stores/postgres/faceWrites.ts';
import { inTransaction } from '../../stores/postgres/pool.ts';
import { operation } from '../operation.ts';

export const deleteFaces = operation({
  id: 'deleteFaces',
  method: 'delete',
  path: '/faces',
  access: { face: 'deletion' },
  tag: 'faces',
  summary: 'Delete several faces with their links and attributes, all or none',
  body: { json: z.strictObject({ face_ids: z.array(Id).min(1).max(IDS_MAX) }) },
  status: 204,
  result: z.void(),
  errors: ['facesNotFound'],

  async handle({ account_id, body: { face_ids } }, { sql }) {
    const missing = await inTransaction(sql, (open) => remove(open, { account_id, face_ids }));
    if (missing === undefined) return;
    throw new PlatformError('facesNotFound', `One or more faces not found, including face with id '${missing}'`);
  },
});

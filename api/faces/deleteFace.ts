import { z } from 'zod';
import { Id } from '../../contract/common.ts';
import { deleteFaces } from '../../stores/postgres/faceWrites.ts';
import { inTransaction } from '../../stores/postgres/pool.ts';
import { operation } from '../operation.ts';
import { faceMissing } from './getFace.ts';

export const deleteFace = operation({
  id: 'deleteFace',
  method: 'delete',
  path: '/faces/:face_id',
  access: { face: 'deletion' },
  tag: 'faces',
  summary: 'Delete a face with its links and attribute',
  description: 'Samples stay: they are deleted by DELETE /6/samples/faces, events by DELETE /6/events.',
  params: z.object({ face_id: Id }),
  status: 204,
  result: z.void(),
  errors: ['faceNotFound'],

  async handle({ account_id, params: { face_id } }, { sql }) {
    const missing = await inTransaction(sql, (open) => deleteFaces(open, { account_id, face_ids: [face_id] }));
    if (missing !== undefined) throw faceMissing(face_id);
  },
});

import { z } from 'zod';
import { Id } from '../../contract/common.ts';
import { removeFaceAttribute } from '../../stores/postgres/faceAttributes.ts';
import { inTransaction } from '../../stores/postgres/pool.ts';
import { operation } from '../operation.ts';
import { faceMissing } from './getFace.ts';

export const deleteFaceAttributes = operation({
  id: 'deleteFaceAttributes',
  method: 'delete',
  path: '/faces/:face_id/attributes',
  access: { face: 'modification' },
  tag: 'faces',
  summary: "Remove a face's attribute: it matches nobody any more",
  params: z.object({ face_id: Id }),
  status: 204,
  result: z.void(),
  errors: ['faceNotFound'],

  async handle({ account_id, params: { face_id } }, { sql }) {
    const remove = inTransaction(sql, (open) => removeFaceAttribute(open, { account_id, face_id }));
    if (!(await remove)) throw faceMissing(face_id);
  },
});

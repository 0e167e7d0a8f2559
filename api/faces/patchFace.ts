import { z } from 'zod';
import { Id } from '../../contract/common.ts';
import { FaceChanges } from '../../contract/faces.ts';
import { updateFace } from '../../stores/postgres/faceWrites.ts';
import { operation } from '../operation.ts';
import { faceMissing } from './getFace.ts';

export const patchFace = operation({
  id: 'patchFace',
  method: 'patch',
  path: '/faces/:face_id',
  access: { face: 'modification' },
  tag: 'faces',
  summary: 'Change user data, external id, event id or avatar of a face',
  params: z.object({ face_id: Id }),
  body: { json: FaceChanges, limit: 16_384 },
  status: 204,
  result: z.void(),
  errors: ['faceNotFound'],

  async handle({ account_id, params: { face_id }, body }, { sql }) {
    if (!(await updateFace(sql, { account_id, face_id, ...body }))) throw faceMissing(face_id);
  },
});

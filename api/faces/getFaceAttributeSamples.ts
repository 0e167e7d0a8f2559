import { z } from 'zod';
import { AttributeSamples } from '../../contract/attributes.ts';
import { Id } from '../../contract/common.ts';
import { findFaceAttribute } from '../../stores/postgres/faceAttributes.ts';
import { operation } from '../operation.ts';
import { faceMissing } from './getFace.ts';

export const getFaceAttributeSamples = operation({
  id: 'getFaceAttributeSamples',
  method: 'get',
  path: '/faces/:face_id/attributes/samples',
  access: { face: 'view' },
  tag: 'faces',
  summary: "Read the ids of the samples that a face's attribute was made from",
  params: z.object({ face_id: Id }),
  status: 200,
  result: AttributeSamples,
  errors: ['faceNotFound'],

  async handle({ account_id, params: { face_id } }, { sql }) {
    const found = await findFaceAttribute(sql, { account_id, face_id });
    if (!found) throw faceMissing(face_id);
    return found.samples;
  },
});

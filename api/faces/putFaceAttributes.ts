import { z } from 'zod';
import { FaceAttributeSource } from '../../contract/attributes.ts';
import { Id } from '../../contract/common.ts';
import { writeFaceAttribute } from '../../stores/postgres/faceAttributes.ts';
import { inTransaction } from '../../stores/postgres/pool.ts';
import { operation } from '../operation.ts';
import { ATTRIBUTE_ERRORS, attributeData } from './attributeData.ts';
import { faceMissing } from './getFace.ts';

export const putFaceAttributes = operation({
  id: 'putFaceAttributes',
  method: 'put',
  path: '/faces/:face_id/attributes',
  access: { face: 'modification' },
  tag: 'faces',
  summary: 'Replace all attribute data of a face',
  params: z.object({ face_id: Id }),
  body: { json: FaceAttributeSource },
  msgpack: true,
  status: 204,
  result: z.void(),
  errors: ['faceNotFound', ...ATTRIBUTE_ERRORS],

  async handle({ account_id, params: { face_id }, body }, services) {
    const data = await attributeData(services, account_id, body);
    const write = inTransaction(services.sql, (sql) => writeFaceAttribute(sql, { account_id, face_id }, data));
    if (!(await write)) throw faceMissing(face_id);
  },
});

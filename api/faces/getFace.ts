import { z } from 'zod';
import { Id } from '../../contract/common.ts';
import { PlatformError } from '../../contract/errors.ts';
import { SomeOfFace } from '../../contract/faces.ts';
import { faceExists, findFace } from '../../stores/postgres/faces.ts';
import { operation } from '../operation.ts';
import { pick } from '../query.ts';
import { faceTargets } from './faceTargets.ts';

export const faceMissing = (face_id: string): PlatformError =>
  new PlatformError('faceNotFound', `Face with id '${face_id}' not found`);

export const getFace = operation({
  id: 'getFace',
  method: 'get',
  path: '/faces/:face_id',
  access: { face: 'view' },
  tag: 'faces',
  summary: 'Read a face, or check that it exists',
  params: z.object({ face_id: Id }),
  query: z.object({ targets: faceTargets }),
  status: 200,
  result: SomeOfFace,
  errors: ['faceNotFound', 'faceTargetUnknown'],

  async head({ account_id, params: { face_id } }, { sql }) {
    if (!(await faceExists(sql, { account_id, face_id }))) throw faceMissing(face_id);
  },

  async handle({ account_id, params: { face_id }, query }, { sql }) {
    const face = await findFace(sql, { account_id, face_id });
    if (!face) throw faceMissing(face_id);
    return pick(face, query.targets);
  },
});

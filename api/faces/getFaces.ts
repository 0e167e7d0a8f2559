import { z } from 'zod';
import { SomeOfFace } from '../../contract/faces.ts';
import { listFaces } from '../../stores/postgres/faces.ts';
import { operation } from '../operation.ts';
import { pageQuery, paging, pick } from '../query.ts';
import { facesQuery } from './facesQuery.ts';
import { faceTargets } from './faceTargets.ts';

export const getFaces = operation({
  id: 'getFaces',
  method: 'get',
  path: '/faces',
  access: { face: 'view' },
  spans: true,
  tag: 'faces',
  summary: 'List faces, the newest first',
  query: z.object({
    ...facesQuery,
    targets: faceTargets,
    ...pageQuery,
  }),
  status: 200,
  result: z.strictObject({ faces: z.array(SomeOfFace) }),
  errors: ['badQuery', 'faceTargetUnknown'],

  async handle({ scope, query: { targets, page, page_size, ...filters } }, { sql }) {
    const faces = await listFaces(sql, { ...scope, ...filters, ...paging({ page, page_size }) });
    return { faces: faces.map((face) => pick(face, targets)) };
  },
});

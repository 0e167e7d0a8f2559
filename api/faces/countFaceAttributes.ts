import { z } from 'zod';
import { countFaces } from '../../stores/postgres/faces.ts';
import { operation } from '../operation.ts';
import { facesQuery } from './facesQuery.ts';

export const countFaceAttributes = operation({
  id: 'countFaceAttributes',
  method: 'get',
  path: '/faces/attributes/count',
  access: { face: 'view' },
  spans: true,
  tag: 'faces',
  summary: 'Count faces that have attributes',
  query: z.object(facesQuery),
  status: 200,
  result: z.strictObject({ attributes_count: z.int().min(0) }),
  errors: ['badQuery'],

  async handle({ scope, query }, { sql }) {
    return { attributes_count: await countFaces(sql, { ...scope, ...query, with_attributes: true }) };
  },
});

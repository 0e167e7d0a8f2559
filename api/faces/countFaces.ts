import { z } from 'zod';
import { countFaces as count } from '../../stores/postgres/faces.ts';
import { operation } from '../operation.ts';
import { facesQuery } from './facesQuery.ts';

export const countFaces = operation({
  id: 'countFaces',
  method: 'get',
  path: '/faces/count',
  access: { face: 'view' },
  spans: true,
  tag: 'faces',
  summary: 'Count faces',
  query: z.object(facesQuery),
  status: 200,
  result: z.strictObject({ faces_count: z.int().min(0) }),
  errors: ['badQuery'],

  async handle({ scope, query }, { sql }) {
    return { faces_count: await count(sql, { ...scope, ...query }) };
  },
});

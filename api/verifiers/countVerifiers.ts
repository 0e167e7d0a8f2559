import { z } from 'zod';
import * as verifiers from '../../stores/postgres/verifiers.ts';
import { operation } from '../operation.ts';
import { verifiersQuery } from './verifiersQuery.ts';

export const countVerifiers = operation({
  id: 'countVerifiers',
  method: 'get',
  path: '/verifiers/count',
  access: { verifier: 'view' },
  spans: true,
  tag: 'verifiers',
  summary: 'Count verifiers',
  query: z.object(verifiersQuery),
  status: 200,
  result: z.strictObject({ verifiers_count: z.int() }),
  errors: [],

  async handle({ scope, query }, { sql }) {
    return { verifiers_count: await verifiers.countVerifiers(sql, { ...scope, ...query }) };
  },
});

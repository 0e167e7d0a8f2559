import { z } from 'zod';
import { Verifier } from '../../contract/verifiers.ts';
import { listVerifiers } from '../../stores/postgres/verifiers.ts';
import { operation } from '../operation.ts';
import { pageQuery, paging } from '../query.ts';
import { verifiersQuery } from './verifiersQuery.ts';

export const getVerifiers = operation({
  id: 'getVerifiers',
  method: 'get',
  path: '/verifiers',
  access: { verifier: 'view' },
  spans: true,
  tag: 'verifiers',
  summary: 'List verifiers, the newest first',
  query: z.object({ ...verifiersQuery, ...pageQuery }),
  status: 200,
  result: z.strictObject({ verifiers: z.array(Verifier) }),
  errors: ['badQuery'],

  async handle({ scope, query: { page, page_size, ...filters } }, { sql }) {
    return { verifiers: await listVerifiers(sql, { ...scope, ...filters, ...paging({ page, page_size }) }) };
  },
});

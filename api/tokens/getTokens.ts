import { z } from 'zod';
import { Token } from '../../contract/tokens.ts';
import { listTokens } from '../../stores/postgres/tokens.ts';
import { operation } from '../operation.ts';
import { paging, smallPageQuery } from '../query.ts';

export const getTokens = operation({
  id: 'getTokens',
  method: 'get',
  path: '/tokens',
  access: { token: 'view' },
  tag: 'tokens',
  summary: 'Read tokens, the newest first',
  query: z.object(smallPageQuery),
  status: 200,
  result: z.strictObject({ tokens: z.array(Token) }),
  errors: [],

  async handle({ account_id, query }, { sql }) {
    return { tokens: await listTokens(sql, { account_id, ...paging(query) }) };
  },
});

import { z } from 'zod';
import * as tokens from '../../stores/postgres/tokens.ts';
import { operation } from '../operation.ts';

export const countTokens = operation({
  id: 'countTokens',
  method: 'get',
  path: '/tokens/count',
  access: { token: 'view' },
  tag: 'tokens',
  summary: 'Count tokens',
  status: 200,
  result: z.strictObject({ tokens_count: z.int() }),
  errors: [],

  async handle({ account_id }, { sql }) {
    return { tokens_count: await tokens.countTokens(sql, account_id) };
  },
});

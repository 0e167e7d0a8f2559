import { z } from 'zod';
import * as tokens from '../../stores/postgres/tokens.ts';
import { operation } from '../operation.ts';
import { TokenParams, tokenMissing } from './tokenContent.ts';

export const deleteToken = operation({
  id: 'deleteToken',
  method: 'delete',
  path: '/tokens/:token_id',
  access: { token: 'deletion' },
  tag: 'tokens',
  summary: 'Revoke a token',
  description: 'It opens nothing any more, in any process, within a second.',
  params: TokenParams,
  status: 204,
  result: z.void(),
  errors: ['tokenNotFound'],

  async handle({ account_id, params: { token_id } }, { sql, auth }) {
    if (!(await tokens.deleteToken(sql, { account_id, token_id }))) throw tokenMissing(token_id);
    auth.forget();
  },
});

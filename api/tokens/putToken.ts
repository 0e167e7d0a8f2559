import { z } from 'zod';
import { NewToken } from '../../contract/tokens.ts';
import { replaceToken } from '../../stores/postgres/tokens.ts';
import { operation } from '../operation.ts';
import { grantQuery, TOKEN_BYTES_MAX, TokenParams, tokenContent, tokenMissing } from './tokenContent.ts';

export const putToken = operation({
  id: 'putToken',
  method: 'put',
  path: '/tokens/:token_id',
  access: { token: 'modification' },
  tag: 'tokens',
  summary: 'Replace what a token may do',
  description: 'The token itself stays valid. A token can give no more than it has.',
  params: TokenParams,
  query: grantQuery,
  body: { json: NewToken, limit: TOKEN_BYTES_MAX },
  status: 204,
  result: z.void(),
  errors: ['tokenNotFound'],

  async handle({ account_id, caller, params: { token_id }, query, body }, { sql, auth }) {
    const content = tokenContent(caller, body, query.grant_all_permissions);
    if (!(await replaceToken(sql, { account_id, token_id, ...content }))) throw tokenMissing(token_id);
    auth.forget();
  },
});

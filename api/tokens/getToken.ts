import { Token } from '../../contract/tokens.ts';
import { findToken } from '../../stores/postgres/tokens.ts';
import { operation } from '../operation.ts';
import { TokenParams, tokenMissing } from './tokenContent.ts';

export const getToken = operation({
  id: 'getToken',
  method: 'get',
  path: '/tokens/:token_id',
  access: { token: 'view' },
  tag: 'tokens',
  summary: 'Read what a token may do',
  params: TokenParams,
  status: 200,
  result: Token,
  errors: ['tokenNotFound'],

  async handle({ account_id, params: { token_id } }, { sql }) {
    const token = await findToken(sql, { account_id, token_id });
    if (!token) throw tokenMissing(token_id);
    return token;
  },
});

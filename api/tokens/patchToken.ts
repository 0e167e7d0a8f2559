import { z } from 'zod';
import { TokenChanges } from '../../contract/tokens.ts';
import { inTransaction } from '../../stores/postgres/pool.ts';
import { findTokenForUpdate, replaceToken } from '../../stores/postgres/tokens.ts';
import { operation } from '../operation.ts';
import { TOKEN_BYTES_MAX, TokenParams, tokenContent, tokenMissing } from './tokenContent.ts';

export const patchToken = operation({
  id: 'patchToken',
  method: 'patch',
  path: '/tokens/:token_id',
  access: { token: 'modification' },
  tag: 'tokens',
  summary: 'Change what a token may do',
  description:
    'What is absent stays; permissions are replaced as a whole. The token itself stays valid. A token can change only ' +
    'what is no more than it has.',
  params: TokenParams,
  body: { json: TokenChanges, limit: TOKEN_BYTES_MAX },
  status: 204,
  result: z.void(),
  errors: ['tokenNotFound'],

  async handle({ account_id, caller, params: { token_id }, body }, { sql, auth }) {
    await inTransaction(sql, async (open) => {
      const token = await findTokenForUpdate(open, { account_id, token_id });
      if (!token) throw tokenMissing(token_id);
      const content = tokenContent(caller, { ...token, ...body }, 0);
      await replaceToken(open, { ...content, account_id, token_id });
    });
    auth.forget();
  },
});

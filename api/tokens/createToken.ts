import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { Id } from '../../contract/common.ts';
import { NewToken } from '../../contract/tokens.ts';
import { insertToken } from '../../stores/postgres/tokens.ts';
import { signToken } from '../auth/tokenSigning.ts';
import type { Caller } from '../caller.ts';
import { operation } from '../operation.ts';
import type { Services } from '../services.ts';
import { grantQuery, TOKEN_BYTES_MAX, tokenContent } from './tokenContent.ts';

export const createToken = operation({
  id: 'createToken',
  method: 'post',
  path: '/tokens',
  access: 'account-only',
  crossesAccounts: true,
  tag: 'tokens',
  summary: 'Create a token',
  description: 'The token itself is in this answer and can never be read again.',
  query: grantQuery,
  body: { json: NewToken, limit: TOKEN_BYTES_MAX },
  status: 201,
  result: z.strictObject({ token_id: Id, token: z.string(), url: z.string() }),
  location: ({ url }) => url,
  errors: [],

  async handle(input, services) {
    const made = await makeToken(input, services);
    return { ...made, url: `/6/tokens/${made.token_id}` };
  },
});

interface Asked {
  readonly account_id: string;
  readonly caller: Caller;
  readonly query: z.infer<typeof grantQuery>;
  readonly body: NewToken;
}

/** @throws PlatformError badBody */
export async function makeToken({ account_id, caller, query, body }: Asked, { sql }: Pick<Services, 'sql'>) {
  const token_id = randomUUID();
  await insertToken(sql, { token_id, account_id, ...tokenContent(caller, body, query.grant_all_permissions) });
  return { token_id, token: await signToken(sql, token_id) };
}

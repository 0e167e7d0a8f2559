import { z } from 'zod';
import { AccountType, Credentials } from '../../contract/accounts.ts';
import { Id } from '../../contract/common.ts';
import { PlatformError } from '../../contract/errors.ts';
import { Permissions } from '../../contract/permissions.ts';
import { VisibilityArea } from '../../contract/tokens.ts';
import { findAccount } from '../../stores/postgres/accounts.ts';
import { accountCaller } from '../auth/auth.ts';
import type { Caller } from '../caller.ts';
import { operation } from '../operation.ts';
import type { Services } from '../services.ts';

/** Longer than any token of ours, and than what login and password make as base64. */
const PROOF_MAX = 8_192;
const GivenToken = z.strictObject({ token: z.string().min(1).max(PROOF_MAX) }).meta({ id: 'GivenToken' });

const Verified = z
  .strictObject({
    account_id: Id,
    account_type: AccountType,
    visibility_area: VisibilityArea,
    token_id: Id.nullable().meta({ description: 'null: login and password.' }),
    permissions: Permissions.nullable().meta({ description: 'null: everything that the account may.' }),
  })
  .meta({ id: 'VerifiedCredentials' });

export const verifyCredentials = operation({
  id: 'verifyCredentials',
  method: 'post',
  path: '/accounts/verify',
  access: 'open',
  crossesAccounts: true,
  tag: 'accounts',
  summary: 'Tell whose a login and password, or a token, are',
  description: 'They come in the header Authorization, Basic or Bearer, or in the body, which goes before it.',
  headers: z.object({ authorization: z.string().max(PROOF_MAX).optional() }),
  body: { json: z.union([Credentials, GivenToken]).optional(), limit: 16_384 },
  status: 200,
  result: Verified,
  errors: [
    ...(['credentialsMissing', 'loginWrong', 'loginLocked', 'tooBusy'] as const),
    ...(['tokenUnknown', 'tokenExpired', 'tokenCorrupted', 'tokenAreaForbidden'] as const),
  ],

  async handle(input, services) {
    const {
      account_id,
      account_type,
      visibility: visibility_area,
      token_id,
      permissions,
    } = await callerOf(input, services);
    return { account_id, account_type, visibility_area, token_id, permissions };
  },
});

interface Given {
  readonly address: string;
  readonly headers: { readonly authorization?: string | undefined };
  readonly body: z.infer<typeof Credentials> | z.infer<typeof GivenToken> | undefined;
}

async function callerOf({ address, headers, body }: Given, { auth, sql }: Services): Promise<Caller> {
  if (body && 'login' in body) {
    const account = await findAccount(sql, await auth.signIn({ ...body, address }));
    if (account) return accountCaller(account.account_id, account.account_type);
    throw new PlatformError('loginWrong', 'this account was deleted just now');
  }
  const authorization = body ? `Bearer ${body.token}` : headers.authorization;
  if (authorization !== undefined) return auth.byCredentials(authorization, address);
  throw new PlatformError('credentialsMissing', 'send Authorization, or {login, password} or {token} as the body');
}

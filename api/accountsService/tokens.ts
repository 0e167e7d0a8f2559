import { z } from 'zod';
import { Id } from '../../contract/common.ts';
import { PlatformError } from '../../contract/errors.ts';
import { findAccount } from '../../stores/postgres/accounts.ts';
import { findTokenOwner } from '../../stores/postgres/tokens.ts';
import { accountCaller } from '../auth/auth.ts';
import type { Caller } from '../caller.ts';
import { operation } from '../operation.ts';
import type { Services } from '../services.ts';
import { countTokens } from '../tokens/countTokens.ts';
import { createToken, makeToken } from '../tokens/createToken.ts';
import { deleteToken } from '../tokens/deleteToken.ts';
import { getToken } from '../tokens/getToken.ts';
import { getTokens } from '../tokens/getTokens.ts';
import { patchToken } from '../tokens/patchToken.ts';
import { putToken } from '../tokens/putToken.ts';
import { tokenMissing } from '../tokens/tokenContent.ts';
import { accountUnknown } from './accounts.ts';

/** The requests of /6/tokens, for any account. */
const common = { access: 'administration', crossesAccounts: true } as const;
const owner = Id.optional();
const headers = z.object({ 'luna-account-id': owner.meta({ description: 'Whose tokens; it is needed.' }) });
const owned = z.object({
  'luna-account-id': owner.meta({ description: 'Whose token it is to be; any account when absent.' }),
});

/** What stands for the caller in the requests of /6/tokens: the account itself. */
interface Owner {
  readonly account_id: string;
  readonly caller: Caller;
}
interface Asked {
  readonly headers: { readonly 'luna-account-id'?: string | undefined };
}

/** The account that the header names. @throws PlatformError accountIdMissing, accountUnknown */
async function named({ headers: { 'luna-account-id': account_id } }: Asked, { sql }: Services): Promise<Owner> {
  if (account_id === undefined) {
    throw new PlatformError('accountIdMissing', 'name the account in the header Luna-Account-Id');
  }
  const account = await findAccount(sql, account_id);
  if (!account) throw accountUnknown(account_id);
  return { account_id, caller: accountCaller(account_id, account.account_type) };
}

/** The account that a token is of. @throws PlatformError tokenNotFound */
async function holder(
  { headers: given, params: { token_id } }: Asked & { readonly params: { readonly token_id: string } },
  { sql }: Services,
): Promise<Owner> {
  const found = await findTokenOwner(sql, token_id);
  const { 'luna-account-id': wanted = found?.account_id } = given;
  if (!found || found.account_id !== wanted) throw tokenMissing(token_id);
  return { account_id: found.account_id, caller: accountCaller(found.account_id, found.account_type) };
}

const OWNER_ERRORS = ['accountIdMissing', 'accountUnknown'] as const;

export const createAnyToken = operation({
  ...createToken,
  ...common,
  id: 'createAnyToken',
  headers,
  errors: [...createToken.errors, ...OWNER_ERRORS],

  async handle(input, services) {
    const made = await makeToken({ ...input, ...(await named(input, services)) }, services);
    return { ...made, url: `/1/tokens/${made.token_id}` };
  },
});

export const getAnyTokens = operation({
  ...getTokens,
  ...common,
  id: 'getAnyTokens',
  headers,
  errors: [...getTokens.errors, ...OWNER_ERRORS],
  handle: async (input, services) => getTokens.handle({ ...input, ...(await named(input, services)) }, services),
});

export const countAnyTokens = operation({
  ...countTokens,
  ...common,
  id: 'countAnyTokens',
  headers,
  errors: [...countTokens.errors, ...OWNER_ERRORS],
  handle: async (input, services) => countTokens.handle({ ...input, ...(await named(input, services)) }, services),
});

export const getAnyToken = operation({
  ...getToken,
  ...common,
  id: 'getAnyToken',
  headers: owned,
  handle: async (input, services) => getToken.handle({ ...input, ...(await holder(input, services)) }, services),
});

export const putAnyToken = operation({
  ...putToken,
  ...common,
  id: 'putAnyToken',
  headers: owned,
  handle: async (input, services) => putToken.handle({ ...input, ...(await holder(input, services)) }, services),
});

export const patchAnyToken = operation({
  ...patchToken,
  ...common,
  id: 'patchAnyToken',
  headers: owned,
  handle: async (input, services) => patchToken.handle({ ...input, ...(await holder(input, services)) }, services),
});

export const deleteAnyToken = operation({
  ...deleteToken,
  ...common,
  id: 'deleteAnyToken',
  headers: owned,
  handle: async (input, services) => deleteToken.handle({ ...input, ...(await holder(input, services)) }, services),
});

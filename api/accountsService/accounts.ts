import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { Account, AccountChanges, AccountType, NewAccount } from '../../contract/accounts.ts';
import { Id } from '../../contract/common.ts';
import { PlatformError } from '../../contract/errors.ts';
import * as store from '../../stores/postgres/accounts.ts';
import { accountFilters, accountPageQuery, filtersOf, readAccounts } from '../accounts/accountsQuery.ts';
import { operation } from '../operation.ts';

const common = { tag: 'accounts', access: 'administration', crossesAccounts: true } as const;
const params = z.object({ account_id: Id });
const limit = 16_384;

export const accountUnknown = (account_id: string): PlatformError =>
  new PlatformError('accountUnknown', `Account with id '${account_id}' not found`);

export const createAnyAccount = operation({
  ...common,
  id: 'createAnyAccount',
  method: 'post',
  path: '/accounts',
  summary: 'Create an account of any type',
  headers: z.object({
    'luna-account-id': Id.optional().meta({ description: 'The id that it is to have; a new one when absent.' }),
  }),
  body: { json: NewAccount.omit({ account_id: true }).extend({ account_type: AccountType }), limit },
  status: 201,
  result: z.strictObject({ account_id: Id, url: z.string() }),
  location: ({ url }) => url,
  errors: ['loginTaken', 'accountExists'],

  async handle({ headers, body: { password, ...account } }, { sql, auth }) {
    const account_id = headers['luna-account-id'] ?? randomUUID();
    await store.addAccount(sql, { ...account, account_id, password_hash: await auth.hashPassword(password) });
    return { account_id, url: `/1/accounts/${account_id}` };
  },
});

export const getAllAccounts = operation({
  ...common,
  id: 'getAllAccounts',
  method: 'get',
  path: '/accounts',
  summary: 'Read all accounts, the newest first',
  query: z.object(accountPageQuery),
  status: 200,
  result: z.strictObject({ accounts: z.array(Account.partial()) }),
  errors: [],
  handle: async ({ query }, { sql }) => ({ accounts: await readAccounts(sql, query) }),
});

export const countAllAccounts = operation({
  ...common,
  id: 'countAllAccounts',
  method: 'get',
  path: '/accounts/count',
  summary: 'Count accounts',
  query: z.object(accountFilters),
  status: 200,
  result: z.strictObject({ accounts_count: z.int() }),
  errors: [],
  handle: async ({ query }, { sql }) => ({ accounts_count: await store.countAccounts(sql, filtersOf(query)) }),
});

export const getAnyAccount = operation({
  ...common,
  id: 'getAnyAccount',
  method: 'get',
  path: '/accounts/:account_id',
  summary: 'Read an account',
  params,
  status: 200,
  result: Account,
  errors: ['accountUnknown'],

  async handle({ params: { account_id } }, { sql }) {
    const account = await store.findAccount(sql, account_id);
    if (!account) throw accountUnknown(account_id);
    return account;
  },
});

export const patchAnyAccount = operation({
  ...common,
  id: 'patchAnyAccount',
  method: 'patch',
  path: '/accounts/:account_id',
  summary: 'Change an account, its type too',
  description: 'What is absent stays. A new login or password ends what was signed in with the old one.',
  params,
  body: { json: AccountChanges, limit },
  status: 204,
  result: z.void(),
  errors: ['accountUnknown', 'loginTaken'],

  async handle({ params: { account_id }, body: { password, ...changes } }, { sql, auth }) {
    if (!(await store.findAccount(sql, account_id))) throw accountUnknown(account_id); // A hash costs a core's 20 ms.
    const hashed = password === undefined ? {} : { password_hash: await auth.hashPassword(password) };
    if (!(await store.updateAccount(sql, account_id, { ...changes, ...hashed }))) throw accountUnknown(account_id);
    auth.forget();
  },
});

export const deleteAnyAccount = operation({
  ...common,
  id: 'deleteAnyAccount',
  method: 'delete',
  path: '/accounts/:account_id',
  summary: 'Delete an account',
  description: 'Its tokens and sign-in end at once; what it owns is removed in the background.',
  params,
  status: 204,
  result: z.void(),
  errors: ['accountUnknown'],

  async handle({ params: { account_id } }, { sql, auth }) {
    if (!(await store.deleteAccount(sql, account_id))) throw accountUnknown(account_id);
    auth.forget();
  },
});

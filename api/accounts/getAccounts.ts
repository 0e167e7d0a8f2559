import { z } from 'zod';
import { Account } from '../../contract/accounts.ts';
import { PlatformError } from '../../contract/errors.ts';
import { operation } from '../operation.ts';
import { accountPageQuery, readAccounts } from './accountsQuery.ts';

export const getAccounts = operation({
  id: 'getAccounts',
  method: 'get',
  path: '/accounts',
  access: { account: 'view' },
  crossesAccounts: true,
  tag: 'accounts',
  summary: 'Read all accounts, the newest first',
  description: 'For callers that see all accounts: account types advanced_user and admin, tokens of area `all`.',
  query: z.object(accountPageQuery),
  status: 200,
  result: z.strictObject({ accounts: z.array(Account.partial()) }),
  errors: ['accountTypeRefused'],

  async handle({ caller, query }, { sql }) {
    if (caller.visibility !== 'all') {
      throw new PlatformError(
        'accountTypeRefused',
        'only an advanced_user or admin account, or its token of area all, may list accounts; see GET /6/account',
      );
    }
    return { accounts: await readAccounts(sql, query) };
  },
});

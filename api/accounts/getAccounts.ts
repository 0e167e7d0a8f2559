import { z } from 'zod';
import { Account, AccountType } from '../../contract/accounts.ts';
import { Id, Text, TimeOrRelative } from '../../contract/common.ts';
import { PlatformError } from '../../contract/errors.ts';
import { listAccounts } from '../../stores/postgres/accounts.ts';
import { operation } from '../operation.ts';
import { csv, paging, pick, SMALL_PAGE_MAX, smallPageQuery, targets } from '../query.ts';
import { ACCOUNT_TARGETS } from './getAccount.ts';

export const getAccounts = operation({
  id: 'getAccounts',
  method: 'get',
  path: '/accounts',
  access: { account: 'view' },
  crossesAccounts: true,
  tag: 'accounts',
  summary: 'Read all accounts, the newest first',
  description: 'For callers that see all accounts: account types advanced_user and admin, tokens of area `all`.',
  query: z.object({
    account_ids: csv(Id, SMALL_PAGE_MAX).optional(),
    logins: csv(Text(128), SMALL_PAGE_MAX).optional(),
    login: Text(128).optional(),
    account_type: AccountType.optional(),
    create_time__gte: TimeOrRelative.optional(),
    create_time__lt: TimeOrRelative.optional(),
    targets: targets(ACCOUNT_TARGETS),
    ...smallPageQuery,
  }),
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
    const { page, page_size, targets: wanted, login, logins, ...filters } = query;
    const named = login === undefined ? logins : [login, ...(logins ?? [])];
    const accounts = await listAccounts(sql, { ...filters, logins: named, ...paging({ page, page_size }) });
    return { accounts: accounts.map((account) => pick(account, wanted)) };
  },
});

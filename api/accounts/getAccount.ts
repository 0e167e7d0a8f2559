import { z } from 'zod';
import { Account } from '../../contract/accounts.ts';
import { PlatformError } from '../../contract/errors.ts';
import { findAccount } from '../../stores/postgres/accounts.ts';
import { operation } from '../operation.ts';
import { pick, targets } from '../query.ts';

export const ACCOUNT_TARGETS = [
  'account_id',
  'login',
  'account_type',
  'description',
  'create_time',
  'last_update_time',
] as const;

export const accountMissing = (account_id: string): PlatformError =>
  new PlatformError('accountNotFound', `account ${account_id} does not exist`);

export const getAccount = operation({
  id: 'getAccount',
  method: 'get',
  path: '/account',
  access: { account: 'view' },
  tag: 'accounts',
  summary: 'Read the own account',
  query: z.object({ targets: targets(ACCOUNT_TARGETS) }),
  status: 200,
  result: Account.partial(),
  errors: ['accountNotFound'],

  async handle({ account_id, query }, { sql }) {
    const account = await findAccount(sql, account_id);
    if (!account) throw accountMissing(account_id);
    return pick(account, query.targets);
  },
});

import { z } from 'zod';
import * as accounts from '../../stores/postgres/accounts.ts';
import { operation } from '../operation.ts';
import { accountMissing } from './getAccount.ts';

export const deleteAccount = operation({
  id: 'deleteAccount',
  method: 'delete',
  path: '/account',
  access: 'account-only',
  tag: 'accounts',
  summary: 'Delete the own account',
  description: 'Its tokens and sign-in end at once; what it owns is removed in the background.',
  status: 204,
  result: z.void(),
  errors: ['accountNotFound'],

  async handle({ account_id }, { sql, auth }) {
    if (!(await accounts.deleteAccount(sql, account_id))) throw accountMissing(account_id);
    auth.forget();
  },
});

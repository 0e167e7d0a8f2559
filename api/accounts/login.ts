import { Account, Credentials } from '../../contract/accounts.ts';
import { PlatformError } from '../../contract/errors.ts';
import { findAccount } from '../../stores/postgres/accounts.ts';
import { operation } from '../operation.ts';

export const login = operation({
  id: 'login',
  method: 'post',
  path: '/login',
  access: 'open',
  crossesAccounts: true,
  tag: 'accounts',
  summary: 'Check a login and a password',
  description: 'Too many wrong ones, and the login or the address must wait: 429 says until when.',
  body: { json: Credentials, limit: 16_384 },
  status: 200,
  result: Account,
  errors: ['loginWrong', 'loginLocked', 'tooBusy'],

  async handle({ address, body }, { sql, auth }) {
    const account = await findAccount(sql, await auth.signIn({ ...body, address }));
    if (!account) throw new PlatformError('loginWrong', 'this account was deleted just now');
    return account;
  },
});

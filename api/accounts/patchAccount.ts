import { z } from 'zod';
import { AccountChanges, type AccountType } from '../../contract/accounts.ts';
import { PlatformError } from '../../contract/errors.ts';
import { findAccount, updateAccount } from '../../stores/postgres/accounts.ts';
import { operation } from '../operation.ts';
import { accountMissing } from './getAccount.ts';

export const patchAccount = operation({
  id: 'patchAccount',
  method: 'patch',
  path: '/account',
  access: 'account-only',
  tag: 'accounts',
  summary: 'Change the own account',
  description:
    'What is absent stays. A new login or password ends what was signed in with the old one. The type may be lowered; ' +
    'raised, to advanced_user, only where registration is open.',
  body: { json: AccountChanges, limit: 16_384 },
  status: 204,
  result: z.void(),
  errors: ['accountNotFound', 'accountTypeRefused', 'loginTaken'],

  async handle({ account_id, body: { password, ...changes } }, { sql, auth, settings }) {
    const account = await findAccount(sql, account_id); // Not the caller's type, which may be half a second old.
    if (!account) throw accountMissing(account_id);
    if (changes.account_type) mayBecome(account.account_type, changes.account_type, settings.openRegistration);
    const hashed = password === undefined ? {} : { password_hash: await auth.hashPassword(password) };
    if (!(await updateAccount(sql, account_id, { ...changes, ...hashed }))) throw accountMissing(account_id);
    auth.forget();
  },
});

const RANK: Readonly<Record<AccountType, number>> = { user: 0, advanced_user: 1, admin: 2 };

function mayBecome(now: AccountType, wanted: AccountType, openRegistration: boolean): void {
  if (RANK[wanted] <= RANK[now] || (wanted === 'advanced_user' && openRegistration)) return;
  throw new PlatformError('accountTypeRefused', `an account of type ${now} may not make itself one of type ${wanted}`);
}

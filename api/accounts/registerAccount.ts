import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { NewAccount } from '../../contract/accounts.ts';
import { Id } from '../../contract/common.ts';
import { addAccount } from '../../stores/postgres/accounts.ts';
import { operation } from '../operation.ts';

export const registerAccount = operation({
  id: 'registerAccount',
  method: 'post',
  path: '/accounts',
  access: 'registration',
  crossesAccounts: true,
  tag: 'accounts',
  summary: 'Register an account',
  description: 'Open to everybody when registration is, else to admin accounts.',
  body: { json: NewAccount, limit: 16_384 },
  status: 201,
  result: z.strictObject({ account_id: Id }),
  errors: ['loginTaken', 'accountExists'],

  async handle({ body }, { sql, auth }) {
    const { login, password, account_type, description, account_id = randomUUID() } = body;
    const password_hash = await auth.hashPassword(password);
    await addAccount(sql, { account_id, login, password_hash, account_type, description });
    return { account_id };
  },
});

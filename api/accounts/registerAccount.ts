import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { NewAccount } from '../../contract/accounts.ts';
import { Id } from '../../contract/common.ts';
import { PlatformError } from '../../contract/errors.ts';
import { addAccount } from '../../stores/postgres/accounts.ts';
import { operation } from '../operation.ts';

export const registerAccount = operation({
  id: 'registerAccount',
  method: 'post',
  path: '/accounts',
  access: 'registration',
  tag: 'accounts',
  summary: 'Register an account',
  description:
    'Open to everybody when registration is; a password is accepted and not kept, since nothing asks for it.',
  body: { json: NewAccount, limit: 16_384 },
  status: 201,
  result: z.strictObject({ account_id: Id }),
  errors: ['credentialsMissing', 'loginTaken', 'accountExists'],

  async handle({ body }, { sql, settings }) {
    if (!settings.openRegistration) {
      throw new PlatformError('credentialsMissing', 'registration is closed here; ask the operator for an account');
    }
    const { login, account_type, description, account_id = randomUUID() } = body;
    await addAccount(sql, { account_id, login, account_type, description });
    return { account_id };
  },
});

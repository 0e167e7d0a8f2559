import { z } from 'zod';
import { findCallbackSecret } from '../../stores/postgres/accounts.ts';
import { operation } from '../operation.ts';
import { accountMissing } from './getAccount.ts';

export const getCallbackSecret = operation({
  id: 'getCallbackSecret',
  method: 'get',
  path: '/account/callback_secret',
  access: 'account-only',
  tag: 'accounts',
  summary: 'Read the key that signs the own callbacks',
  description: 'Of the caller itself, whichever account it may read. X-Facet-Signature is made with it.',
  status: 200,
  result: z.strictObject({
    callback_secret: z
      .hex()
      .length(64)
      .meta({ description: 'The 32 bytes of the key of HMAC-SHA256.', examples: ['0f'.repeat(32)] }),
  }),
  errors: ['accountNotFound'],

  async handle({ caller }, { accounts }) {
    const secret = await findCallbackSecret(accounts.of(caller.account_id), caller.account_id);
    if (!secret) throw accountMissing(caller.account_id);
    return { callback_secret: secret.toString('hex') };
  },
});

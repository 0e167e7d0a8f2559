import { z } from 'zod';
import { NewHandler } from '../../contract/handlers.ts';
import { Policies } from '../../contract/policies.ts';
import { operation } from '../operation.ts';
import { handlerContent } from './handlerContent.ts';

export const validateHandler = operation({
  id: 'validateHandler',
  method: 'post',
  path: '/handlers/validator',
  access: { handler: 'view' },
  reads: true,
  tag: 'handlers',
  summary: 'Check a handler or its policies without storing them',
  description: 'Answers what would be stored, every default filled in, or the refusal that creating it would give.',
  body: { json: NewHandler },
  status: 200,
  result: z.strictObject({ policies: Policies.nullable() }),
  errors: ['badBody', 'listNotFound', 'listsNotFound', 'accountForeign'],

  async handle({ account_id, body }, services) {
    const { policies } = await handlerContent(body, account_id, services);
    return { policies };
  },
});

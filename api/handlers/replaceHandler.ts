import { z } from 'zod';
import { NewHandler } from '../../contract/handlers.ts';
import * as handlers from '../../stores/postgres/handlers.ts';
import { operation } from '../operation.ts';
import { handlerContent } from './handlerContent.ts';
import { HandlerParams, handlerMissing } from './handlerParams.ts';

export const replaceHandler = operation({
  id: 'replaceHandler',
  method: 'put',
  path: '/handlers/:handler_id',
  access: { handler: 'modification' },
  tag: 'handlers',
  summary: 'Replace a whole handler',
  description: 'Policies left out get their defaults, not their old values. Requests under way keep the old policies.',
  params: HandlerParams,
  body: { json: NewHandler },
  status: 204,
  result: z.void(),
  errors: ['badBody', 'handlerNotFound', 'listNotFound', 'listsNotFound', 'accountForeign'],

  async handle({ account_id, params: { handler_id }, body }, services) {
    if (!(await handlers.handlerExists(services.sql, { account_id, handler_id }))) throw handlerMissing(handler_id);
    const content = await handlerContent(body, account_id, services);
    if (await handlers.replaceHandler(services.sql, { account_id, handler_id, ...content })) return;
    throw handlerMissing(handler_id);
  },
});

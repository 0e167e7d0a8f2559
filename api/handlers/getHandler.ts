import { Handler } from '../../contract/handlers.ts';
import { findHandler, handlerExists } from '../../stores/postgres/handlers.ts';
import { operation } from '../operation.ts';
import { HandlerParams, handlerMissing } from './handlerParams.ts';

export const getHandler = operation({
  id: 'getHandler',
  method: 'get',
  path: '/handlers/:handler_id',
  access: { handler: 'view' },
  tag: 'handlers',
  summary: 'Read a handler with its policies, or check that it exists',
  params: HandlerParams,
  status: 200,
  result: Handler,
  errors: ['handlerNotFound', 'handlerCorrupted'],

  async head({ account_id, params: { handler_id } }, { sql }) {
    if (!(await handlerExists(sql, { account_id, handler_id }))) throw handlerMissing(handler_id);
  },

  async handle({ account_id, params: { handler_id } }, { sql }) {
    const found = await findHandler(sql, { account_id, handler_id });
    if (!found) throw handlerMissing(handler_id);
    const { policies_sha256: _, ...handler } = found;
    return handler;
  },
});

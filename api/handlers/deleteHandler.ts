import { z } from 'zod';
import * as handlers from '../../stores/postgres/handlers.ts';
import { operation } from '../operation.ts';
import { HandlerParams, handlerMissing } from './handlerParams.ts';

export const deleteHandler = operation({
  id: 'deleteHandler',
  method: 'delete',
  path: '/handlers/:handler_id',
  access: { handler: 'deletion' },
  tag: 'handlers',
  summary: 'Delete a handler',
  description: 'Its events stay. Requests under way are finished with its policies.',
  params: HandlerParams,
  status: 204,
  result: z.void(),
  errors: ['handlerNotFound'],

  async handle({ account_id, params: { handler_id } }, { sql }) {
    if (!(await handlers.deleteHandler(sql, { account_id, handler_id }))) throw handlerMissing(handler_id);
  },
});

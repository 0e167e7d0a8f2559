import { z } from 'zod';
import * as handlers from '../../stores/postgres/handlers.ts';
import { operation } from '../operation.ts';
import { handlersQuery } from './handlersQuery.ts';

export const countHandlers = operation({
  id: 'countHandlers',
  method: 'get',
  path: '/handlers/count',
  access: { handler: 'view' },
  spans: true,
  tag: 'handlers',
  summary: 'Count handlers',
  query: z.object(handlersQuery),
  status: 200,
  result: z.strictObject({ handlers_count: z.int() }),
  errors: [],

  async handle({ scope, query }, { sql }) {
    return { handlers_count: await handlers.countHandlers(sql, { ...scope, ...query }) };
  },
});

import { z } from 'zod';
import { Handler } from '../../contract/handlers.ts';
import { listHandlers } from '../../stores/postgres/handlers.ts';
import { operation } from '../operation.ts';
import { pageQuery, paging, queryFlag } from '../query.ts';
import { handlersQuery } from './handlersQuery.ts';

export const getHandlers = operation({
  id: 'getHandlers',
  method: 'get',
  path: '/handlers',
  access: { handler: 'view' },
  spans: true,
  tag: 'handlers',
  summary: 'List handlers, the newest first',
  query: z.object({
    ...handlersQuery,
    with_policies: queryFlag().default(1).meta({ description: '0 leaves the policies out.' }),
    ...pageQuery,
  }),
  status: 200,
  result: z.array(Handler.partial({ policies: true })),
  errors: ['badQuery', 'handlerCorrupted'],

  handle: ({ scope, query: { page, page_size, with_policies, ...filters } }, { sql }) =>
    listHandlers(sql, {
      ...scope,
      ...filters,
      ...paging({ page, page_size }),
      with_policies: with_policies === 1,
    }),
});

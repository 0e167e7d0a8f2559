import { z } from 'zod';
import { countLists as count } from '../../stores/postgres/lists.ts';
import { operation } from '../operation.ts';
import { listsQuery } from './getLists.ts';

export const countLists = operation({
  id: 'countLists',
  method: 'get',
  path: '/lists/count',
  access: { list: 'view' },
  spans: true,
  tag: 'lists',
  summary: 'Count lists',
  query: z.object(listsQuery),
  status: 200,
  result: z.strictObject({ lists_count: z.int().min(0) }),
  errors: ['badQuery'],

  async handle({ scope, query }, { sql }) {
    return { lists_count: await count(sql, { ...scope, ...query }) };
  },
});

import { z } from 'zod';
import { IDS_MAX, Id, UserData } from '../../contract/common.ts';
import { List } from '../../contract/lists.ts';
import { listLists } from '../../stores/postgres/lists.ts';
import { operation } from '../operation.ts';
import { csv, pageQuery, paging } from '../query.ts';

/** Which lists: what reading and counting them share. */
export const listsQuery = {
  user_data: UserData.optional().meta({ description: 'Part of the user data.' }),
  list_ids: csv(Id, IDS_MAX).optional(),
};

export const getLists = operation({
  id: 'getLists',
  method: 'get',
  path: '/lists',
  access: { list: 'view' },
  spans: true,
  tag: 'lists',
  summary: 'Read lists, the newest first',
  query: z.object({ ...listsQuery, ...pageQuery }),
  status: 200,
  result: z.strictObject({ lists: z.array(List) }),
  errors: ['badQuery'],

  async handle({ scope, query: { page, page_size, ...filters } }, { sql }) {
    return { lists: await listLists(sql, { ...scope, ...filters, ...paging({ page, page_size }) }) };
  },
});

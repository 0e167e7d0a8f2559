import { z } from 'zod';
import { Id } from '../../contract/common.ts';
import { PlatformError } from '../../contract/errors.ts';
import { List } from '../../contract/lists.ts';
import { findList } from '../../stores/postgres/lists.ts';
import { operation } from '../operation.ts';

export const getList = operation({
  id: 'getList',
  method: 'get',
  path: '/lists/:list_id',
  access: { list: 'view' },
  tag: 'lists',
  summary: 'Read a list, or check that it exists',
  params: z.object({ list_id: Id }),
  status: 200,
  result: List,
  head: true,
  errors: ['listNotFound'],

  async handle({ account_id, params: { list_id } }, { sql }) {
    const list = await findList(sql, { account_id, list_id });
    if (!list) throw new PlatformError('listNotFound', `List with id '${list_id}' not found`);
    return list;
  },
});

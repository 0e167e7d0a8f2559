import { z } from 'zod';
import { Id, UserData } from '../../contract/common.ts';
import { PlatformError } from '../../contract/errors.ts';
import { updateList } from '../../stores/postgres/lists.ts';
import { operation } from '../operation.ts';

export const patchList = operation({
  id: 'patchList',
  method: 'patch',
  path: '/lists/:list_id',
  access: { list: 'modification' },
  tag: 'lists',
  summary: "Change a list's user data",
  params: z.object({ list_id: Id }),
  body: { json: z.strictObject({ user_data: UserData }), limit: 16_384 },
  status: 204,
  result: z.void(),
  errors: ['listNotFound'],

  async handle({ account_id, params: { list_id }, body: { user_data } }, { sql }) {
    if (!(await updateList(sql, { account_id, list_id, user_data }))) {
      throw new PlatformError('listNotFound', `List with id '${list_id}' not found`);
    }
  },
});

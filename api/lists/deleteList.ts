import { z } from 'zod';
import { Id } from '../../contract/common.ts';
import { PlatformError } from '../../contract/errors.ts';
import { deleteLists, findList } from '../../stores/postgres/lists.ts';
import { requireRight } from '../caller.ts';
import { operation } from '../operation.ts';
import { deleteAllFaces, withFaces } from './withFaces.ts';

export const deleteList = operation({
  id: 'deleteList',
  method: 'delete',
  path: '/lists/:list_id',
  access: { list: 'deletion' },
  tag: 'lists',
  summary: 'Delete a list',
  description: 'Its faces stay, unless with_faces is 1.',
  params: z.object({ list_id: Id }),
  query: z.object({ with_faces: withFaces }),
  status: 204,
  result: z.void(),
  errors: ['listNotFound', 'badQuery'],

  async handle({ account_id, caller, params: { list_id }, query: { with_faces } }, { sql }) {
    if (with_faces === 1) requireRight(caller, 'face', 'deletion');
    const missing = new PlatformError('listNotFound', `List with id '${list_id}' not found`);
    if (with_faces === 1) {
      if (!(await findList(sql, { account_id, list_id }))) throw missing;
      await deleteAllFaces(sql, { account_id, list_id });
    }
    if (!(await deleteLists(sql, { account_id, list_ids: [list_id] }))) throw missing;
  },
});

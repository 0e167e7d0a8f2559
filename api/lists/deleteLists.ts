import { z } from 'zod';
import { IDS_MAX, Id } from '../../contract/common.ts';
import { PlatformError } from '../../contract/errors.ts';
import { missingLists, deleteLists as remove } from '../../stores/postgres/lists.ts';
import { requireRight } from '../caller.ts';
import { operation } from '../operation.ts';
import { deleteAllFaces, withFaces } from './withFaces.ts';

export const deleteLists = operation({
  id: 'deleteLists',
  method: 'delete',
  path: '/lists',
  access: { list: 'deletion' },
  tag: 'lists',
  summary: 'Delete several lists, all or none',
  description: 'Their faces stay, unless with_faces is 1.',
  query: z.object({ with_faces: withFaces }),
  body: { json: z.strictObject({ list_ids: z.array(Id).min(1).max(IDS_MAX) }) },
  status: 204,
  result: z.void(),
  errors: ['listsNotFound', 'badQuery'],

  async handle({ account_id, caller, query: { with_faces }, body: { list_ids } }, { sql }) {
    if (with_faces === 1) requireRight(caller, 'face', 'deletion');
    const [missing] = await missingLists(sql, { account_id, list_ids });
    if (missing === undefined && with_faces === 1) {
      for (const list_id of list_ids) await deleteAllFaces(sql, { account_id, list_id });
    }
    if (missing !== undefined || !(await remove(sql, { account_id, list_ids }))) {
      const which = missing === undefined ? '' : `, including list with id '${missing}'`;
      throw new PlatformError('listsNotFound', `One or more lists not found${which}`);
    }
  },
});

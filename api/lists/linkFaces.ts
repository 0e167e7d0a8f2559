import { z } from 'zod';
import { IDS_MAX, Id } from '../../contract/common.ts';
import { attachFaces, detachFaces } from '../../stores/postgres/links.ts';
import { inTransaction } from '../../stores/postgres/pool.ts';
import { operation } from '../operation.ts';

export const linkFaces = operation({
  id: 'linkFaces',
  method: 'patch',
  path: '/linker',
  access: { face: 'modification', list: 'modification' },
  tag: 'lists',
  summary: 'Attach faces to a list, or detach them from it: all or none',
  description: 'Once answered, matching by the list knows of it, whichever API is asked.',
  body: {
    json: z
      .strictObject({
        list_id: Id,
        action: z.enum(['attach', 'detach']),
        face_ids: z.array(Id).min(1).max(IDS_MAX),
      })
      .meta({ id: 'Links' }),
  },
  status: 204,
  result: z.void(),
  errors: ['listNotFound', 'facesNotFound'],

  async handle({ account_id, body: { list_id, action, face_ids } }, { sql }) {
    const change = action === 'attach' ? attachFaces : detachFaces;
    await inTransaction(sql, (transaction) => change(transaction, { account_id, list_id, face_ids }));
  },
});

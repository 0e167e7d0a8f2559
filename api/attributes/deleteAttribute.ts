import { z } from 'zod';
import { Id } from '../../contract/common.ts';
import { operation } from '../operation.ts';
import { attributeMissing } from './getAttribute.ts';

export const deleteAttribute = operation({
  id: 'deleteAttribute',
  method: 'delete',
  path: '/attributes/:attribute_id',
  access: { attribute: 'deletion' },
  tag: 'attributes',
  summary: 'Delete a temporary attribute before its time',
  params: z.object({ attribute_id: Id }),
  status: 204,
  result: z.void(),
  errors: ['attributeNotFound'],

  async handle({ account_id, params: { attribute_id } }, { attributes }) {
    if (!(await attributes.remove(account_id, attribute_id))) throw attributeMissing(attribute_id);
  },
});

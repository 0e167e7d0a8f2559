import { z } from 'zod';
import { SomeOfAttribute } from '../../contract/attributes.ts';
import { Id } from '../../contract/common.ts';
import { PlatformError } from '../../contract/errors.ts';
import { operation } from '../operation.ts';
import { pick } from '../query.ts';
import { attributeTargets, shownAttribute } from './shownAttribute.ts';

export const attributeMissing = (attribute_id: string): PlatformError =>
  new PlatformError('attributeNotFound', `Attributes with id '${attribute_id}' not found; they may have expired`);

export const getAttribute = operation({
  id: 'getAttribute',
  method: 'get',
  path: '/attributes/:attribute_id',
  access: { attribute: 'view' },
  tag: 'attributes',
  summary: 'Read a temporary attribute, or check that it exists',
  params: z.object({ attribute_id: Id }),
  query: z.object({ targets: attributeTargets }),
  status: 200,
  result: SomeOfAttribute,
  errors: ['attributeNotFound', 'badQuery'],

  async head({ account_id, params: { attribute_id } }, { attributes }) {
    if (!(await attributes.exists(account_id, attribute_id))) throw attributeMissing(attribute_id);
  },

  async handle({ account_id, params: { attribute_id }, query }, { attributes }) {
    const stored = await attributes.get(account_id, attribute_id);
    if (!stored) throw attributeMissing(attribute_id);
    return pick(shownAttribute(stored), query.targets);
  },
});

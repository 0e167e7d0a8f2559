import { z } from 'zod';
import { AttributeSamples } from '../../contract/attributes.ts';
import { Id } from '../../contract/common.ts';
import { operation } from '../operation.ts';
import { attributeMissing } from './getAttribute.ts';

export const getAttributeSamples = operation({
  id: 'getAttributeSamples',
  method: 'get',
  path: '/attributes/:attribute_id/samples',
  access: { attribute: 'view' },
  tag: 'attributes',
  summary: 'Read the ids of the samples that a temporary attribute was made from',
  params: z.object({ attribute_id: Id }),
  status: 200,
  result: AttributeSamples,
  errors: ['attributeNotFound'],

  async handle({ account_id, params: { attribute_id } }, { attributes }) {
    const stored = await attributes.get(account_id, attribute_id);
    if (!stored) throw attributeMissing(attribute_id);
    const { basic_attributes_samples, descriptor_samples } = stored;
    return { basic_attributes_samples, descriptor_samples };
  },
});

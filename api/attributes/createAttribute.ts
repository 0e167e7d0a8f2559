import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { OutsideAttribute } from '../../contract/attributes.ts';
import { Id } from '../../contract/common.ts';
import { ATTRIBUTE_TTL_S_MAX } from '../../stores/redis/attributes.ts';
import { rowOf } from '../descriptors.ts';
import { readOutside } from '../faces/attributeData.ts';
import { operation } from '../operation.ts';
import { queryInt } from '../query.ts';

const DESCRIPTION = 'Seconds that the attribute is kept; 300 when left out. The body wins over the query.';

export const createAttribute = operation({
  id: 'createAttribute',
  method: 'post',
  path: '/attributes',
  tag: 'attributes',
  summary: 'Create a temporary attribute from data from outside',
  query: z.object({ ttl: queryInt(1, ATTRIBUTE_TTL_S_MAX).optional().meta({ description: DESCRIPTION }) }),
  body: {
    json: OutsideAttribute.extend({
      ttl: z.int().min(1).max(ATTRIBUTE_TTL_S_MAX).optional().meta({ description: DESCRIPTION }),
    }).meta({ id: 'NewAttribute' }),
  },
  status: 201,
  result: z.strictObject({ attribute_id: Id, url: z.string(), external_url: z.string() }),
  location: ({ url }) => url,
  errors: ['attributeEmpty', 'descriptorInvalid', 'descriptorVersionUnknown', 'badQuery'],

  async handle({ account_id, query, body: { ttl = query.ttl, ...source } }, services) {
    const { descriptors, basic_attributes_samples, descriptor_samples, ...data } = readOutside(
      source,
      services.events.descriptorVersions,
    );
    const attribute_id = randomUUID();
    const attribute = {
      ...{ attribute_id, account_id, ...data },
      basic_attributes_samples: [...basic_attributes_samples],
      descriptor_samples: [...descriptor_samples],
      descriptors: descriptors.map(({ descriptor_version, bytes }) => ({
        descriptor_version,
        descriptor: rowOf(bytes),
      })),
    };
    await services.attributes.put(attribute, ttl);
    const url = `/6/attributes/${attribute_id}`;
    return { attribute_id, url, external_url: services.settings.publicUrl + url };
  },
});

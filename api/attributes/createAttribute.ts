import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { GivenAttribute } from '../../contract/attributes.ts';
import { Id } from '../../contract/common.ts';
import { ATTRIBUTE_TTL_S_MAX } from '../../stores/redis/attributes.ts';
import { rowOf } from '../../stores/rowOf.ts';
import { readOutside } from '../faces/attributeData.ts';
import { operation } from '../operation.ts';
import { queryInt } from '../query.ts';
import { GIVEN_SAMPLE_ERRORS, saveGivenSamples } from './givenSamples.ts';

const DESCRIPTION = 'Seconds that the attribute is kept; 300 when left out. The body wins over the query.';

export const createAttribute = operation({
  id: 'createAttribute',
  method: 'post',
  path: '/attributes',
  access: { attribute: 'creation' },
  tag: 'attributes',
  summary: 'Create a temporary attribute from data from outside',
  description:
    'Samples are named by their ids, or come along as pictures: then they are saved first, as POST /6/samples/faces ' +
    'does it, and GET /6/attributes/{attribute_id}/samples tells their ids. Where the request is refused, none is saved.',
  query: z.object({ ttl: queryInt(1, ATTRIBUTE_TTL_S_MAX).optional().meta({ description: DESCRIPTION }) }),
  body: {
    json: GivenAttribute.extend({
      ttl: z.int().min(1).max(ATTRIBUTE_TTL_S_MAX).optional().meta({ description: DESCRIPTION }),
    }).meta({ id: 'NewAttribute' }),
  },
  msgpack: true,
  status: 201,
  result: z.strictObject({ attribute_id: Id, url: z.string(), external_url: z.string() }),
  location: ({ url }) => url,
  errors: ['attributeEmpty', 'descriptorInvalid', 'descriptorVersionUnknown', 'badQuery', ...GIVEN_SAMPLE_ERRORS],

  async handle({ account_id, query, body: { ttl = query.ttl, ...source } }, services) {
    const { descriptors, ...data } = readOutside(source, services.events.descriptorVersions);
    const samples = await saveGivenSamples(account_id, source, services);
    const attribute_id = randomUUID();
    const attribute = {
      ...{ attribute_id, account_id, ...data, ...samples },
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

import { z } from 'zod';
import { Id } from '../../contract/common.ts';
import { binary } from '../events/intake/imageTypes.ts';
import { keepStream, ttlQuery } from '../images/keepObject.ts';
import { contentTypeOf } from '../middleware/body.ts';
import { operation } from '../operation.ts';
import { readObject } from './readObject.ts';

const BODY = { '*/*': binary('Any file but a form, at most 256 MiB unless configured otherwise.') };

export const saveObject = operation({
  id: 'saveObject',
  method: 'post',
  path: '/objects',
  access: { object: 'creation' },
  tag: 'objects',
  summary: 'Save an object of any type',
  description: 'It is kept as it is, with its content type. An image must begin like one of its type.',
  query: z.object(ttlQuery),
  body: { stream: BODY },
  status: 201,
  result: z.strictObject({ object_id: Id, url: z.string(), external_url: z.string() }),
  location: ({ url }) => url,
  errors: ['imageInvalid', 'imageTooLarge'],

  async handle({ account_id, query: { ttl }, body }, services) {
    const content_type = contentTypeOf(body, Object.keys(BODY));
    const content = readObject(body, content_type, services);
    const object_id = await keepStream({ account_id, bucket: 'objects', content_type, content, ttl }, services);
    const url = `/6/objects/${object_id}`;
    return { object_id, url, external_url: services.settings.publicUrl + url };
  },
});

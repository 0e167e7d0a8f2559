import { z } from 'zod';
import { Id } from '../../contract/common.ts';
import { objectStream, objectType } from '../images/objectContent.ts';
import { operation, Reply } from '../operation.ts';

/** What no browser runs as a page of ours: it may show it. All else it saves. */
const SHOWN = /^(image\/(jpeg|png|gif|webp|bmp|tiff)|text\/plain|application\/json|audio\/.+|video\/.+)$/;

export const getObject = operation({
  id: 'getObject',
  method: 'get',
  path: '/objects/:object_id',
  access: { object: 'view' },
  tag: 'objects',
  summary: 'Read an object, or check that it exists',
  description: 'With the content type that it was saved with. Browsers save what they might run, like HTML or SVG.',
  params: z.object({ object_id: Id }),
  status: 200,
  result: { binary: ['*/*'] },
  errors: ['objectNotFound'],

  head: ({ account_id, params: { object_id } }, services) =>
    objectType({ account_id, bucket: 'objects', object_id }, services),

  async handle({ account_id, params: { object_id } }, services) {
    const { size, ...content } = await objectStream({ account_id, bucket: 'objects', object_id }, services);
    return new Reply(200, content, {
      'Content-Length': String(size),
      'Content-Disposition': SHOWN.test(content.content_type) ? 'inline' : 'attachment',
    });
  },
});

import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { Id } from '../../contract/common.ts';
import { PlatformError } from '../../contract/errors.ts';
import { NewFace } from '../../contract/faces.ts';
import { inTransaction } from '../../stores/postgres/pool.ts';
import { requireRight } from '../caller.ts';
import { operation } from '../operation.ts';
import { ATTRIBUTE_ERRORS, attributeData } from './attributeData.ts';
import { writeFace } from './writeFace.ts';

export const createFace = operation({
  id: 'createFace',
  method: 'post',
  path: '/faces',
  access: { face: 'creation' },
  tag: 'faces',
  summary: 'Create a face, from an attribute or from data from outside',
  description: 'Once answered, matching by its lists finds it, whichever API is asked.',
  body: { json: NewFace },
  msgpack: true,
  status: 201,
  result: z.strictObject({ face_id: Id, url: z.string(), external_url: z.string() }),
  location: ({ url }) => url,
  errors: ['faceExists', 'listsNotFound', ...ATTRIBUTE_ERRORS],

  async handle({ account_id, caller, body: { face_id = randomUUID(), attribute, ...face } }, services) {
    if (face.lists.length > 0) requireRight(caller, 'list', 'modification');
    const data = attribute && (await attributeData(services, account_id, attribute));
    const written = await inTransaction(services.sql, (sql) => writeFace(sql, { account_id, face_id, ...face }, data));
    if (!written) throw new PlatformError('faceExists', `Face with id '${face_id}' exists already; choose another`);
    const url = `/6/faces/${face_id}`;
    return { face_id, url, external_url: services.settings.publicUrl + url };
  },
});

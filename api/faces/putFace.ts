import { z } from 'zod';
import { Id } from '../../contract/common.ts';
import { PutFace } from '../../contract/faces.ts';
import { inTransaction } from '../../stores/postgres/pool.ts';
import { requireRight } from '../caller.ts';
import { operation, Reply } from '../operation.ts';
import { ATTRIBUTE_ERRORS, attributeData } from './attributeData.ts';
import { replaceFace, writeFace } from './writeFace.ts';

const Written = z.strictObject({ face_id: Id, url: z.string(), external_url: z.string() });

export const putFace = operation({
  id: 'putFace',
  method: 'put',
  path: '/faces/:face_id',
  access: { face: 'creation' },
  tag: 'faces',
  summary: 'Create a face under a given id (201), or replace it whole (200)',
  params: z.object({ face_id: Id }),
  body: { json: PutFace },
  msgpack: true,
  status: 201,
  result: Written,
  also: { 200: Written },
  location: ({ url }) => url,
  errors: ['listsNotFound', ...ATTRIBUTE_ERRORS],

  async handle({ account_id, caller, params: { face_id }, body: { attribute, ...words } }, services) {
    if (words.lists.length > 0) requireRight(caller, 'list', 'modification');
    const data = attribute && (await attributeData(services, account_id, attribute));
    const face = { account_id, face_id, ...words };
    const url = `/6/faces/${face_id}`;
    const answer = { face_id, url, external_url: services.settings.publicUrl + url };
    return inTransaction(services.sql, async (sql) => {
      for (;;) {
        if (await replaceFace(sql, face, data)) return new Reply(200, answer);
        if (await writeFace(sql, face, data)) return answer; // Else somebody has just written it as well.
      }
    });
  },
});

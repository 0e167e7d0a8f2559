import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { Id } from '../../contract/common.ts';
import { PlatformError } from '../../contract/errors.ts';
import { NewList } from '../../contract/lists.ts';
import { insertList } from '../../stores/postgres/lists.ts';
import { operation } from '../operation.ts';

export const createList = operation({
  id: 'createList',
  method: 'post',
  path: '/lists',
  access: { list: 'creation' },
  tag: 'lists',
  summary: 'Create an empty list',
  body: { json: NewList, limit: 16_384 },
  status: 201,
  result: z.strictObject({ list_id: Id, url: z.string(), external_url: z.string() }),
  location: ({ url }) => url,
  errors: ['listExists'],

  async handle({ account_id, body: { user_data, list_id = randomUUID() } }, { sql, settings }) {
    if (!(await insertList(sql, { list_id, account_id, user_data }))) {
      throw new PlatformError(
        'listExists',
        `List with id '${list_id}' exists already; leave list_id out for a new one`,
      );
    }
    const url = `/6/lists/${list_id}`;
    return { list_id, url, external_url: settings.publicUrl + url };
  },
});

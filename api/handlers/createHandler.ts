import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { Id } from '../../contract/common.ts';
import { NewHandler } from '../../contract/handlers.ts';
import { insertHandler } from '../../stores/postgres/handlers.ts';
import { operation } from '../operation.ts';
import { handlerContent } from './handlerContent.ts';

export const createHandler = operation({
  id: 'createHandler',
  method: 'post',
  path: '/handlers',
  access: { handler: 'creation' },
  tag: 'handlers',
  summary: 'Create a handler',
  description: 'Policies left out get their defaults, which are stored with the handler.',
  body: { json: NewHandler },
  status: 201,
  result: z.strictObject({ handler_id: Id, url: z.string(), external_url: z.string() }),
  location: ({ url }) => url,
  errors: ['badBody', 'listNotFound', 'listsNotFound', 'accountForeign'],

  async handle({ account_id, body }, services) {
    const content = await handlerContent(body, account_id, services);
    const handler_id = randomUUID();
    await insertHandler(services.sql, { handler_id, account_id, ...content });
    const url = `/6/handlers/${handler_id}`;
    return { handler_id, url, external_url: services.settings.publicUrl + url };
  },
});

import { z } from 'zod';
import type { Engine } from '../../../api/services.ts';
import { testResources } from '../resources.ts';

/** All models are there but that for masks. */
const engine: Engine = {
  available: (estimation) => estimation !== 'mask' || 'the model mask-aizoo is not installed; choose pack full',
};

export const Created = z.object({ handler_id: z.guid(), url: z.string(), external_url: z.string() });
export const MISSING_ID = '00000000-0000-4000-8000-00000000dead';

export function testHandlers() {
  const resources = testResources(() => ({ engine }));
  return {
    ...forwarding(resources),
    async create(body: object = { policies: {} }): Promise<string> {
      const { status, body: created } = await resources.call('POST', '/6/handlers', body);
      expect(status).toBe(201);
      return Created.parse(created).handler_id;
    },
    async createList(account_id = resources.account_id): Promise<string> {
      const { body } = await resources.callAs(account_id, 'POST', '/6/lists', {});
      return z.object({ list_id: z.guid() }).parse(body).list_id;
    },
  };
}

const forwarding = (resources: ReturnType<typeof testResources>) => ({
  resources,
  call: resources.call,
  callAs: resources.callAs,
});

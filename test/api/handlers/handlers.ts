import { z } from 'zod';
import { availability, type Estimation } from '../../../models/availability.ts';
import { testResources } from '../resources.ts';

const engine = {
  available: (estimation: Estimation) => availability(estimation, { name: 'standard', tasks: [], missing: {} }),
  report: null,
};

export const Created = z.object({ handler_id: z.guid(), url: z.string(), external_url: z.string() });
export const MISSING_ID = '00000000-0000-4000-8000-00000000dead';

export function testHandlers() {
  const resources = testResources(() => ({ engine }));
  const { call, callAs } = resources;
  const create = async (body: object = { policies: {} }): Promise<string> => {
    const { status, body: created } = await call('POST', '/6/handlers', body);
    expect(status).toBe(201);
    return Created.parse(created).handler_id;
  };
  const createList = async (account_id = resources.account_id): Promise<string> => {
    const { body } = await callAs(account_id, 'POST', '/6/lists', {});
    return z.object({ list_id: z.guid() }).parse(body).list_id;
  };
  return { resources, call, callAs, create, createList };
}

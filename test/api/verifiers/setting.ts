import { z } from 'zod';
import type { Services } from '../../../api/services.ts';
import { availability, type Estimation } from '../../../models/availability.ts';
import { testResources } from '../resources.ts';

export const MISSING_ID = '00000000-0000-4000-8000-00000000dead';
export const Created = z.object({ verifier_id: z.guid(), url: z.string(), external_url: z.string() });

const engine = {
  available: (estimation: Estimation) => availability(estimation, { name: 'standard', tasks: [], missing: {} }),
  report: null,
};
/** Descriptors of version 101 have two floats, those of 102 three. */
const events = {
  descriptorVersions: {
    dimensions: new Map([
      [101, 2],
      [102, 3],
    ]),
    preferred: 101,
  },
} as unknown as Services['events'];

export function testVerifiers() {
  const resources = testResources(() => ({ engine, events }));
  const { call, callAs } = resources;
  const create = async (body: object = {}): Promise<string> => {
    const { status, body: created } = await call('POST', '/6/verifiers', body);
    expect(status).toBe(201);
    return Created.parse(created).verifier_id;
  };
  return { resources, call, callAs, create };
}

import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { DescriptorVersions } from '../../../api/descriptors.ts';
import type { Services } from '../../../api/services.ts';
import { createAttributeStore } from '../../../stores/redis/attributes.ts';
import { DIMENSIONS, testMatcher, VERSION } from '../../matcher/setting.ts';
import { testRedis } from '../../redis.ts';
import { testResources } from '../resources.ts';

export const MISSING_ID = '00000000-0000-4000-8000-00000000dead';

const descriptorVersions: DescriptorVersions = {
  dimensions: new Map([
    [VERSION, DIMENSIONS],
    [102, 2],
  ]),
  preferred: VERSION,
};

/** The application on real stores and a real matcher; descriptors of version 101 have 16 floats. Call at the top. */
export function testMatching() {
  const attributes = createAttributeStore(testRedis());
  const events = { descriptorVersions } as Services['events'];
  const resources = testResources(() => ({
    attributes,
    events,
    matcher: {
      match: (...question) => matcher.client.match(...question),
      rank: (...question) => matcher.client.rank(...question),
    },
  }));
  const matcher = testMatcher({
    get url() {
      return resources.databaseUrl;
    },
  });
  return { resources, attributes, events, matcher };
}

/** @returns the id of a temporary attribute with this descriptor. */
export async function addAttribute(
  store: Services['attributes'],
  account_id: string,
  descriptor: Float32Array,
): Promise<string> {
  const attribute_id = randomUUID();
  await store.put({
    ...{ attribute_id, account_id, create_time: new Date().toISOString(), gender: null, age: null, ethnicity: null },
    ...{ basic_attributes_samples: [], descriptor_samples: [] },
    descriptors: [{ descriptor_version: VERSION, descriptor }],
  });
  return attribute_id;
}

export const base64 = (row: Float32Array): string =>
  Buffer.from(row.buffer, row.byteOffset, row.byteLength).toString('base64');

/** Rows whose cosine to `row` falls from one to the next, all of them close. */
export const nearby = (row: Float32Array, count: number): Float32Array[] =>
  Array.from({ length: count }, (_, n) => {
    const moved = row.map((value, i) => value + (i === 0 ? 0.05 * (n + 1) : 0));
    const norm = Math.hypot(...moved);
    return moved.map((value) => value / norm);
  });

const Who = z.looseObject({});
export const Items = z.array(
  z.object({
    reference: Who,
    matches: z.array(
      z.object({
        filters: Who,
        result: z.array(
          z.object({
            face: Who.optional(),
            event: Who.optional(),
            attribute: Who.optional(),
            similarity: z.number().optional(),
          }),
        ),
      }),
    ),
  }),
);

/** The id of the best candidate of each item's first block. */
export const bestOf = (body: unknown): unknown[] =>
  Items.parse(body).map(({ matches: [block] }) => {
    const { face, event, attribute } = block?.result[0] ?? {};
    return face?.['face_id'] ?? event?.['event_id'] ?? attribute?.['attribute_id'];
  });

import { randomUUID } from 'node:crypto';
import { ATTRIBUTE_ERRORS } from '../../../api/faces/attributeData.ts';
import { ERRORS } from '../../../contract/errors.ts';
import type { Answer } from '../server.ts';
import { addFace, base64, testFaces } from './faces.ts';

/** Every operation that gives a face an attribute refuses the same ones. */
const { attributes, resources } = testFaces();
const { call } = resources;
const newFace = () => addFace(resources.pool, { account_id: resources.account_id });

const GIVING: Record<string, (attribute: object) => Promise<Answer>> = {
  createFace: (attribute) => call('POST', '/6/faces', { attribute }),
  putFace: (attribute) => call('PUT', `/6/faces/${randomUUID()}`, { attribute }),
  putFaceAttributes: async (attribute) => call('PUT', `/6/faces/${await newFace()}/attributes`, attribute),
};

/** The id of a temporary attribute that a face took over. */
async function taken(): Promise<string> {
  const attribute_id = randomUUID();
  await attributes.put({
    ...{ attribute_id, account_id: resources.account_id, create_time: new Date().toISOString() },
    ...{ gender: 1, age: 33, ethnicity: null, basic_attributes_samples: [], descriptor_samples: [], descriptors: [] },
  });
  expect((await call('POST', '/6/faces', { attribute: { attribute_id } })).status).toBe(201);
  return attribute_id;
}
const BAD: Record<(typeof ATTRIBUTE_ERRORS)[number], () => object | Promise<object>> = {
  attributeTaken: async () => ({ attribute_id: await taken() }),
  attributeNotFound: () => ({ attribute_id: randomUUID() }),
  attributeEmpty: () => ({}),
  descriptorInvalid: () => ({ descriptors: [{ descriptor: base64(1) }] }),
  descriptorVersionUnknown: () => ({ descriptors: [{ descriptor: base64(1, 0, 0, 0), descriptor_version: 7 }] }),
};

describe.each(ATTRIBUTE_ERRORS)('%s', (key) => {
  test.each(Object.entries(GIVING))('%s', async (_, give) => {
    const { status, error } = await give(await BAD[key]());
    expect([status, error.error_code]).toEqual([ERRORS[key].status, ERRORS[key].code]);
  });
});

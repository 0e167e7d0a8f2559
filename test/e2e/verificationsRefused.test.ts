import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { testVerifications } from './verifier.ts';

/** What verifyImages refuses. */
const { facet, known, holder, createVerifier, send } = testVerifications();
const ErrorBody = z.object({ error_code: z.int() });
const refusal = async (query: string, id = holder.verifier, api = facet.api) => {
  const { status, body } = await send(id, { query }, api);
  return [status, ErrorBody.parse(body).error_code];
};
const createFace = async (json: object) => {
  const { body } = await facet.api.call('POST', '/6/faces', { json });
  return z.object({ face_id: z.string() }).parse(body).face_id;
};

test.each<[string, string, number, number]>([
  ['no candidates', '', 400, 34006],
  ['a missing face', `face_ids=${randomUUID()}`, 404, 22002],
  ['an external id that nobody has', 'external_ids=nobody', 404, 11041],
  ['a missing event', `event_ids=${randomUUID()}`, 404, 23001],
  ['a missing attribute', `attribute_ids=${randomUUID()}`, 404, 22011],
  ['an id that is none', 'face_ids=x', 400, 12012],
  ['too many ids', `face_ids=${Array.from({ length: 101 }, () => randomUUID()).join(',')}`, 400, 12012],
  ['warps of bodies', `face_ids=${randomUUID()}&image_type=2`, 400, 12012],
])('%s', async (_, query, status, code) => {
  expect(await refusal(query)).toEqual([status, code]);
});

test('one missing candidate among others', async () => {
  expect(await refusal(`face_ids=${known.face_ids[0]},${randomUUID()}`)).toEqual([404, 22002]);
});

test('a face without attributes, or without a descriptor of the version', async () => {
  expect(await refusal(`face_ids=${await createFace({})}`)).toEqual([404, 11032]);
  const plain = await createFace({ attribute: { basic_attributes: { age: 30 } } });
  expect(await refusal(`face_ids=${plain}`)).toEqual([404, 22018]);
});

test('a missing verifier', async () => {
  expect(await refusal(`face_ids=${known.face_ids[0]}`, randomUUID())).toEqual([404, 34004]);
});

test('another account: its verifier, its candidates', async () => {
  const { body } = await facet.api.call('POST', '/6/accounts', {
    json: { login: `${randomUUID()}@other.org`, password: 'long enough', account_type: 'user' },
  });
  const stranger = facet.api.as(z.object({ account_id: z.string() }).parse(body).account_id);
  expect(await refusal(`face_ids=${known.face_ids[0]}`, holder.verifier, stranger)).toEqual([404, 34004]);
  const verifier_id = await createVerifier({}, stranger);
  for (const [query, code] of [
    [`face_ids=${known.face_ids[0]}`, 22002],
    [`event_ids=${known.event_ids[0]}`, 23001],
    [`attribute_ids=${known.attribute_ids[0]}`, 22011],
    ['external_ids=trio', 11041],
  ] as const) {
    expect(await refusal(query, verifier_id, stranger)).toEqual([404, code]);
  }
});

test('a body without an image, and one that is none', async () => {
  const path = `/6/verifiers/${holder.verifier}/verifications?face_ids=${known.face_ids[0]}`;
  const code = async (options: Parameters<typeof facet.api.call>[2]) =>
    ErrorBody.parse((await facet.api.call('POST', path, options)).body).error_code;
  expect(await code({})).toBe(12030);
  expect(await code({ json: { urls: [], samples: [] } })).toBe(12022);
  expect(await code({ json: { policies: {} } })).toBe(12022);
  expect(await code({ body: 'x', headers: { 'Content-Type': 'text/plain' } })).toBe(12023);
});

import { z } from 'zod';
import { Verifier } from '../../../contract/verifiers.ts';
import { Created, MISSING_ID, testVerifiers } from './setting.ts';

/** createVerifier, getVerifier, replaceVerifier, deleteVerifier */
const { call, callAs, create, resources } = testVerifiers();
const read = async (verifier_id: string) => Verifier.parse((await call('GET', `/6/verifiers/${verifier_id}`)).body);

test('a verifier is created and read at its Location, every default filled in', async () => {
  const { status, headers, body } = await call('POST', '/6/verifiers', { description: 'door' });
  const { verifier_id, url, external_url } = Created.parse(body);
  expect([status, url, external_url]).toEqual([201, `/6/verifiers/${verifier_id}`, `http://facet.test${url}`]);
  expect(headers.get('location')).toBe(url);
  expect(await read(verifier_id.toUpperCase())).toMatchObject({
    verifier_id,
    account_id: resources.account_id,
    description: 'door',
    policies: {
      detect_policy: { multiface_policy: 1, yaw_threshold: 180, mask_states: [1, 2, 3] },
      extract_policy: { extract_basic_attributes: 0, fd_score_threshold: 0 },
      storage_policy: { face_sample_policy: { store_sample: 1 }, attribute_policy: { store_attribute: 0 } },
      verification_threshold: 0.9,
    },
  });
});

test('replaced whole: what is left out falls back to its default', async () => {
  const verifier_id = await create({
    description: 'old',
    policies: { verification_threshold: 0.5, detect_policy: { multiface_policy: 2 } },
  });
  const before = await read(verifier_id);
  const policies = { extract_policy: { extract_basic_attributes: 1 } };
  const { status, bytes } = await call('PUT', `/6/verifiers/${verifier_id}`, { policies });
  expect([status, bytes.length]).toEqual([204, 0]);
  const after = await read(verifier_id);
  expect(after).toMatchObject({
    description: '',
    create_time: before.create_time,
    policies: {
      verification_threshold: 0.9,
      detect_policy: { multiface_policy: 1 },
      extract_policy: { extract_basic_attributes: 1 },
    },
  });
  expect(after.last_update_time > before.last_update_time).toBe(true);
});

test('deleted once', async () => {
  const path = `/6/verifiers/${await create()}`;
  expect((await call('HEAD', path)).status).toBe(200);
  expect((await call('DELETE', path)).status).toBe(204);
  const { status, error } = await call('DELETE', path);
  expect([status, error.error_code]).toEqual([404, 34004]);
});

test("a missing verifier and another account's are the same", async () => {
  const verifier_id = await create();
  for (const [method, body] of [['GET'], ['PUT', {}], ['DELETE']] as const) {
    for (const answer of [
      await call(method, `/6/verifiers/${MISSING_ID}`, body),
      await callAs(resources.foreign_id, method, `/6/verifiers/${verifier_id}`, body),
    ]) {
      expect([answer.status, answer.error.error_code]).toEqual([404, 34004]);
    }
  }
  expect((await call('HEAD', `/6/verifiers/${MISSING_ID}`)).status).toBe(404);
  expect((await call('HEAD', `/6/verifiers/${verifier_id}`)).status).toBe(200);
});

test('an id that is none', async () => {
  const { status, error } = await call('GET', '/6/verifiers/x');
  expect([status, error.error_code]).toEqual([400, 12012]);
});

const bad: [string, object, RegExp][] = [
  ['a threshold out of range', { policies: { verification_threshold: 1.1 } }, /policies.verification_threshold/],
  ['an unknown field', { policies: { detect_policy: { detect_body: 1 } } }, /detect_policy.detect_body/],
  ['a policy that only handlers have', { policies: { match_policy: [] } }, /match_policy/],
  ['a ttl out of range', { policies: { storage_policy: { attribute_policy: { ttl: 0 } } } }, /attribute_policy.ttl/],
  ['a description too long', { description: 'a'.repeat(257) }, /description/],
  [
    'states of masks without a model',
    { policies: { detect_policy: { mask_states: [2] } } },
    /body.policies.detect_policy.mask_states.*model "mask"/,
  ],
];

test.each(bad)('refused with 12022 when created: %s', async (_, body, detail) => {
  const { status, error } = await call('POST', '/6/verifiers', body);
  expect([status, error.error_code]).toEqual([400, 12022]);
  expect(error.detail).toMatch(detail);
});

test.each(bad)('refused with 12022 when replaced, and left as it was: %s', async (_, body, detail) => {
  const verifier_id = await create({ description: 'kept' });
  const before = await read(verifier_id);
  const { status, error } = await call('PUT', `/6/verifiers/${verifier_id}`, body);
  expect([status, error.error_code]).toEqual([400, 12022]);
  expect(error.detail).toMatch(detail);
  expect(await read(verifier_id)).toEqual(before);
});

test('an estimation without its model is no reason to refuse, only a filter is', async () => {
  await create({ policies: { detect_policy: { estimate_mask: 1 } } });
});

test('many at once get ids of their own', async () => {
  const ids = await Promise.all(Array.from({ length: 20 }, () => create()));
  expect(new Set(ids).size).toBe(20);
  const { body } = await call('GET', `/6/verifiers/count?verifier_ids=${ids.join(',')}`);
  expect(z.object({ verifiers_count: z.int() }).parse(body).verifiers_count).toBe(20);
});

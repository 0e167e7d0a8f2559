import { Policies } from '../../../contract/policies.ts';
import { Created, MISSING_ID, testHandlers } from './handlers.ts';

const { call, create, createList, resources } = testHandlers();

const post = (policies: object, rest: object = {}) => call('POST', '/6/handlers', { policies, ...rest });

test('a handler is created and can be read at its Location', async () => {
  const { status, headers, body } = await post({}, { description: 'gate 1' });
  const { handler_id, url, external_url } = Created.parse(body);
  expect([status, url]).toEqual([201, `/6/handlers/${handler_id}`]);
  expect(headers.get('location')).toBe(url);
  expect(external_url).toBe(`http://facet.test${url}`);
  const { body: read } = await call('GET', url);
  expect(read).toMatchObject({ handler_id, description: 'gate 1', handler_type: 0, policies: Policies.parse({}) });
});

test('a dynamic handler has no policies, by the older name too', async () => {
  for (const kind of [{ handler_type: 1 }, { is_dynamic: 1 }]) {
    const { body } = await call('GET', `/6/handlers/${await create(kind)}`);
    expect(body).toMatchObject({ handler_type: 1, policies: null });
  }
});

test('lists of candidates and of links may be used when they are there', async () => {
  const list_id = await createList();
  const { status } = await post({
    match_policy: [{ label: 'known', candidates: { origin: 'faces', list_id } }],
    storage_policy: { face_policy: { store_face: 1, link_to_lists_policy: [{ list_id }] } },
  });
  expect(status).toBe(201);
});

test.each<[string, object, RegExp]>([
  ['a lambda', { handler_type: 2, lambda_id: MISSING_ID }, /handler_type, message: 2 is a handler made of a lambda/],
  ['a lambda_id of another type', { handler_type: 1, lambda_id: MISSING_ID }, /lambda_id/],
  ['two types', { handler_type: 0, is_dynamic: 1, policies: {} }, /is_dynamic, message: contradicts handler_type 0/],
  ['no policies', { handler_type: 0 }, /a static handler needs policies/],
  ['policies of a dynamic one', { handler_type: 1, policies: {} }, /leave them out/],
  ['an unknown field', { policies: { detect_policy: { detect_cats: 1 } } }, /detect_policy.detect_cats/],
  [
    'an empty list of ethnicities',
    { policies: { conditional_tags_policy: [{ tag: 'a', filters: { ethnicities: [] } }] } },
    /ethnicities/,
  ],
  ['a description too long', { policies: {}, description: 'a'.repeat(257) }, /description/],
  ['31 tags', { policies: { conditional_tags_policy: Array.from({ length: 31 }, () => ({ tag: 'a' })) } }, /30/],
])('refused with 12022: %s', async (_, body, detail) => {
  const { status, error } = await call('POST', '/6/handlers', body);
  expect([status, error.error_code]).toEqual([400, 12022]);
  expect(error.detail).toMatch(detail);
});

const faces = { origin: 'faces' };
const byLabel = (label: string) => ({ tag: 'vip', filters: { match: [{ label, similarity__gte: 0.9 }] } });

test.each<[string, object, RegExp]>([
  [
    'a label twice',
    {
      match_policy: [
        { label: 'a', candidates: faces },
        { label: 'a', candidates: faces },
      ],
    },
    /match_policy.1.label/,
  ],
  [
    'a filter by an unknown label',
    { match_policy: [{ label: 'a', candidates: faces }], conditional_tags_policy: [byLabel('b')] },
    /conditional_tags_policy.0.filters.match.0.label, message: no match_policy is labelled 'b'; labels there are: a/,
  ],
  [
    'an unknown target',
    { match_policy: [{ label: 'a', candidates: faces, targets: ['face_id', 'age'] }] },
    /'age' is not a target of faces/,
  ],
  [
    'links of a face that is not stored',
    { storage_policy: { face_policy: { link_to_lists_policy: [{ list_id: MISSING_ID }] } } },
    /set store_face to 1/,
  ],
  [
    'a filter by masks',
    { storage_policy: { event_policy: { filters: { mask: [1] } } } },
    /event_policy.filters.mask.*"mask"/,
  ],
  ['states of masks', { detect_policy: { mask_states: [2] } }, /detect_policy.mask_states.*model "mask"/],
])('refused with 12022: %s', async (_, policies, detail) => {
  const { status, error } = await post(policies);
  expect([status, error.error_code]).toEqual([400, 12022]);
  expect(error.detail).toMatch(detail);
});

test('an estimation without its model is no reason to refuse, only a filter is', async () => {
  expect((await post({ detect_policy: { estimate_mask: 1 } })).status).toBe(201);
});

test("refused: candidates in a list that is not the account's", async () => {
  for (const list_id of [MISSING_ID, await createList(resources.foreign_id)]) {
    const { status, error } = await post({ match_policy: [{ label: 'a', candidates: { origin: 'faces', list_id } }] });
    expect([status, error.error_code]).toEqual([404, 22003]);
    expect(error.detail).toContain(list_id);
  }
});

test("refused: links to a list that is not the account's", async () => {
  for (const list_id of [MISSING_ID, await createList(resources.foreign_id)]) {
    const { status, error } = await post({
      storage_policy: { face_policy: { store_face: 1, link_to_lists_policy: [{ list_id }] } },
    });
    expect([status, error.error_code]).toEqual([400, 22005]);
    expect(error.detail).toContain(list_id);
  }
});

test('refused: candidates of another account', async () => {
  const candidates = { origin: 'faces', account_id: resources.foreign_id };
  const { status, error } = await post({ match_policy: [{ label: 'a', candidates }] });
  expect([status, error.error_code]).toEqual([403, 12033]);
});

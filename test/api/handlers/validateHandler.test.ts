import { Policies } from '../../../contract/policies.ts';
import { MISSING_ID, testHandlers } from './handlers.ts';

const { call, resources } = testHandlers();

const validate = (body: object) => call('POST', '/6/handlers/validator', body);

test('answers what would be stored, and stores nothing', async () => {
  const { status, body } = await validate({ policies: {} });
  expect([status, body]).toEqual([200, { policies: Policies.parse({}) }]);
  expect((await validate({ handler_type: 1, description: 'gate' })).body).toEqual({ policies: null });
  expect((await call('GET', '/6/handlers/count')).body).toEqual({ handlers_count: 0 });
});

const candidates = (filters: object) => ({
  match_policy: [{ label: 'a', candidates: { origin: 'faces', ...filters } }],
});
const links = { face_policy: { store_face: 1, link_to_lists_policy: [{ list_id: MISSING_ID }] } };

test.each<[number, number, () => object]>([
  [400, 12022, () => ({ detect_policy: { multiface_policy: 3 } })],
  [404, 22003, () => candidates({ list_id: MISSING_ID })],
  [403, 12033, () => candidates({ account_id: resources.foreign_id })],
  [400, 22005, () => ({ storage_policy: links })],
])('refuses as creating would: %i %i', async (expectedStatus, code, policies) => {
  const { status, error } = await validate({ policies: policies() });
  expect([status, error.error_code]).toEqual([expectedStatus, code]);
});

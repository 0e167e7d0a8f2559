import { MISSING_ID, testHandlers } from './handlers.ts';

const { call, callAs, create, resources } = testHandlers();

test('every default of the policies is shown', async () => {
  const handler_id = await create({ policies: { extract_policy: { extract_basic_attributes: 1 } } });
  const { status, body } = await call('GET', `/6/handlers/${handler_id.toUpperCase()}`);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    handler_id,
    account_id: resources.account_id,
    policies: {
      detect_policy: { multiface_policy: 1, yaw_threshold: 180, mask_states: [1, 2, 3] },
      extract_policy: { extract_basic_attributes: 1, extract_face_descriptor: 1, fd_score_threshold: 0 },
      match_policy: [],
      storage_policy: { event_policy: { store_event: 1, wait_saving: 1 }, face_policy: { store_face: 0 } },
    },
  });
});

test("HEAD and GET: a missing handler and another account's are the same", async () => {
  const handler_id = await create();
  expect((await call('HEAD', `/6/handlers/${handler_id}`)).status).toBe(200);
  for (const method of ['GET', 'HEAD']) {
    expect((await callAs(resources.foreign_id, method, `/6/handlers/${handler_id}`)).status).toBe(404);
    expect((await call(method, `/6/handlers/${MISSING_ID}`)).status).toBe(404);
  }
  expect((await call('GET', `/6/handlers/${MISSING_ID}`)).error.error_code).toBe(34000);
});

test('policies that no longer fit their schema are told as such', async () => {
  const handler_id = await create();
  await resources.pool.query(`update handlers.handlers set policies = '{"a": 1}' where handler_id = $1`, [handler_id]);
  const { status, error } = await call('GET', `/6/handlers/${handler_id}`);
  expect([status, error.error_code]).toEqual([500, 34002]);
});

test('single parameters cannot be changed: 405', async () => {
  const { status, headers } = await call('PATCH', `/6/handlers/${await create()}`, { description: 'a' });
  expect(status).toBe(405);
  expect(headers.get('allow')).toContain('PUT');
});

import { z } from 'zod';
import { MISSING_ID, testHandlers } from './handlers.ts';

const { call, callAs, create, createList, resources } = testHandlers();

const version = async (handler_id: string) =>
  z.object({ last_update_time: z.string() }).parse((await call('GET', `/6/handlers/${handler_id}`)).body)
    .last_update_time;

test('replaces whole: what is left out falls back to its default, not to the old value', async () => {
  const handler_id = await create({
    policies: { detect_policy: { multiface_policy: 2 }, storage_policy: { face_policy: { store_face: 1 } } },
    description: 'old',
  });
  const policies = { storage_policy: { event_policy: { store_event: 0 } } };
  const { status, bytes } = await call('PUT', `/6/handlers/${handler_id}`, { policies });
  expect([status, bytes.length]).toEqual([204, 0]);
  const { body } = await call('GET', `/6/handlers/${handler_id}`);
  expect(body).toMatchObject({
    description: '',
    policies: {
      detect_policy: { multiface_policy: 1 },
      storage_policy: { face_policy: { store_face: 0 }, event_policy: { store_event: 0 } },
    },
  });
});

test('every replacement is a later version', async () => {
  const handler_id = await create();
  const versions = [await version(handler_id)];
  for (let i = 0; i < 5; i++) {
    await call('PUT', `/6/handlers/${handler_id}`, { policies: {} });
    versions.push(await version(handler_id));
  }
  expect(versions).toEqual([...new Set(versions)].sort());
});

test("a missing handler and another account's: 34000", async () => {
  const handler_id = await create();
  for (const answer of [
    await call('PUT', `/6/handlers/${MISSING_ID}`, { policies: {} }),
    await callAs(resources.foreign_id, 'PUT', `/6/handlers/${handler_id}`, { policies: {} }),
  ]) {
    expect([answer.status, answer.error.error_code]).toEqual([404, 34000]);
  }
});

test.each<[number, number, () => object | Promise<object>]>([
  [400, 12022, () => ({ description: 'without policies' })],
  [
    404,
    22003,
    () => ({ policies: { match_policy: [{ label: 'a', candidates: { origin: 'faces', list_id: MISSING_ID } }] } }),
  ],
  [
    403,
    12033,
    () => ({ policies: { match_policy: [{ label: 'a', candidates: { origin: 'faces', account_id: MISSING_ID } }] } }),
  ],
  [
    400,
    22005,
    async () => {
      const links = [{ list_id: await createList() }, { list_id: MISSING_ID }];
      return { policies: { storage_policy: { face_policy: { store_face: 1, link_to_lists_policy: links } } } };
    },
  ],
])('a bad body changes nothing: %i %i', async (expectedStatus, code, body) => {
  const handler_id = await create();
  const before = await version(handler_id);
  const { status, error } = await call('PUT', `/6/handlers/${handler_id}`, await body());
  expect([status, error.error_code]).toEqual([expectedStatus, code]);
  expect(await version(handler_id)).toBe(before);
});

import { testHandlers } from './handlers.ts';

const { call, callAs, create, resources } = testHandlers();

test('deleted once, and only by its account', async () => {
  const handler_id = await create();
  const path = `/6/handlers/${handler_id}`;
  expect((await callAs(resources.foreign_id, 'DELETE', path)).error.error_code).toBe(34000);
  expect((await call('DELETE', path)).status).toBe(204);
  expect((await call('GET', path)).status).toBe(404);
  const { status, error } = await call('DELETE', path);
  expect([status, error.error_code]).toEqual([404, 34000]);
});

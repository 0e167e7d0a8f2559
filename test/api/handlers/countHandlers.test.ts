import { testHandlers } from './handlers.ts';

const { call, create } = testHandlers();

test('counts what the same filters would list', async () => {
  await create({ policies: {}, description: 'north gate' });
  await create({ handler_type: 1, description: 'south gate' });
  const count = async (query: string) => (await call('GET', `/6/handlers/count${query}`)).body;
  expect(await count('')).toEqual({ handlers_count: 2 });
  expect(await count('?description=north')).toEqual({ handlers_count: 1 });
  expect(await count('?handler_type=0&is_dynamic=1')).toEqual({ handlers_count: 0 });
  expect(await count('?handler_type=2')).toEqual({ handlers_count: 0 });
});

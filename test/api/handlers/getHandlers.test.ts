import { z } from 'zod';
import { testHandlers } from './handlers.ts';

const { call, callAs, create, resources } = testHandlers();
let ids: string[];

beforeAll(async () => {
  ids = [
    await create({ policies: {}, description: 'north gate' }),
    await create({ handler_type: 1, description: 'south gate' }),
    await create({ policies: {}, description: '100% hall' }),
  ];
});

async function found(query: string): Promise<string[]> {
  const { status, body } = await call('GET', `/6/handlers${query}`);
  expect(status).toBe(200);
  return z
    .array(z.object({ handler_id: z.string() }))
    .parse(body)
    .map(({ handler_id }) => handler_id);
}

test('a bare array, the newest first, with policies unless they are not wanted', async () => {
  expect(await found('')).toEqual([...ids].reverse());
  const Items = z.array(z.object({ policies: z.unknown() }));
  const { body } = await call('GET', '/6/handlers');
  expect(Items.parse(body)[0]).toHaveProperty('policies.detect_policy');
  const { body: short } = await call('GET', '/6/handlers?with_policies=0');
  expect(z.array(z.object({})).parse(short)[0]).not.toHaveProperty('policies');
});

test.each<[string, number[]]>([
  ['?description=gate', [1, 0]],
  ['?description=%25', [2]],
  ['?handler_type=1', [1]],
  ['?is_dynamic=0', [2, 0]],
  ['?page_size=2&page=2', [0]],
  ['?unknown=1', [2, 1, 0]],
])('%s', async (query, expected) => {
  expect(await found(query)).toEqual(expected.map((index) => ids[index]));
});

test('by ids', async () => {
  expect(await found(`?handler_ids=${ids[0]},${ids[2]}`)).toEqual([ids[2], ids[0]]);
});

test('another account sees none of them', async () => {
  expect((await callAs(resources.foreign_id, 'GET', `/6/handlers?handler_ids=${ids[0]}`)).body).toEqual([]);
});

test.each(['?page=0', '?page_size=1001', '?page=101&page_size=1000', '?handler_ids=x'])(
  'refused with 12012: %s',
  async (query) => {
    const { status, error } = await call('GET', `/6/handlers${query}`);
    expect([status, error.error_code]).toEqual([400, 12012]);
  },
);

test("another account's id: 403", async () => {
  const { status, error } = await call('GET', `/6/handlers?account_id=${resources.foreign_id}`);
  expect([status, error.error_code]).toEqual([403, 12033]);
});

test('one that cannot be read any more', async () => {
  await resources.pool.query(`update handlers.handlers set policies = '{"a": 1}' where handler_id = $1`, [ids[0]]);
  const { status, error } = await call('GET', '/6/handlers');
  expect([status, error.error_code]).toEqual([500, 34002]);
  expect(error.detail).toContain(ids[0]);
});

import { z } from 'zod';
import { testVerifiers } from './setting.ts';

/** getVerifiers, countVerifiers */
const { call, callAs, create, resources } = testVerifiers();
let ids: string[];

beforeAll(async () => {
  ids = [];
  for (const description of ['north gate', 'south gate', '100% hall']) ids.push(await create({ description }));
});

const Found = z.object({ verifiers: z.array(z.object({ verifier_id: z.string() })) });
const found = async (query: string) =>
  Found.parse((await call('GET', `/6/verifiers${query}`)).body).verifiers.map(({ verifier_id }) => verifier_id);
const count = async (query: string) => (await call('GET', `/6/verifiers/count${query}`)).body;

test.each<[string, number[]]>([
  ['', [2, 1, 0]],
  ['?description=gate', [1, 0]],
  ['?description=%25', [2]],
  ['?page_size=2&page=2', [0]],
  ['?unknown=1', [2, 1, 0]],
])('the newest first: %s', async (query, expected) => {
  expect(await found(query)).toEqual(expected.map((index) => ids[index]));
});

test('by ids; the count is of what the same filters would list', async () => {
  const query = `?verifier_ids=${ids[0]},${ids[2]}`;
  expect(await found(query)).toEqual([ids[2], ids[0]]);
  expect(await count(query)).toEqual({ verifiers_count: 2 });
  expect(await count('')).toEqual({ verifiers_count: 3 });
  expect(await count('?description=south')).toEqual({ verifiers_count: 1 });
});

test('another account sees none of them', async () => {
  const path = `/6/verifiers?verifier_ids=${ids[0]}`;
  expect((await callAs(resources.foreign_id, 'GET', path)).body).toEqual({ verifiers: [] });
});

test.each(['?page=0', '?page_size=1001', '?page=101&page_size=1000', '?verifier_ids=x'])(
  'refused with 12012: %s',
  async (query) => {
    const { status, error } = await call('GET', `/6/verifiers${query}`);
    expect([status, error.error_code]).toEqual([400, 12012]);
  },
);

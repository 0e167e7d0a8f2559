import { z } from 'zod';
import { csv, csvInts, pick, queryFlag, queryInt, queryNumber, targets } from '../../api/query.ts';

const Query = z.object({
  page: queryInt(1, 100).prefault(1),
  share: queryNumber(-1, 1).optional(),
  flag: queryFlag().optional(),
  tags: csv(z.string().max(3), 3).optional(),
  ages: csvInts(0, 100, 3).optional(),
  targets: targets(['a', 'b']),
});

test('text becomes what it stands for', () => {
  const text = { page: '7', share: '-5e-1', flag: '1', tags: 'a,b', ages: '1,2', targets: 'a' };
  expect(Query.parse(text)).toEqual({ page: 7, share: -0.5, flag: 1, tags: ['a', 'b'], ages: [1, 2], targets: ['a'] });
  expect(Query.parse({ targets: '' })).toEqual({ page: 1 });
  expect(Query.parse({ targets: ',b' })).toEqual({ page: 1, targets: ['b'] });
});

test.each([
  { page: '0' },
  { page: ' 1' },
  { page: '' },
  { page: 'NaN' },
  { page: '9007199254740993' },
  { share: '1.1' },
  { share: 'Infinity' },
  { share: '0x1' },
  { flag: '2' },
  { flag: 'true' },
  { tags: 'a,b,c,d' },
  { tags: 'abcd' },
  { ages: '1,,2' },
  { ages: '101' },
  { targets: 'a,a,b' },
  { targets: 'a,,' },
])('%o is refused', (text) => {
  expect(Query.safeParse(text).success).toBe(false);
});

test('pick gives the wanted fields only, all where nothing is wanted', () => {
  expect(pick({ a: 1, b: 2 }, ['b'])).toEqual({ b: 2 });
  expect(pick({ a: 1, b: 2 }, undefined)).toEqual({ a: 1, b: 2 });
});

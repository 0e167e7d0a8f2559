import { shares } from '../../../models/face/shares.ts';

const NAMES = ['a', 'b', 'c'] as const;

test('shares add up to 1 whatever is rounded', () => {
  const { predominant, estimations } = shares(NAMES, [1, 1, 1.0001]);
  expect(predominant).toBe('c');
  expect(estimations).toEqual({ a: 0.3333, b: 0.3333, c: 0.3334 });
});

test('of equal shares the first is predominant', () => {
  expect(shares(NAMES, [0, 2, 2]).predominant).toBe('b');
});

test.each([[[0, 0, 0]], [[1, Number.NaN, 0]], [[1, -1, 1]], [[1, 1]]])('%p are no shares', (values) => {
  expect(() => shares(NAMES, values)).toThrow('no shares');
});

import { keepFirstClass } from '../../../models/convert/firstClass.ts';
import { floats, ints } from './support.ts';

test('of 80 classes the first is kept, with the distances behind them', () => {
  const row = Array.from({ length: 124 }, (_, i) => i);
  const weights = new Map([
    ['filters', floats([...row, ...row.map((i) => -i)], [1, 1, 2, 124])],
    ['bias', floats(row)],
    ['counts', ints([80, 44])],
    ['shape', ints([1, 80, -1])],
    ['others', floats([1, 2, 3])],
    ['distances', ints([1, 44, -1])],
  ]);
  const kept = keepFirstClass({ nodes: [], weights }).weights;
  expect(kept.get('filters')?.shape).toEqual([1, 1, 2, 45]);
  expect([...(kept.get('bias')?.data ?? [])]).toEqual([0, ...row.slice(80)]);
  expect([...(kept.get('filters')?.data ?? [])].slice(45, 48)).toEqual([-0, -80, -81]);
  expect([...(kept.get('counts')?.data ?? [])]).toEqual([1, 44]);
  expect([...(kept.get('shape')?.data ?? [])]).toEqual([1, 1, -1]);
  for (const same of ['others', 'distances']) expect(kept.get(same)).toBe(weights.get(same));
});

import { DEFINITIONS, figuresTable, meets, toFigures } from '../../../bench/events/figures.ts';

test('a bound may be reached', () => {
  expect([meets(12, '<= 12'), meets(12.1, '<= 12'), meets(0.65, '>= 0.65'), meets(0.64, '>= 0.65')]).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect(() => meets(1, '< 1')).toThrow(RangeError);
});

test('every figure is told, what was not measured with its reason and no value', () => {
  const figures = toFigures({ engine_p99_ms: { value: 81.23456, peer_value: 25 }, vs_human_20: 'the peer broke' });
  expect(figures.map(({ name }) => name)).toEqual(Object.keys(DEFINITIONS));
  expect(figures.find(({ name }) => name === 'engine_p99_ms')).toMatchObject({
    value: 81.23,
    peer_value: 25,
    ratio: null,
    met: true,
  });
  expect(figures.find(({ name }) => name === 'vs_human_20')).toMatchObject({
    value: null,
    met: null,
    missing: 'the peer broke',
  });
  expect(figures.find(({ name }) => name === 'idle_rss_mb')?.missing).toBe('not measured');
  expect(figuresTable(figures)).toMatch(/vs_human_20 +- +x +>= 4 +the peer broke/);
});

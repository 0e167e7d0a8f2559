import { figuresTable, meets, toFigures } from '../../bench/figures.ts';

const DEFINITIONS = {
  engine_p99_ms: { unit: 'ms', target: '<= 120', peer: 'bare pipeline, median ms' },
  vs_human_20: { unit: 'x', target: '>= 4', peer: 'a peer' },
  idle_rss_mb: { unit: 'MB', target: null, peer: null },
};

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
  const measured = { engine_p99_ms: { value: 81.23456, peer_value: 25 }, vs_human_20: 'the peer broke' };
  const figures = toFigures(DEFINITIONS, measured);
  expect(figures.map(({ name }) => name)).toEqual(Object.keys(DEFINITIONS));
  expect(figures[0]).toMatchObject({ value: 81.23, peer_value: 25, ratio: null, met: true });
  expect(figures[1]).toMatchObject({ value: null, met: null, missing: 'the peer broke' });
  expect(figures[2]?.missing).toBe('not measured');
  expect(figuresTable(figures)).toMatch(/vs_human_20 +- +x +>= 4 +the peer broke/);
});

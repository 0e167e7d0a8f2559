import { createProgress } from '../../bin/progress.ts';

function written(isTTY: boolean): string[] {
  const lines: string[] = [];
  const progress = createProgress({ isTTY, write: (text) => lines.push(text) }, 'model x', 200);
  for (const done of [10, 49, 50, 51, 120, 200, 200]) progress.show(done);
  progress.end();
  return lines;
}

test('a file gets a line for every quarter', () => {
  expect(written(false)).toEqual(['model x: 5 %\n', 'model x: 25 %\n', 'model x: 60 %\n', 'model x: 100 %\n']);
});

test('a terminal gets one bar, which is gone at the end', () => {
  const bars = written(true);
  expect(bars).toHaveLength(6);
  expect(bars[3]).toBe(`\r\u001b[Kmodel x [${'#'.repeat(18)}${'.'.repeat(12)}] 60 %`);
  expect(bars.at(-1)).toBe('\r\u001b[K');
});

import { parsePss, pssOf } from '../../../bench/events/pss.ts';

test('reads the sum in MiB, of this process too', () => {
  expect(parsePss('55d0-7ffd ---p 00000000 00:00 0 [rollup]\nRss: 4096 kB\nPss: 2048 kB\nPss_Anon: 1 kB\n')).toBe(2);
  expect(() => parsePss('Rss: 1 kB')).toThrow('no line "Pss:"');
  expect(pssOf([process.pid])).toBeGreaterThan(10);
});

test('a process that has gone uses nothing', () => {
  expect(pssOf([2 ** 22 + 1])).toBe(0);
});

import { memoryAlone, parsePss, parseSmaps, pssOf } from '../../../bench/events/pss.ts';

test('reads the sum in MiB, of this process too', () => {
  expect(parsePss('55d0-7ffd ---p 00000000 00:00 0 [rollup]\nRss: 4096 kB\nPss: 2048 kB\nPss_Anon: 1 kB\n')).toBe(2);
  expect(() => parsePss('Rss: 1 kB')).toThrow('no line "Pss:"');
  expect(pssOf([process.pid])).toBeGreaterThan(10);
});

test('a process that has gone uses nothing', () => {
  expect(pssOf([2 ** 22 + 1])).toBe(0);
});

const SMAPS = `00400000-00500000 r-xp 00001000 fe:00 77 /usr/bin/node
Rss:                 100 kB
Pss:                  10 kB
Anonymous:             4 kB
00600000-00700000 r-xp 00001000 fe:00 77 /usr/bin/node
Rss:                  60 kB
Pss:                   6 kB
Anonymous:             0 kB
7ffe000-7fff000 rw-p 00000000 00:00 0 [stack]
Rss:                  40 kB
Pss:                  40 kB
Anonymous:            40 kB
`;

test('a page of a file counts whole, whoever shares it; private copies and nameless memory are our own', () => {
  const { files, own_kib } = parseSmaps(SMAPS);
  expect([...files.entries()]).toEqual([['/usr/bin/node 77 00001000', 96]]);
  expect(own_kib).toBe(44);
});

test('two processes share what they map', () => {
  const alone = memoryAlone([process.pid]);
  expect(alone).toBeGreaterThanOrEqual(pssOf([process.pid]) * 0.9);
  expect(memoryAlone([process.pid, process.ppid]) - alone).toBeLessThan(memoryAlone([process.ppid]));
});

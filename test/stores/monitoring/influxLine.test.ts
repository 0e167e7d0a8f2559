import { type Point, toLine } from '../../../stores/monitoring/influxLine.ts';

const point = (more: Partial<Point>): Point => ({
  ...{ measurement: 'requests', tags: {}, fields: { n: 1n }, time_ns: 1_700_000_000_000_000_001n, ...more },
});

test.each<[string, Partial<Point>, string | undefined]>([
  [
    'tags sorted by name, each kind of field',
    {
      tags: { service: 'luna-api', route: 'POST:/handlers/{handlerId}/events', account_id: 'none' },
      fields: { request_id: '1700000000,a', execution_time: 0.25, batch_size: 3n },
    },
    'requests,account_id=none,route=POST:/handlers/{handlerId}/events,service=luna-api ' +
      'request_id="1700000000,a",execution_time=0.25,batch_size=3i 1700000000000000001',
  ],
  ['escapes in tags', { tags: { 'a b': 'x=1, y' } }, 'requests,a\\ b=x\\=1\\,\\ y n=1i 1700000000000000001'],
  ['escapes in the series', { measurement: 'a b,c' }, 'a\\ b\\,c n=1i 1700000000000000001'],
  ['escapes in text', { fields: { t: 'say "a\\b"\nnext' } }, 'requests t="say \\"a\\\\b\\"\nnext" 1700000000000000001'],
  [
    'no line break and no last backslash in a tag',
    { tags: { t: 'a\r\nb\\' } },
    'requests,t=a\\ b n=1i 1700000000000000001',
  ],
  ['no empty tag', { tags: { t: '' } }, 'requests n=1i 1700000000000000001'],
  ['no number that is none', { fields: { x: Number.NaN, y: 1e-7 } }, 'requests y=1e-7 1700000000000000001'],
  ['nothing without a field', { fields: { x: Number.POSITIVE_INFINITY } }, undefined],
])('%s', (_, more, line) => {
  expect(toLine(point(more))).toBe(line);
});

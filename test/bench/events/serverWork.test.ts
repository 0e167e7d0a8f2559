import { parseCommandStats } from '../../../bench/events/serverWork.ts';

test('reads calls and time of each command', () => {
  const info =
    '# Commandstats\r\ncmdstat_get:calls=21,usec=1500,usec_per_call=8.33\r\ncmdstat_config|get:calls=1,usec=9\r\n';
  expect(parseCommandStats(info)).toEqual({
    'redis: get': 21,
    'redis: get, ms': 1.5,
    'redis: config|get': 1,
    'redis: config|get, ms': 0.009,
  });
});

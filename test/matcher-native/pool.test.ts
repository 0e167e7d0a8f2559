import { runSanitized } from './sanitized.ts';

test.each([
  ['pool_test', 'thread'],
  ['pool_test', 'address,undefined'],
  ['coalesce_test', 'thread'],
  ['coalesce_test', 'address,undefined'],
])(
  '%s: work is run, shared and stopped as it should be, under %s',
  async (program, sanitizers) => {
    expect(await runSanitized(program, sanitizers, ['pool.cc'])).toBe('ok\n');
  },
  120_000,
);

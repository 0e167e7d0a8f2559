import { runSanitized } from './sanitized.ts';

test.each(['thread', 'address,undefined'])(
  'the pool runs, shares and stops work, under %s',
  async (sanitizers) => {
    expect(await runSanitized('pool_test', sanitizers, ['pool.cc'])).toBe('ok\n');
  },
  120_000,
);

import { runSanitized } from './sanitized.ts';

// The build is slow under sanitizers, and so are 40 rounds of random changes.
test('core agrees with a plain scan, refuses bad rows and shows no half-made change, under sanitizers', async () => {
  expect(await runSanitized('core_test', 'address,undefined')).toMatch(/^seed \d+\nok\n$/);
}, 240_000);

import { configureMatcher, describeMatcher } from '../../bin/matcherNative.ts';
import { isas } from '../../matcher-native/index.ts';

test('the matcher is described by what it runs on', () => {
  const fastest = isas().at(-1) ?? '';
  const described = describeMatcher({ FACET_MATCHER_ISA: 'auto', FACET_MATCHER_THREADS: 2 });
  expect(described).toBe(`${fastest}, 2 threads; this machine has ${isas().join(', ')}`);
});

test('instructions that this machine lacks are refused by the name of the setting', () => {
  const lacking = (['neon', 'amx'] as const).find((name) => !isas().includes(name)) ?? 'avx2';
  expect(() => {
    configureMatcher({ FACET_MATCHER_ISA: lacking, FACET_MATCHER_THREADS: 2 });
  }).toThrow(`FACET_MATCHER_ISA is "${lacking}": this machine has portable`);
});

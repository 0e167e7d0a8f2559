import { testSeed } from './chance.ts';
import { killRounds } from './killRounds.ts';

const seed = testSeed();

/** The same in 20 rounds: test/faults/kill.test.ts. */
test.each([
  ['API and worker in one process', 2, { FACET_EVENTS_WORKER: 'embedded' }],
  ['the worker apart', 1, { FACET_EVENTS_WORKER: 'apart' }],
])(
  `%s: what was answered is kept, what was sent is done once, and service comes back (seed ${seed})`,
  async (_, rounds, env) => {
    const seen = await killRounds(rounds, seed, env);
    expect(seen.flatMap(({ wrong }) => wrong)).toEqual([]);
  },
  300_000,
);

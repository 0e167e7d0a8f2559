import { testSeed } from '../e2e/chance.ts';
import { killRounds } from '../e2e/killRounds.ts';

const ROUND_MS_MAX = 150_000;
const rounds = Number(process.env['FACET_TEST_ROUNDS'] ?? 20);
const seed = testSeed();

test.each([
  ['API and worker in one process', Math.ceil(rounds / 2), { FACET_EVENTS_WORKER: 'embedded' }],
  ['the worker apart', Math.floor(rounds / 2), { FACET_EVENTS_WORKER: 'apart' }],
])(
  `%s, %i rounds of kill -9 (seed ${seed})`,
  async (_, count, env) => {
    const seen = await killRounds(count, seed, env);
    expect(seen.flatMap(({ wrong }) => wrong)).toEqual([]);
  },
  (rounds + 1) * ROUND_MS_MAX,
);

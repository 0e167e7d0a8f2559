import { costsOf, kindOf, type Profile, placeOf } from '../../../bench/events/cpuProfile.ts';

const node = (id: number, url: string, functionName = 'f', children: number[] = []): Profile['nodes'][number] => ({
  id,
  callFrame: { functionName, url },
  children,
});

const PROFILE: Profile = {
  nodes: [
    node(1, '', '(root)', [2, 4]),
    node(2, 'file:///facet/dist/stores/postgres/handlers.js', 'findHandler', [3]),
    node(3, 'file:///facet/node_modules/pg/lib/client.js'),
    node(4, '', '(idle)'),
  ],
  startTime: 1_000,
  samples: [2, 3, 4, 3],
  timeDeltas: [100, 200, 5_000, 400],
};

test('what a step calls counts for the step; idle time and what lies outside the window do not', () => {
  const { steps, places } = costsOf(PROFILE, { from: 1_000, to: 10_000 });
  expect([...steps.keys()]).toEqual(['stores/postgres/handlers.js']);
  expect(steps.get('stores/postgres/handlers.js')).toBeCloseTo(0.7);
  expect([...places.keys()]).toEqual(['stores/postgres/handlers.js', 'pg']);
  expect(places.get('pg')).toBeCloseTo(0.6);
  expect(Object.fromEntries(costsOf(PROFILE, { from: 1_000, to: 1_350 }).places)).toEqual({
    'stores/postgres/handlers.js': 0.1,
    pg: 0.2,
  });
});

test('names of packages, of our files and of what has none', () => {
  expect(placeOf('file:///facet/node_modules/rxjs/dist/cjs/internal/x.js', 'x')).toBe('rxjs');
  expect(placeOf('file:///facet/node_modules/@temporalio/worker/lib/worker.js', 'x')).toBe('@temporalio/worker');
  expect(placeOf('file:///facet/dist/api/app.js', 'x')).toBe('api/app.js');
  expect(placeOf('node:internal/streams/readable', 'x')).toBe('node:internal/streams');
  expect(placeOf('', '(garbage collector)')).toBe('(garbage collector)');
  expect(placeOf('', '')).toBe('native code');
  expect(kindOf(PROFILE)).toBeUndefined();
});

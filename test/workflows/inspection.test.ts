import { ActivityFailure, ApplicationFailure, RetryState, TimeoutFailure, TimeoutType } from '@temporalio/common';
import { describeRun, errorKeyOf } from '../../workflows/inspection.ts';

const wrapped = (cause: Error) =>
  new ActivityFailure('Activity failed', 'storeEvents', '1', RetryState.MAXIMUM_ATTEMPTS_REACHED, 'me', cause);

test('a failed run is called by the catalogue’s name, as its caller is told', () => {
  const away = ApplicationFailure.create({ type: 'dependencyAway', message: 'postgres is away' });
  expect(errorKeyOf(wrapped(away))).toBe('dependencyAway');
  expect(errorKeyOf(wrapped(ApplicationFailure.create({ type: 'DatabaseError', message: 'x' })))).toBe('internal');
  expect(errorKeyOf(wrapped(ApplicationFailure.create({ type: 'DatabaseError', cause: away })))).toBe('dependencyAway');
  const nobody = new TimeoutFailure('nobody came', undefined, TimeoutType.SCHEDULE_TO_START);
  expect(errorKeyOf(wrapped(nobody))).toBe('dependencyAway');
  expect(errorKeyOf('no error')).toBe('internal');
});

test('the details of a run say how each request ended', () => {
  const run = { handler_id: 'h', handler_version: 'v', placement: 'local' } as Parameters<typeof describeRun>[0];
  const [a, b] = [
    { order_id: '1', request_id: 'a', status: 'stored', event_ids: ['e1', 'e2'] },
    { order_id: '2', request_id: 'b', status: 'failed', error: 'internal', event_ids: [] },
  ] as const;
  expect(
    describeRun(run, [
      { ...a, event_ids: [...a.event_ids] },
      { ...b, event_ids: [] },
    ]),
  ).toBe(`Handler \`h\`, version v, local

- request \`a\`: **stored**, 2 events: e1, e2
- request \`b\`: **failed** (internal), no events`);
});

test('the details of a verification say who each face was held against, and the decision', () => {
  const run = { handler_id: 'v', handler_version: '1', placement: 'local', verification_threshold: 0.9 };
  const verdict = { type: 'face', id: 'f', similarity: 0.95, status: true } as const;
  const other = { type: 'event', id: 'e', similarity: 0.5, status: false } as const;
  const outcome = { order_id: '1', request_id: 'a', status: 'stored', event_ids: [] } as const;
  const verdicts = [[verdict, other], [other], []];
  expect(describeRun(run as Parameters<typeof describeRun>[0], [{ ...outcome, event_ids: [], verdicts }])).toBe(
    `Verifier \`v\`, version 1, threshold 0.9, local

- request \`a\`: **stored**
  - face 1: face f, similarity 0.9500, **same person**
  - face 2: event e, similarity 0.5000, **not the same**
  - face 3: no candidate`,
  );
});

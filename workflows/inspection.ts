/** What a person sees of a run in the Temporal Web UI. */
import { ApplicationFailure, defineSearchAttributeKey, SearchAttributeType, TimeoutFailure } from '@temporalio/common';
import { type ErrorKey, isErrorKey } from '../contract/errors.ts';
import type { Outcome, RunInput } from '../contract/runs.ts';

export const EVENTS_COUNT = defineSearchAttributeKey('EventsCount', SearchAttributeType.INT);
export const ERROR_CODE = defineSearchAttributeKey('ErrorCode', SearchAttributeType.KEYWORD);

/** What the catalogue calls a failure, in the words that the API answers it with. */
export function errorKeyOf(failure: unknown): ErrorKey {
  for (let cause = failure; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof ApplicationFailure && isErrorKey(cause.type)) return cause.type;
    if (cause instanceof TimeoutFailure && !cause.cause) return 'dependencyAway';
  }
  return 'internal';
}

/** Markdown: what ran over what, and how each order ended. */
export function describeRun(run: RunInput, outcomes: readonly Outcome[]): string {
  if (run.verification_threshold !== undefined) return describeVerifications(run, outcomes);
  const lines = outcomes.map((outcome) => {
    const { event_ids } = outcome;
    const count = event_ids.length === 1 ? '1 event' : `${event_ids.length || 'no'} events`;
    return `${statusOf(outcome)}, ${[count, ...(event_ids.length > 0 ? [event_ids.join(', ')] : [])].join(': ')}`;
  });
  return [`Handler \`${run.handler_id}\`, version ${run.handler_version}, ${run.placement}`, '', ...lines].join('\n');
}

const statusOf = ({ request_id, status, error }: Outcome): string =>
  `- request \`${request_id}\`: **${status}**${error ? ` (${error})` : ''}`;

/** Of each face the candidate that is the most similar. */
function describeVerifications(run: RunInput, outcomes: readonly Outcome[]): string {
  const lines = outcomes.flatMap((outcome) => [
    statusOf(outcome),
    ...(outcome.verdicts ?? []).map(([best], n) => {
      if (!best) return `  - face ${n + 1}: no candidate`;
      const { type, id, similarity, status } = best;
      return `  - face ${n + 1}: ${type} ${id}, similarity ${similarity.toFixed(4)}, **${status ? 'same person' : 'not the same'}**`;
    }),
  ]);
  const { handler_id, handler_version, placement, verification_threshold } = run;
  const head = `Verifier \`${handler_id}\`, version ${handler_version}, threshold ${verification_threshold}, ${placement}`;
  return [head, '', ...lines].join('\n');
}

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
  const lines = outcomes.map(({ request_id, status, error, event_ids }) => {
    const count = event_ids.length === 1 ? '1 event' : `${event_ids.length || 'no'} events`;
    const events = [count, ...(event_ids.length > 0 ? [event_ids.join(', ')] : [])].join(': ');
    return `- request \`${request_id}\`: **${status}**${error ? ` (${error})` : ''}, ${events}`;
  });
  return [`Handler \`${run.handler_id}\`, version ${run.handler_version}, ${run.placement}`, '', ...lines].join('\n');
}

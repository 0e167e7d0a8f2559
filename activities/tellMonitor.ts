import { ApplicationFailure, CancelledFailure, type Info } from '@temporalio/activity';
import type { ActivityInterceptors } from '@temporalio/worker';
import { z } from 'zod';
import { ERRORS, isErrorKey } from '../contract/errors.ts';
import type { Monitor } from '../stores/monitoring/monitor.ts';

/** The input of the run, which each activity gets first. */
const Run = z.object({ account_id: z.string(), handler_id: z.string() });

interface ActivityRun {
  readonly info: Pick<Info, 'activityType' | 'workflowExecution'>;
}

/** Tells the monitor of each run of an activity; `translateErrors` goes inside it, so that failures have their key. */
export const tellMonitor =
  (monitor: Monitor) =>
  ({ info: { activityType, workflowExecution } }: ActivityRun): ActivityInterceptors => ({
    inbound: {
      async execute(input, next) {
        const start = performance.now();
        const served = ([status, error_code]: readonly [number, number?]): void => {
          monitor.served({
            service: 'luna-handlers',
            method: 'RUN',
            path: `/${activityType}`,
            ...{ status, error_code, request_id: requestOf(workflowExecution?.workflowId ?? '') },
            duration_s: (performance.now() - start) / 1000,
            tags: Run.safeParse(input.args[0]).data ?? {},
          });
        };
        try {
          const result = await next(input);
          served([200]);
          return result;
        } catch (error) {
          served(statusOf(error));
          throw error;
        }
      },
    },
  });

/** `events/<account>/<request id>`, with `+n` behind it where several share the run. */
const requestOf = (workflow_id: string): string => workflow_id.replace(/^.*\//, '').replace(/\+\d+$/, '');

function statusOf(error: unknown): readonly [number, number?] {
  if (error instanceof CancelledFailure) return [499];
  const key = error instanceof ApplicationFailure && isErrorKey(error.type) ? error.type : 'internal';
  return [ERRORS[key].status, ERRORS[key].code];
}

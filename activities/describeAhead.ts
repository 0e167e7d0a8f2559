import type { DescribedOrder, RunInput } from '../contract/runs.ts';
import type { DescribeActivities } from './index.ts';
import type { RunMemory } from './memory.ts';

/** Begins the work of a run that is being started. @returns to be called when the run has ended, however it did. */
export type DescribeAhead = (run: RunInput) => () => void;

interface Parts {
  readonly describeAhead: DescribeAhead;
  readonly describeImages: DescribeActivities['describeImages'];
}

/**
 * Describing while the server is still being told of the run, where both happen in one process: a start takes as long as
 * half of the describing. The activity takes over what was begun, once; a retry of it, or a run that another process
 * got, describes anew. What no activity took over is forgotten.
 */
export function createDescribeAhead(
  describeImages: DescribeActivities['describeImages'],
  memory: Pick<RunMemory, 'delete'>,
): Parts {
  const begun = new Map<string, Promise<DescribedOrder[]>>();
  return {
    describeAhead(run) {
      const key = keyOf(run);
      const describing = describeImages(run);
      begun.set(key, describing);
      const done = describing.catch(() => undefined); // The activity that takes it over tells what failed.
      return () => {
        if (begun.get(key) !== describing) return;
        begun.delete(key);
        void done.then(() => {
          for (const { order_id } of run.orders) memory.delete(order_id);
        });
      };
    },
    describeImages(run) {
      const key = keyOf(run);
      const describing = begun.get(key);
      begun.delete(key);
      return describing ?? describeImages(run);
    },
  };
}

const keyOf = ({ orders }: RunInput): string => orders.map(({ order_id }) => order_id).join();

import { proxyLocalActivities } from '@temporalio/workflow';
import type { RunInput } from '../../contract/runs.ts';
import type { NoopActivities } from './noopMain.ts';

const local = proxyLocalActivities<NoopActivities>({ startToCloseTimeout: '60 s' });

/** The least that a run of three local activities can be. Named as the real one, by which the starter calls it. */
export async function generateEvents(run: RunInput): Promise<void> {
  await local.first();
  await local.second();
  await local.third(run.orders[0]?.order_id ?? '');
}

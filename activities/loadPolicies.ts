import { PlatformError } from '../contract/errors.ts';
import type { Policies } from '../contract/policies.ts';
import type { RunInput } from '../contract/runs.ts';
import { withoutSecrets } from '../stores/policies.ts';
import type { Queryable } from '../stores/postgres/pool.ts';
import { findSnapshot } from '../stores/postgres/snapshots.ts';
import type { StoreActivities } from './index.ts';

/** The policies of a run that were too long for its input. Fails for good with `handlerCorrupted` when they are gone. */
export const createLoadPolicies =
  (sql: Queryable): StoreActivities['loadPolicies'] =>
  async (run) =>
    withoutSecrets(await loadSnapshot(sql, run));

/** The whole policies of a run, as they were when it was started: with callbacks' addresses and secrets. */
export async function loadSnapshot(sql: Queryable, { account_id, policies_sha256 }: RunInput): Promise<Policies> {
  const policies = await findSnapshot(sql, account_id, policies_sha256);
  if (!policies) throw new PlatformError('handlerCorrupted', `Policies ${policies_sha256} are no longer kept.`);
  return policies;
}

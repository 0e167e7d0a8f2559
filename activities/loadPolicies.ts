import { PlatformError } from '../contract/errors.ts';
import type { Policies } from '../contract/policies.ts';
import type { RunInput, RunPolicies } from '../contract/runs.ts';
import type { Queryable } from '../stores/postgres/pool.ts';
import { findSnapshot } from '../stores/postgres/snapshots.ts';

/** Policies above this size do not go into a history. */
export const SNAPSHOT_BYTES_MAX = 65_536;

/** Policies as a history may hold them: of a callback only when it is sent. */
export function withoutSecrets(policies: Policies): RunPolicies {
  const { storage_policy } = policies;
  const callbacks = storage_policy.callbacks.map(({ type, enable, filters }) => ({ type, enable, filters }));
  return { ...policies, storage_policy: { ...storage_policy, callbacks } };
}

/** The whole policies of a run, as they were when it was started: with callbacks' addresses and secrets. */
export async function loadSnapshot(sql: Queryable, { account_id, policies_sha256 }: RunInput): Promise<Policies> {
  const policies = await findSnapshot(sql, account_id, policies_sha256);
  if (!policies) throw new PlatformError('handlerCorrupted', `Policies ${policies_sha256} are no longer kept.`);
  return policies;
}
